import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { yearLabel } from '@waymark/ilr';
import { longDate } from '@waymark/ilr/dates';
import { type CheckState, session } from '../check/session.ts';
import { Dotted } from '../shell/Dotted.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { bytes, count } from '../shell/words.ts';
import { EditsBar } from './EditsBar.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import classes from './OpenReturn.module.css';
import { Reading } from './Reading.tsx';
import { Summary } from './Summary.tsx';
import { ThisReturn } from './ThisReturn.tsx';
import { Violations } from './Violations.tsx';

/** A return that is being checked, or was: what it is, how far it is, what was found. */
export function OpenReturn({ check }: { readonly check: CheckState }) {
  const { file, head, stage, result, failure } = check;
  const navigate = useNavigate();
  const closeReturn = () => {
    session.close();
    // The address no longer belongs to a return.
    void navigate({ to: '/returns', search: { of: undefined } });
  };
  const facts = [
    file.sample && 'Sample return, invented people',
    head && `ILR ${yearLabel(head.year)}`,
    head && `UKPRN ${head.ukprn}`,
    head && `prepared on ${longDate(head.preparedOn)}`,
    bytes(file.size),
  ].filter(one => typeof one === 'string');
  return (
    <>
      <PageHead
        title={file.name}
        actions={
          <>
            {stage !== 'reading' && (
              <Button variant="default" onClick={() => session.again()}>
                Check again
              </Button>
            )}
            <Button variant="default" renderRoot={props => <Link to="/returns/compare" {...props} />}>
              Compare with another
            </Button>
            <Button variant="default" onClick={closeReturn}>
              Check another file
            </Button>
          </>
        }
      >
        <Dotted facts={facts} />. Read on this machine, not uploaded.
      </PageHead>
      <div className={classes.stack}>
        <ThisReturn check={check} />
        {stage === 'done' && !unreadable(check) ? (
          <div className={classes.done}>
            <Reading check={check} />
            <div className={`${classes.save} no-print`}>
              <ExportButtons check={check} />
            </div>
          </div>
        ) : (
          <Reading check={check} />
        )}
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
        {result?.file.wouldBeRejected && <Rejected check={check} />}
        {!unreadable(check) && (
          <>
            <EditsBar />
            <Summary check={check} />
            <Violations check={check} />
          </>
        )}
      </div>
    </>
  );
}

/** Whether the file turned out to be no return at all, or one whose beginning cannot be read. */
function unreadable({ stage, head, learnersRead }: CheckState): boolean {
  return stage === 'done' && head === undefined && learnersRead === 0;
}

/** Why the service would not take the file, in the words of the rules that say so. */
function Rejected({ check }: { readonly check: CheckState }) {
  const reasons = check.findings.slice(0, check.found).filter(({ severity }) => severity === 'fail');
  const title = unreadable(check)
    ? 'This file cannot be read as a return'
    : 'The service would reject this file as a whole';
  return (
    <Notice kind="error" title={title} live>
      {reasons.length === 0 ? (
        <p>Fields are not written as they must be: see the rules that begin with FD_. Mend these first.</p>
      ) : (
        <ul className={classes.reasons}>
          {reasons.slice(0, 5).map(({ id, message, line, column }) => (
            <li key={id}>
              {message}
              {line !== undefined && ` (line ${line}, column ${column})`}
            </li>
          ))}
          {reasons.length > 5 && <li>and {count(reasons.length - 5, 'more reason')}</li>}
        </ul>
      )}
    </Notice>
  );
}
