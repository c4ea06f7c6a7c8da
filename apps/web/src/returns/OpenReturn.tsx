import { Button } from '@mantine/core';
import { yearLabel } from '@waymark/ilr';
import { longDate } from '@waymark/ilr/dates';
import { type CheckState, session } from '../check/session.ts';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { bytes } from '../shell/words.ts';
import { ExportButtons } from './ExportButtons.tsx';
import classes from './OpenReturn.module.css';
import { Reading } from './Reading.tsx';
import { Summary } from './Summary.tsx';
import { Violations } from './Violations.tsx';

/** A return that is being checked, or was: what it is, how far it is, what was found. */
export function OpenReturn({ check }: { readonly check: CheckState }) {
  const { file, head, stage, result, failure } = check;
  const facts = [
    file.sample && 'Sample return, invented people',
    head && `ILR ${yearLabel(head.year)}`,
    head && `UKPRN ${head.ukprn}`,
    head && `prepared on ${longDate(head.preparedOn)}`,
    bytes(file.size),
  ].filter(Boolean);
  return (
    <>
      <PageHead
        title={file.name}
        actions={
          <>
            {stage === 'done' && <ExportButtons check={check} />}
            <Button variant="default" onClick={() => session.close()}>
              Check another file
            </Button>
          </>
        }
      >
        {facts.join(' · ')}. Read on this machine, not uploaded.
      </PageHead>
      <div className={classes.stack}>
        <Reading check={check} />
        {stage === 'cancelled' && (
          <Notice kind="warning" title="The check was cancelled" live>
            What was found until then is below. It is not the whole picture: check the file again for that.
          </Notice>
        )}
        {stage === 'failed' && (
          <Notice kind="error" title="The check could not be finished" live>
            {failure}
          </Notice>
        )}
        {result?.file.wouldBeRejected && (
          <Notice kind="error" title="The service would reject this file as a whole">
            It breaks rules about the file or the form of its fields. Mend these first; they are marked
            “Rejects the file” or begin with FD_.
          </Notice>
        )}
        <Summary check={check} />
        <Violations check={check} />
      </div>
    </>
  );
}
