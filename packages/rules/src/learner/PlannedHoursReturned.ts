import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  type Example,
  nonFundedAim,
  passes,
  studyProgrammeAim,
  triggers,
} from '../examples/index.ts';
import { allAimsEnded } from '../words/aims.ts';
import { DD07 } from '../words/derived/DD07.ts';

const EACH_AIM =
  'An aim of a T Level is let off by itself, not the learner for it: R_130 forbids the hours only where all aims are of a T Level, and the published source of the service goes aim by aim.';

/** The planned hours that a 16-19 funded learner has to have. */
const fields = [
  {
    name: 'PlanLearnHours_01',
    field: 'PlanLearnHours',
    title: 'planned learning hours',
    note: `The condition names no funding; guidance, description and intent limit it to 16-19 funded learners. ${EACH_AIM}`,
    apprenticeships: {},
  },
  {
    name: 'PlanEEPHours_01',
    field: 'PlanEEPHours',
    title: 'planned employability, enrichment and pastoral hours',
    note: `The exclusion of apprenticeships is gone from 2026-27 on, although the rule is called rolled over. ${EACH_AIM}`,
    apprenticeships: { until: 2526 },
  },
] as const;

export default fields.map(({ name, field, title, note, apprenticeships }) =>
  rule({
    name,
    message: `The ${title} of a 16-19 funded learner are missing`,
    fix: `Return the hours of this year in ${field}.`,
    note,
    looksAt: eachAim,
    questions: ask => [
      ask('Is the aim 16-19 funded (FundModel 25)?', aim => aim.FundModel === 25).noPasses(),
      ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).yesPasses(),
      ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim), apprenticeships).yesPasses(),
      ask(
        `Are the ${title} returned (${field})?`,
        (_, { learner }) => learner[field] !== undefined,
      ).yesPasses(),
      ask('Has every aim of the learner ended?', (_, { learner }) => allAimsEnded(learner)).yesPasses(),
    ],
  }),
);

export const examples = () => Object.fromEntries(fields.map(field => [field.name, examplesOf(field)]));

function examplesOf({ field, name }: (typeof fields)[number]): Example[] {
  const student = (...aims: AimDraft[]) => aLearner(aims);
  const ended = { LearnActEndDate: '2026-02-20', CompStatus: 2 };
  return [
    triggers('16-19 funded', student(studyProgrammeAim())),
    passes('no hours are hours', aLearner([studyProgrammeAim()], { [field]: 0 })),
    passes('not 16-19 funded', student(nonFundedAim())),
    passes('every aim has ended', student(studyProgrammeAim(ended))),
    triggers(
      'one of two aims has ended',
      student(studyProgrammeAim(ended), studyProgrammeAim({ AimSeqNumber: 2 })),
    ),
    passes('a T Level', student(studyProgrammeAim({ ProgType: 31 }))),
    passes('an apprenticeship', student(studyProgrammeAim({ ProgType: 25 })), {
      years: name === 'PlanEEPHours_01' ? [2425, 2526] : [2425, 2526, 2627],
    }),
    triggers(
      'an aim beside a T Level',
      student(studyProgrammeAim({ ProgType: 31 }), studyProgrammeAim({ AimSeqNumber: 2 })),
    ),
    passes('other provision', student(studyProgrammeAim({ FundModel: 82 }))),
    triggers(
      'an aim beside other provision',
      student(studyProgrammeAim(), studyProgrammeAim({ FundModel: 82, AimSeqNumber: 2 })),
    ),
  ];
}
