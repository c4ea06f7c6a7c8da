import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { Finding } from '../check/protocol.ts';
import { type CheckState, session } from '../check/session.ts';
import { useCheck } from '../check/use-check.ts';
import { LearnerRecord } from '../record/LearnerRecord.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { count } from '../shell/words.ts';
import { ChooseReturn } from './ChooseReturn.tsx';
import { ExplainedViolation } from './ExplainedViolation.tsx';
import { learnerName } from './findings.ts';
import classes from './LearnerPage.module.css';
import { lastList } from './last-list.ts';
import { Neighbours } from './Neighbours.tsx';
import type { LearnerSearch } from './search.ts';
import { ViolationList } from './ViolationList.tsx';

/** One learner: what is wrong with the record, why, and the record itself. */
export function LearnerPage() {
  const { learner } = useParams({ from: '/returns/learners/$learner' });
  const search = useSearch({ from: '/returns/learners/$learner' });
  return <Subject learner={learner} search={search} />;
}

/** What is wrong with the file as a whole. */
export function WholeFilePage() {
  return <Subject learner={null} search={useSearch({ from: '/returns/file' })} />;
}

interface SubjectProps {
  readonly learner: string | null;
  readonly search: LearnerSearch;
}

function Subject(props: SubjectProps) {
  const check = useCheck();
  const title = props.learner === null ? 'The file itself' : `Learner ${props.learner}`;
  if (!check) {
    return (
      <>
        <PageHead title={title} back={<Link to="/returns">Returns</Link>}>
          This address belongs to a return that is not open. Returns are not kept, so choose the file again;
          this view then opens.
        </PageHead>
        <ChooseReturn />
      </>
    );
  }
  return <Open key={check.run} check={check} title={title} {...props} />;
}

function Open({ check, title, learner, search }: SubjectProps & { check: CheckState; title: string }) {
  const mine = check.findings
    .slice(0, check.found)
    .filter(({ learnRefNumber }) => learnRefNumber === learner);
  const open = chosen(mine, search);
  const name = mine[0] && learnerName(check.learners, mine[0]);
  const record = useQuery({
    queryKey: ['learner', check.run, learner],
    queryFn: () => session.learner(learner!),
    enabled: learner !== null && mine.length === 0 && check.stage !== 'reading',
  });
  return (
    <>
      <PageHead
        title={name ? `${title}: ${name}` : title}
        back={
          <Link to="/returns" search={lastList()}>
            Back to what was found
          </Link>
        }
      >
        {mine.length === 0 ? 'No violation was found in what was checked.' : count(mine.length, 'violation')}{' '}
        in {check.file.name}
      </PageHead>
      {learner !== null && <Neighbours check={check} learner={learner} />}
      {mine.length > 1 && <ViolationList findings={mine} open={open} learner={learner} />}
      {open ? (
        <ExplainedViolation key={open.id} check={check} finding={open} />
      ) : check.stage === 'reading' ? (
        <p role="status">The file is still being read.</p>
      ) : learner !== null && mine.length === 0 ? (
        record.data ? (
          <div className={classes.card}>
            <LearnerRecord learner={record.data} year={check.head?.year ?? 2526} />
          </div>
        ) : record.isPending ? (
          <p role="status">Reading the record …</p>
        ) : (
          <Notice kind="warning" title={`No learner ${learner} is in this return`}>
            Look at the reference number, or <Link to="/returns">go back to what was found</Link>.
          </Notice>
        )
      ) : null}
    </>
  );
}

/** The violation that the address names; the first one if it names none. */
function chosen(findings: readonly Finding[], { rule, aim, nth = 0 }: LearnerSearch): Finding | undefined {
  if (rule === undefined) return findings[0];
  const alike = findings.filter(
    finding => finding.rule === rule && (aim === undefined || finding.aimSeqNumber === aim),
  );
  return alike[nth] ?? alike[0] ?? findings[0];
}
