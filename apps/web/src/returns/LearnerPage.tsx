import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Violation } from '@waymark/rules';
import { lazy, Suspense, useMemo } from 'react';
import type { Finding, PlacedLearner } from '../check/protocol.ts';
import { type CheckState, session } from '../check/session.ts';
import { useCheck } from '../check/use-check.ts';
import { apply } from '../edits/edits.ts';
import { type Effect, edits, useEdits } from '../edits/store.ts';
import { LearnerRecord } from '../record/LearnerRecord.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { count } from '../shell/words.ts';
import { EditsBar } from './EditsBar.tsx';
import { ExplainedViolation, useExplained } from './ExplainedViolation.tsx';
import { learnerName } from './findings.ts';
import { LearnerMilestones } from './LearnerMilestones.tsx';
import classes from './LearnerPage.module.css';
import { lastList } from './last-list.ts';
import { Neighbours } from './Neighbours.tsx';
import { NotOpen } from './NotOpen.tsx';
import type { LearnerSearch } from './search.ts';
import { ThisReturn } from './ThisReturn.tsx';
import { ViolationList } from './ViolationList.tsx';

const RecordEditor = lazy(() => import('../edits/RecordEditor.tsx'));
const EffectPanel = lazy(() => import('../edits/EffectPanel.tsx'));

/** One learner: what is wrong with the record, why, and the record itself, to be read and to be changed. */
export function LearnerPage() {
  const { learner } = useParams({ from: '/returns/learners/$learner' });
  const search = useSearch({ from: '/returns/learners/$learner' });
  const check = useCheck();
  const title = `Learner ${learner}`;
  if (!check) return <NotOpen title={title} of={search.of} />;
  return (
    <OneLearner
      key={`${check.run} ${search.at}`}
      check={check}
      learner={learner}
      search={search}
      title={title}
    />
  );
}

/** What is wrong with the file as a whole. */
export function WholeFilePage() {
  const search = useSearch({ from: '/returns/file' });
  const check = useCheck();
  if (!check) return <NotOpen title="The file itself" of={search.of} />;
  const mine = check.findings.slice(0, check.found).filter(({ learnRefNumber }) => learnRefNumber === null);
  const open = chosen(mine, search);
  return (
    <>
      <PageHead title="The file itself" back={<BackToList />}>
        {mine.length === 0 ? 'No violation was found in what was checked.' : count(mine.length, 'violation')}{' '}
        in {check.file.name}
      </PageHead>
      <ThisReturn check={check} />
      {mine.length > 1 && <ViolationList violations={mine} open={open} to={{ to: '/returns/file' }} />}
      {open && <OfFile check={check} finding={open as Finding} />}
    </>
  );
}

function OfFile({ check, finding }: { readonly check: CheckState; readonly finding: Finding }) {
  const explained = useExplained(check, { violation: finding, place: null, edited: false });
  return (
    <div className={classes.alone}>
      <ExplainedViolation violation={finding} explained={explained} />
    </div>
  );
}

interface OneLearnerProps {
  readonly check: CheckState;
  readonly learner: string;
  readonly search: LearnerSearch;
  readonly title: string;
}

function OneLearner({ check, learner, search, title }: OneLearnerProps) {
  const navigate = useNavigate({ from: '/returns/learners/$learner' });
  const asked = search.at === undefined ? undefined : search.at - 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the findings grow in place; `found` says how far
  const known = useMemo(() => {
    if (asked !== undefined && check.learners.get(asked)?.LearnRefNumber === learner) return asked;
    const first = check.findings.find(one => one.learnRefNumber === learner && one.learner !== null);
    return first?.learner ?? asked ?? null;
  }, [asked, learner, check.run, check.found]);
  const record = useQuery({
    queryKey: ['learner', check.run, known, learner],
    queryFn: () => session.learner(known, learner),
    enabled: known !== null || check.stage !== 'reading',
  });
  const place = record.data?.place ?? known;
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const mine = useMemo(
    () => (place === null ? [] : check.findings.filter(one => one.learner === place)),
    [place, check.run, check.found],
  );
  const { effects, learners } = useEdits();
  const effect = place === null ? undefined : effects.get(place);
  const shared = check.tally.shared.has(learner);
  const name = mine[0] ? learnerName(check.learners, mine[0]) : record.data && nameOf(record.data);
  const edit = search.edit === true && record.data !== undefined && record.data !== null;
  const setEdit = (on: boolean) =>
    void navigate({ search: now => ({ ...now, edit: on || undefined }), replace: true, resetScroll: false });
  return (
    <>
      <PageHead
        title={name ? `${title}: ${name}` : title}
        back={<BackToList />}
        actions={
          check.stage !== 'reading' &&
          record.data && (
            <Button
              variant={edit ? 'filled' : 'default'}
              leftSection={edit ? undefined : <IconPencil size="1.0625rem" aria-hidden />}
              onClick={() => setEdit(!edit)}
            >
              {edit ? 'Done' : 'Change the record'}
            </Button>
          )
        }
      >
        {mine.length === 0 ? 'No violation was found in what was checked.' : count(mine.length, 'violation')}{' '}
        in {check.file.name}
        {shared &&
          place !== null &&
          `, learner ${place + 1} of the file. Others have the same reference number`}
        .
      </PageHead>
      <div className={classes.stack}>
        <ThisReturn check={check} />
        {place !== null && <Neighbours check={check} place={place} />}
        <EditsBar />
        {record.data && place !== null ? (
          <Open
            check={check}
            read={record.data}
            name={name ?? ''}
            mine={mine}
            effect={effect}
            edited={learners.has(place) || effect !== undefined}
            search={search}
            edit={edit}
          />
        ) : check.stage === 'reading' ? (
          <p role="status">The file is still being read.</p>
        ) : record.isPending ? (
          <p role="status">Reading the record …</p>
        ) : record.error ? (
          <Notice kind="error" title="The record could not be read" live>
            {record.error.message}
          </Notice>
        ) : (
          <Notice kind="warning" title={`No learner ${learner} is in this return`}>
            Look at the reference number, or <Link to="/returns">go back to what was found</Link>.
          </Notice>
        )}
      </div>
    </>
  );
}

