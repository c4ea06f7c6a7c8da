import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
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
import { is16To19Apprentice, is16To19Funded, isOnTLevel, isOther16To19 } from '../words/provision.ts';

/** The planned hours that a 16-19 funded learner has to have. */
const fields = [
  {
    name: 'PlanLearnHours_01',
    field: 'PlanLearnHours',
    title: 'planned learning hours',
    note: 'The condition names no funding; guidance, description and intent limit it to 16-19 funded learners.',
    apprenticeships: {},
    otherProvision: true,
  },
  {
    name: 'PlanEEPHours_01',
    field: 'PlanEEPHours',
    title: 'planned employability, enrichment and pastoral hours',
    note: 'The exclusion of apprenticeships is gone from 2026-27 on, although the rule is called rolled over.',
    apprenticeships: { until: 2526 },
    otherProvision: false,
  },
] as const;

export default fields.map(({ name, field, title, note, apprenticeships, otherProvision }) =>
  rule({
    name,
    message: `The ${title} of a 16-19 funded learner are missing`,
    fix: `Return the hours of this year in ${field}.`,
    note,
    looksAt: theLearner,
    questions: ask => [
      ask(`Are the ${title} returned (${field})?`, learner => learner[field] !== undefined).yesPasses(),
      ask('Has the learner a 16-19 funded aim (FundModel 25)?', learner =>
        is16To19Funded(learner),
      ).noPasses(),
      ask('Has every aim ended?', learner => allAimsEnded(learner)).yesPasses(),
      ask('Is the learner on a T Level programme (FundModel 25, ProgType 31)?', learner =>
        isOnTLevel(learner),
      ).yesPasses(),
      ask(
        'Is every 16-19 funded aim part of an apprenticeship?',
        learner => is16To19Apprentice(learner),
        apprenticeships,
      ).yesPasses(),
      ...(otherProvision
        ? [
            ask('Has the learner an aim of other 16-19 provision (FundModel 82)?', learner =>
              isOther16To19(learner),
            ).yesPasses(),
          ]
        : []),
    ],
  }),
);

export const examples = () => Object.fromEntries(fields.map(field => [field.name, examplesOf(field)]));

function examplesOf({ field, otherProvision, name }: (typeof fields)[number]): Example[] {
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
    ...(otherProvision
      ? [
          passes(
            'other provision beside',
            student(studyProgrammeAim(), studyProgrammeAim({ FundModel: 82, AimSeqNumber: 2 })),
          ),
        ]
      : []),
  ];
}
