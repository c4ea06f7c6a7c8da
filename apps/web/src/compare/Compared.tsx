import { Button } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { longDate } from '@waymark/ilr/dates';
import { termsAtHand } from '../milestones/use-terms.ts';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { duration } from '../shell/words.ts';
import classes from './Compared.module.css';
import { type ComparisonState, comparison } from './comparison-session.ts';
import { Differences } from './Differences.tsx';
import { OneLearner } from './OneLearner.tsx';
import type { Ends, Side } from './protocol.ts';
import { Tiles } from './Tiles.tsx';

interface ComparedProps {
  readonly state: ComparisonState;
  readonly ends: Ends;
}

/** What lies between the two returns: the figures, and the lists; or what has changed of one learner. */
export function Compared({ state, ends }: ComparedProps) {
  const { learner } = useSearch({ from: '/returns/compare' });
  const queries = useQueryClient();
  if (learner !== undefined) return <OneLearner key={learner} state={state} ends={ends} learner={learner} />;
  const swap = () => {
    comparison.swap();
    comparison.start(termsAtHand(queries, state.chosen.sample));
  };
  const { counts, notices } = ends;
  const { learners, violations, milestones } = counts;
  const nothing =
    state.learners.length === 0 &&
    violations.fixed + violations.new === 0 &&
    milestones['newly due'] + milestones['no longer due'] + milestones.changed === 0;
  return (
    <>
      <PageHead
        title="What changed between two returns"
        back={<Link to="/returns">Returns</Link>}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconArrowsExchange size="1.0625rem" aria-hidden />}
              onClick={swap}
            >
              Swap
            </Button>
            <Button
              variant="default"
              onClick={() => comparison.choose({ earlier: undefined, later: undefined })}
            >
              Compare others
            </Button>
          </>
        }
      >
        {state.chosen.sample && 'Sample returns, invented people. '}
        Read on this machine, not uploaded.
      </PageHead>
      <div className={classes.stack}>
        <dl className={classes.returns}>
          <Return side="earlier" ends={ends} />
          <Return side="later" ends={ends} />
        </dl>
        {notices.length > 0 && (
          <Notice kind="warning" title="Before you read on">
            <ul className={classes.notices}>
              {notices.map(notice => (
                <li key={notice}>{notice}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Tiles ends={ends} />
        {nothing && (
          <Notice kind="info" title="Nothing has changed between the two returns" live>
            Every learner, every violation and every milestone is as it was.
          </Notice>
        )}
        <p className="visually-hidden" role="status">
          Compared in {duration(state.took)}: {learners.added} learners added, {learners.dropped} dropped,{' '}
          {learners.changed} changed.
        </p>
        {(!nothing || violations.remaining > 0) && <Differences state={state} ends={ends} />}
      </div>
    </>
  );
}

function Return({ side, ends }: { readonly side: Side; readonly ends: Ends }) {
  const { file } = ends[side].check;
  return (
    <div>
      <dt>{side === 'earlier' ? 'Earlier' : 'Later'}</dt>
      <dd>
        <strong>{file.name}</strong>
        <span className={classes.soft}>
          {[
            file.preparedOn && `prepared on ${longDate(file.preparedOn)}`,
            file.ukprn && `UKPRN ${file.ukprn}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </dd>
    </div>
  );
}