interface OpenProps {
  readonly check: CheckState;
  readonly read: PlacedLearner;
  readonly name: string;
  readonly mine: readonly Finding[];
  readonly effect: Effect | undefined;
  readonly edited: boolean;
  readonly search: LearnerSearch;
  readonly edit: boolean;
}

function Open({ check, read, name, mine, effect, edited, search, edit }: OpenProps) {
  const { place, learner } = read;
  const { learners, preparedOn } = useEdits();
  const own = learners.get(place)?.edits;
  const applied = useMemo(() => (own ? apply(learner, own) : { learner, nodes: undefined }), [learner, own]);
  const fresh = effect?.fresh ?? [];
  const all: readonly (Finding | Violation)[] = fresh.length > 0 ? [...mine, ...fresh] : mine;
  const open = chosen(all, search);
  const gone = new Set<Violation>(effect?.gone);
  const explained = useExplained(
    check,
    open && { violation: open, place, edited, version: edited ? effect : undefined },
  );
  const year = check.head?.year ?? 2526;
  const marks = explained.data?.marks ?? [];
  // An aim that changes have put right breaks the rule no more.
  const aim = open && !gone.has(open) ? open.aimSeqNumber : null;
  const { of: _, ...kept } = search;
  return (
    <>
      {all.length > 1 && (
        <ViolationList
          violations={all}
          open={open}
          gone={gone}
          fresh={new Set<Violation>(fresh)}
          to={{
            to: '/returns/learners/$learner',
            params: { learner: learner.LearnRefNumber },
            search: { at: kept.at, edit: kept.edit },
          }}
        />
      )}
      <div className={open || edit ? classes.columns : classes.single}>
        {(open || edit) && (
          <div className={classes.side} data-edit={edit || undefined}>
            {(edit || own) && (
              <Suspense>
                <EffectPanel place={place} mine={mine} />
              </Suspense>
            )}
            {open && (
              <ExplainedViolation
                violation={open}
                explained={explained}
                state={gone.has(open) ? 'gone' : fresh.includes(open) ? 'fresh' : undefined}
              />
            )}
          </div>
        )}
        <section className={classes.record} aria-label="The record">
          <h2 className={classes.title}>
            {edit ? 'Change the record' : own ? 'The record, as changed' : 'The record'}
          </h2>
          {edit ? (
            <Suspense fallback={<p role="status">Opening the record …</p>}>
              <RecordEditor
                who={{ place, learnRefNumber: learner.LearnRefNumber, name }}
                original={learner}
                year={year}
                marks={marks}
                aim={aim}
              />
            </Suspense>
          ) : (
            <LearnerRecord
              learner={applied.learner}
              year={year}
              marks={marks}
              aim={aim}
              preparedOn={check.head?.preparedOn}
              milestones={<LearnerMilestones check={check} read={read} version={[own, preparedOn]} />}
            />
          )}
        </section>
      </div>
    </>
  );
}

function BackToList() {
  return (
    <Link to="/returns" search={now => ({ ...lastList(), of: (now as LearnerSearch).of })}>
      Back to what was found
    </Link>
  );
}

const nameOf = ({ learner }: PlacedLearner) =>
  [learner.GivenNames, learner.FamilyName].filter(Boolean).join(' ') || undefined;

/** The violation that the address names; the first one if it names none. */
function chosen<V extends Violation>(
  violations: readonly V[],
  { rule, aim, nth = 0 }: LearnerSearch,
): V | undefined {
  if (rule === undefined) return violations[0];
  const alike = violations.filter(
    violation => violation.rule === rule && (aim === undefined || violation.aimSeqNumber === aim),
  );
  return alike[nth] ?? alike[0] ?? violations[0];
}

// Undoing with the keys works wherever a record is being changed, but not inside a field, which has its own.
if (typeof window !== 'undefined') {
  window.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return;
    if ((event.target as HTMLElement).closest('input, textarea, select')) return;
    if (edits.state.undo === undefined) return;
    event.preventDefault();
    edits.undo();
  });
}
