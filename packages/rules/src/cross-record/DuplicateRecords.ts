import type { Learner } from '@waymark/ilr';
import { rule } from '../engine/rule.ts';
import {
  eachAim,
  eachDeliveryMonitoring,
  eachEmploymentStatus,
  eachLearnerFAM,
  eachLearnerMonitoring,
  eachLLDD,
  eachWorkPlacement,
  partOfLearner,
} from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, status, studyProgrammeAim, triggers } from '../examples/index.ts';
import { earlierLike } from '../words/duplicates.ts';

const eachContactPreference = partOfLearner(
  'each contact preference record',
  learner => learner.ContactPreference,
);

const allPlacements = (learner: Learner) =>
  learner.LearningDelivery.length === 1
    ? learner.LearningDelivery[0]!.LearningDeliveryWorkPlacement
    : learner.LearningDelivery.flatMap(aim => aim.LearningDeliveryWorkPlacement);

/** The rules that forbid two records of a kind with the same key. Each finds every record but the first of its like. */
export default [
  rule({
    name: 'R_07',
    message: 'Another aim of the learner has the same aim sequence number',
    fix: 'Number the aims of the learner so that each AimSeqNumber occurs once.',
    note: 'The condition stands under Exclusions and guidance speaks of the aim reference. It is read as: AimSeqNumber is unique within the learner.',
    looksAt: eachAim,
    questions: ask => [
      ask(
        'Has an earlier aim of the learner the same AimSeqNumber?',
        (aim, { learner }) => earlierLike(aim, learner.LearningDelivery, ['AimSeqNumber']) !== undefined,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'R_43',
    message: 'Two employment statuses apply from the same day',
    fix: 'Keep the status that is right, or correct DateEmpStatApp of one of them.',
    looksAt: eachEmploymentStatus,
    questions: ask => [
      ask(
        'Has an earlier employment status record the same DateEmpStatApp?',
        (record, { learner }) =>
          earlierLike(record, learner.LearnerEmploymentStatus, ['DateEmpStatApp']) !== undefined,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'R_45',
    message: 'The same disability or health problem is recorded twice',
    fix: 'Remove one of the records with this LLDDCat.',
    looksAt: eachLLDD,
    questions: ask => [
      ask(
        'Has an earlier record the same LLDDCat?',
        (record, { learner }) => earlierLike(record, learner.LLDDandHealthProblem, ['LLDDCat']) !== undefined,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'R_47',
    message: 'The same contact preference is recorded twice',
    fix: 'Remove one of the records with this type and code.',
    looksAt: eachContactPreference,
    questions: ask => [
      ask(
        'Has an earlier record the same ContPrefType and ContPrefCode?',
        (record, { learner }) =>
          earlierLike(record, learner.ContactPreference, ['ContPrefType', 'ContPrefCode']) !== undefined,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'R_49',
    message: 'Two provider monitoring records of the learner have the same occurrence code',
    fix: 'Give each record its own ProvSpecLearnMonOccur, A or B.',
    looksAt: eachLearnerMonitoring,
    questions: ask => [
      ask(
        'Has an earlier record the same ProvSpecLearnMonOccur?',
        (record, { learner }) =>
          earlierLike(record, learner.ProviderSpecLearnerMonitoring, ['ProvSpecLearnMonOccur']) !== undefined,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'R_50',
    message: 'Two provider monitoring records of the aim have the same occurrence code',
    fix: 'Give each record of the aim its own ProvSpecDelMonOccur, A to D.',
    note: 'The condition names the records of the learner (copied from R_49), the message those of the aim. It is read as: unique within the aim.',
    looksAt: eachDeliveryMonitoring,
    questions: ask => [
      ask(
        'Has an earlier record of the aim the same ProvSpecDelMonOccur?',
        (record, { aim }) =>
          earlierLike(record, aim.ProviderSpecDeliveryMonitoring, ['ProvSpecDelMonOccur']) !== undefined,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'R_51',
    message: 'The same learner FAM record is returned twice',
    fix: 'Remove one of the records with this LearnFAMType and LearnFAMCode.',
    looksAt: eachLearnerFAM,
    questions: ask => [
      ask(
        'Has an earlier record the same LearnFAMType and LearnFAMCode?',
        (record, { learner }) =>
          earlierLike(record, learner.LearnerFAM, ['LearnFAMType', 'LearnFAMCode']) !== undefined,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'R_67',
    message: 'Two work placements of the aim begin on the same day with the same employer',
    fix: 'Remove one of the placements, or correct its start date or employer.',
    note: 'Guidance and flow chart speak of placements that overlap; the condition compares start date and employer. Without WorkPlaceEmpId the employers are not known to be the same (R_96 still compares the dates).',
    looksAt: eachWorkPlacement,
    questions: ask => [
      ask(
        'Is the employer returned (WorkPlaceEmpId)?',
        record => record.WorkPlaceEmpId !== undefined,
      ).noPasses(),
      ask(
        'Has an earlier placement of the aim the same WorkPlaceStartDate and WorkPlaceEmpId?',
        (record, { aim }) =>
          earlierLike(record, aim.LearningDeliveryWorkPlacement, ['WorkPlaceStartDate', 'WorkPlaceEmpId']) !==
          undefined,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'R_96',
    message: 'Two work placements of the learner begin on the same day',
    fix: 'Remove one of the placements, or correct its start date.',
    looksAt: eachWorkPlacement,
    questions: ask => [
      ask(
        'Has an earlier placement of the learner the same WorkPlaceStartDate?',
        (record, { learner }) =>
          earlierLike(record, allPlacements(learner), ['WorkPlaceStartDate']) !== undefined,
      ).noPasses(),
    ],
  }),
];

const aim = adultSkillsAim();
const placement = (WorkPlaceStartDate: string, WorkPlaceEmpId?: number) => ({
  WorkPlaceStartDate,
  WorkPlaceHours: 70,
  WorkPlaceMode: 1,
  WorkPlaceEmpId,
});
const placed = (...LearningDeliveryWorkPlacement: ReturnType<typeof placement>[]) =>
  studyProgrammeAim({ LearningDeliveryWorkPlacement });

export const examples = () => ({
  R_07: [
    triggers('two aims numbered 1', aLearner([aim, { ...aim, AimSeqNumber: 1 }])),
    passes('numbered 1 and 2', aLearner([aim, aim])),
  ],
  R_43: [
    triggers(
      'two from one day',
      aLearner([aim], { LearnerEmploymentStatus: [status(11, '2022-01-01'), status(10, '2022-01-01')] }),
    ),
    passes(
      'from two days',
      aLearner([aim], { LearnerEmploymentStatus: [status(11, '2022-01-01'), status(10, '2022-01-02')] }),
    ),
  ],
  R_45: [
    triggers(
      'one category twice',
      aLearner([aim], { LLDDandHealthProblem: [{ LLDDCat: 12 }, { LLDDCat: 12 }] }),
    ),
    passes('two categories', aLearner([aim], { LLDDandHealthProblem: [{ LLDDCat: 12 }, { LLDDCat: 14 }] })),
  ],
  R_47: [
    triggers(
      'one preference twice',
      aLearner([aim], {
        ContactPreference: [
          { ContPrefType: 'RUI', ContPrefCode: 1 },
          { ContPrefType: 'RUI', ContPrefCode: 1 },
        ],
      }),
    ),
    passes(
      'two types, two codes',
      aLearner([aim], {
        ContactPreference: [
          { ContPrefType: 'RUI', ContPrefCode: 1 },
          { ContPrefType: 'RUI', ContPrefCode: 2 },
          { ContPrefType: 'PMC', ContPrefCode: 1 },
        ],
      }),
    ),
  ],
  R_49: [
    triggers(
      'A twice',
      aLearner([aim], {
        ProviderSpecLearnerMonitoring: [
          { ProvSpecLearnMonOccur: 'A', ProvSpecLearnMon: 'North' },
          { ProvSpecLearnMonOccur: 'A', ProvSpecLearnMon: 'South' },
        ],
      }),
    ),
    passes(
      'A and B',
      aLearner([aim], {
        ProviderSpecLearnerMonitoring: [
          { ProvSpecLearnMonOccur: 'A', ProvSpecLearnMon: 'North' },
          { ProvSpecLearnMonOccur: 'B', ProvSpecLearnMon: 'North' },
        ],
      }),
    ),
  ],
  R_50: [
    triggers(
      'A twice on one aim',
      aLearner([
        adultSkillsAim({
          ProviderSpecDeliveryMonitoring: [
            { ProvSpecDelMonOccur: 'A', ProvSpecDelMon: 'North' },
            { ProvSpecDelMonOccur: 'A', ProvSpecDelMon: 'South' },
          ],
        }),
      ]),
    ),
    passes(
      'A once on each of two aims',
      aLearner([
        adultSkillsAim({
          ProviderSpecDeliveryMonitoring: [{ ProvSpecDelMonOccur: 'A', ProvSpecDelMon: 'North' }],
        }),
        adultSkillsAim({
          ProviderSpecDeliveryMonitoring: [{ ProvSpecDelMonOccur: 'A', ProvSpecDelMon: 'North' }],
        }),
      ]),
    ),
  ],
  R_51: [
    triggers(
      'one record twice',
      aLearner([aim], {
        LearnerFAM: [
          { LearnFAMType: 'NLM', LearnFAMCode: 17 },
          { LearnFAMType: 'NLM', LearnFAMCode: 17 },
        ],
      }),
    ),
    passes(
      'two codes',
      aLearner([aim], {
        LearnerFAM: [
          { LearnFAMType: 'NLM', LearnFAMCode: 17 },
          { LearnFAMType: 'NLM', LearnFAMCode: 18 },
        ],
      }),
    ),
  ],
  R_67: [
    triggers(
      'one start, one employer',
      aLearner([placed(placement('2026-01-12', 100_000_000), placement('2026-01-12', 100_000_000))]),
    ),
    passes(
      'one start, two employers',
      aLearner([placed(placement('2026-01-12', 100_000_000), placement('2026-01-12', 100_000_010))]),
    ),
    passes('employers not returned', aLearner([placed(placement('2026-01-12'), placement('2026-01-12'))])),
  ],
  R_96: [
    triggers('one start on one aim', aLearner([placed(placement('2026-01-12'), placement('2026-01-12'))])),
    triggers(
      'one start on two aims',
      aLearner([placed(placement('2026-01-12', 100_000_000)), placed(placement('2026-01-12'))]),
    ),
    passes('two starts', aLearner([placed(placement('2026-01-12'), placement('2026-01-13'))])),
  ],
});
