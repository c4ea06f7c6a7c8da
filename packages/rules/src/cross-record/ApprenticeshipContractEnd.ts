import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, FAM, passes, triggers } from '../examples/index.ts';
import { latestACT } from '../words/fam.ts';

/** When the latest apprenticeship contract type record of an aim must end: R_112 and R_113 for frameworks, R_121 to R_123 for standards. */
export default [
  rule({
    name: 'R_112',
    message: 'The contract type of the ended framework aim does not end with the aim',
    fix: 'Set LearnDelFAMDateTo of the latest ACT record to LearnActEndDate.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
      ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).yesPasses(),
      ask('Is a contract type (FAM ACT) returned?', aim => latestACT(aim) !== undefined).noPasses(),
      ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
      ask(
        'Does the latest ACT record end on that day?',
        aim => latestACT(aim)!.LearnDelFAMDateTo === aim.LearnActEndDate,
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'R_113',
    message: 'The contract type of the open framework aim has an end date',
    fix: 'Remove LearnDelFAMDateTo of the latest ACT record, or return LearnActEndDate.',
    note: 'Short description and flow chart speak of an aim that has ended; the condition is about an open one and is followed.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
      ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).yesPasses(),
      ask('Is a contract type (FAM ACT) returned?', aim => latestACT(aim) !== undefined).noPasses(),
      ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).yesPasses(),
      ask(
        'Has the latest ACT record an end (LearnDelFAMDateTo)?',
        aim => latestACT(aim)!.LearnDelFAMDateTo !== undefined,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'R_121',
    message: 'The contract type of the achieved apprenticeship does not end on its achievement date',
    fix: 'Set LearnDelFAMDateTo of the latest ACT record to AchDate.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
      ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
      ask('Is a contract type (FAM ACT) returned?', aim => latestACT(aim) !== undefined).noPasses(),
      ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).noPasses(),
      ask(
        'Does the latest ACT record end on that day?',
        aim => latestACT(aim)!.LearnDelFAMDateTo === aim.AchDate,
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'R_122',
    message: 'The contract type of the ended apprenticeship does not end with the aim',
    fix: 'Set LearnDelFAMDateTo of the latest ACT record to LearnActEndDate, or return AchDate if the apprenticeship is achieved.',
    note: 'The flow chart asks whether the aim is completed; the condition is any completion status but 1 and is followed.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
      ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
      ask('Is the learner continuing (CompStatus 1)?', aim => aim.CompStatus === 1).yesPasses(),
      ask('Is a contract type (FAM ACT) returned?', aim => latestACT(aim) !== undefined).noPasses(),
      ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).yesPasses(),
      ask(
        'Does the latest ACT record end on the actual end date of the aim?',
        aim => latestACT(aim)!.LearnDelFAMDateTo === aim.LearnActEndDate,
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'R_123',
    message: 'The contract type has an end date although the learner is continuing',
    fix: 'Remove LearnDelFAMDateTo of the latest ACT record, or correct CompStatus.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
      ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
      ask('Is the learner continuing (CompStatus 1)?', aim => aim.CompStatus === 1).noPasses(),
      ask(
        'Has the latest ACT record an end (LearnDelFAMDateTo)?',
        aim => latestACT(aim)?.LearnDelFAMDateTo !== undefined,
      ).noPasses(),
    ],
  }),
];

const aim = (LearningDeliveryFAM: ReturnType<typeof FAM>[], more = {}) =>
  aLearner([apprenticeshipProgramme({ LearningDeliveryFAM, ...more })]);
const until = (to?: string) => [
  FAM('ACT', '2', '2025-09-01', '2025-10-31'),
  FAM('ACT', '1', '2025-11-01', to),
];
const startingADayLater = (to?: string) => [
  FAM('ACT', '1', '2025-11-02', to),
  FAM('ACT', '2', '2025-11-01', '2025-11-01'),
];
const framework = { ProgType: 3, StdCode: undefined, FworkCode: 403, PwayCode: 1 };
const ended = { LearnActEndDate: '2026-02-13', CompStatus: 3, Outcome: 3 };
const achieved = { LearnActEndDate: '2026-02-13', CompStatus: 2, Outcome: 1, AchDate: '2026-02-27' };
const unfunded = { FundModel: 99 };

export const examples = () => ({
  R_112: [
    triggers('a day later', aim(until('2026-02-14'), { ...framework, ...ended })),
    triggers('no end', aim(until(), { ...framework, ...ended })),
    passes('on the day of the end', aim(until('2026-02-13'), { ...framework, ...ended })),
    passes(
      'the record that starts a day later counts, wherever it stands',
      aim(startingADayLater('2026-02-13'), { ...framework, ...ended }),
    ),
    passes('the aim is open', aim(until(), framework)),
    passes('no contract type', aim([], { ...framework, ...ended })),
    passes('a standard', aim(until(), ended)),
    passes('another funding model', aim(until(), { ...framework, ...ended, ...unfunded })),
  ],
  R_113: [
    triggers('an end on the open aim', aim(until('2026-02-13'), framework)),
    passes('no end', aim(until(), framework)),
    passes(
      'the record that starts a day later counts, wherever it stands',
      aim(startingADayLater(), framework),
    ),
    passes('the aim has ended', aim(until('2026-02-13'), { ...framework, ...ended })),
    passes('no contract type', aim([], framework)),
    passes('a standard', aim(until('2026-02-13'))),
    passes('another funding model', aim(until('2026-02-13'), { ...framework, ...unfunded })),
  ],
  R_121: [
    triggers('it ends with the learning', aim(until('2026-02-13'), achieved)),
    triggers('no end', aim(until(), achieved)),
    passes('on the achievement date', aim(until('2026-02-27'), achieved)),
    passes(
      'the record that starts a day later counts, wherever it stands',
      aim(startingADayLater('2026-02-27'), achieved),
    ),
    passes('not achieved', aim(until('2026-02-13'), ended)),
    passes('no contract type', aim([], achieved)),
    passes('no standard', aim(until(), { ...achieved, ProgType: 32 })),
    passes('another funding model', aim(until(), { ...achieved, ...unfunded })),
  ],
  R_122: [
    triggers('a day later', aim(until('2026-02-14'), ended)),
    triggers('no end', aim(until(), ended)),
    passes('on the day of the end', aim(until('2026-02-13'), ended)),
    passes(
      'the record that starts a day later counts, wherever it stands',
      aim(startingADayLater('2026-02-13'), ended),
    ),
    passes('achieved', aim(until('2026-02-27'), achieved)),
    passes('no contract type', aim([], ended)),
    passes('continuing', aim(until('2026-02-27'))),
    passes('no standard', aim(until(), { ...ended, ProgType: 32 })),
    passes('another funding model', aim(until(), { ...ended, ...unfunded })),
  ],
  R_123: [
    triggers('an end although continuing', aim(until('2026-02-13'))),
    passes('only the earlier record has an end', aim(until())),
    passes('the record that starts a day later counts, wherever it stands', aim(startingADayLater())),
    passes('withdrawn', aim(until('2026-02-13'), ended)),
    passes('no standard', aim(until('2026-02-13'), { ProgType: 32 })),
    passes('another funding model', aim(until('2026-02-13'), unfunded)),
  ],
});
