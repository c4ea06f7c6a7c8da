import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ukDate } from '@waymark/ilr/dates';
import type { DataSetStatus } from '@waymark/reference';
import { ActButton } from '../shell/ActButton.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Outcome } from '../shell/Outcome.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { bytes, count } from '../shell/words.ts';
import { ImportData } from './ImportData.tsx';
import classes from './ReferencePage.module.css';
import { useKeptPacks, useReferenceStatus, useRefresh } from './use-reference.ts';

/** Reference data: what is at hand, what waits for it, and where to bring it. */
export function ReferencePage() {
  const { status, problem } = useReferenceStatus();
  return (
    <>
      <PageHead title="Reference data">
        Some rules ask data from outside the return: LARS, contracts, postcodes. Bring it here once; it is
        kept in this browser on this machine, and used from the next check on.
      </PageHead>
      <ImportData />
      <KeptFiles />
      <section className={classes.section}>
        <h2>Data sets</h2>
        {!status && !problem && <p role="status">Looking at what is kept …</p>}
        {problem && (
          <Notice kind="error" title="What is kept could not be read" live>
            Reload the page and try again.
          </Notice>
        )}
        <ul className={classes.sets}>
          {status?.map(set => (
            <li key={set.dataSet} className={classes.set}>
              <DataSet set={set} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

const COVERAGE = {
  full: { kind: 'passed', word: 'At hand' },
  partial: { kind: 'warning', word: 'In part' },
  none: { kind: 'not checked', word: 'Not at hand' },
} as const;

function DataSet({ set }: { readonly set: DataSetStatus }) {
  const { title, coverage, version, rows, source, importedOn, gaps, rules, supply } = set;
  const facts = [
    version && version !== 'built in' && `version ${version}`,
    rows > 0 && count(rows, 'row'),
    source,
    coverage !== 'none' && importedOn && version !== 'built in' && `imported on ${ukDate(importedOn)}`,
  ].filter(Boolean);
  return (
    <>
      <div className={classes.setHead}>
        <h3>{title}</h3>
        <Outcome {...COVERAGE[coverage]} />
      </div>
      <div className={classes.setBody}>
        {facts.length > 0 && <p className={classes.soft}>{facts.join(' · ')}</p>}
        {coverage !== 'full' && <p>{supply}</p>}
        {coverage === 'partial' && gaps.length > 0 && (
          <details className={classes.more}>
            <summary>What is not covered in full ({gaps.length})</summary>
            <p>{gaps.join(', ')}</p>
          </details>
        )}
        {rules.length > 0 && (
          <details className={classes.more}>
            <summary>
              {coverage === 'full' ? 'Rules that ask it' : 'Rules that wait for it'} ({rules.length})
            </summary>
            <ul>
              {rules.map(rule => (
                <li key={rule}>
                  {rule.endsWith('*') ? (
                    <Link to="/rules" search={{ q: rule.slice(0, -1) }} preload={false}>
                      {rule}
                    </Link>
                  ) : (
                    <Link to="/rules/$name" params={{ name: rule }} preload={false}>
                      {rule}
                    </Link>
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </>
  );
}

/** The files that were brought, each with the way to remove it. */
function KeptFiles() {
  const { data: packs } = useKeptPacks();
  const refresh = useRefresh();
  if (!packs || packs.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>Kept in this browser</h2>
      <ul className={classes.packs}>
        {packs.map(pack => (
          <li key={pack.id} className={classes.pack}>
            <div>
              <strong>{pack.source}</strong>{' '}
              <span className={classes.soft}>
                imported on {ukDate(pack.importedOn)}, {bytes(pack.size)}
              </span>
            </div>
            <ActButton
              size="xs"
              leftSection={<IconTrash size="1rem" aria-hidden />}
              aria-label={`Remove ${pack.source}`}
              act={async () => {
                const { removePack } = await import('./kept-packs.ts');
                await removePack(pack.id);
                refresh();
              }}
            >
              Remove
            </ActButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
