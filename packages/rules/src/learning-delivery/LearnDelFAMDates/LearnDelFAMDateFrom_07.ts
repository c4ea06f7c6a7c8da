import { rule } from '../../engine/rule.ts';
import { eachFAM } from '../../engine/selector.ts';
import { type AimDraft, aLearner, bootcampProgramme, FAM, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'LearnDelFAMDateFrom_07',
  message: "An event indicator (EVI) is dated outside the Skills Bootcamp's programme aim",
  fix: 'The event lies between LearnStartDate and LearnActEndDate of the programme aim: an earlier one takes the start date, for a later one the end date moves.',
  note: 'The flow chart has answers swapped, and its short text repeats another rule. Without an actual end date there is no upper bound. An indicator on another aim is left to LearnDelFAMType_133.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Is it an event indicator (FAM EVI)?', fam => fam.LearnDelFAMType === 'EVI').noPasses(),
    ask('Is the aim a programme aim (AimType 1)?', (_, { aim }) => aim.AimType === 1).noPasses(),
    ask('Is the date it applies from returned?', fam => fam.LearnDelFAMDateFrom !== undefined).noPasses(),
    ask(
      'Is it before the start date?',
      (fam, { aim }) => fam.LearnDelFAMDateFrom! < aim.LearnStartDate,
    ).yesTriggers(),
    ask('Has the programme ended?', (_, { aim }) => aim.LearnActEndDate !== undefined).noPasses(),
    ask(
      'Is it after the actual end date?',
      (fam, { aim }) => fam.LearnDelFAMDateFrom! > aim.LearnActEndDate!,
    ).noPasses(),
  ],
});

const event = (on?: string, draft: AimDraft = { LearnActEndDate: '2025-12-19', CompStatus: 2, Outcome: 8 }) =>
  aLearner([bootcampProgramme({ ...draft, LearningDeliveryFAM: [FAM('EVI', '1', on)] })]);

export const examples = () => [
  triggers('a day before the start', event('2025-08-31')),
  passes('on the day of the start', event('2025-09-01')),
  passes('on the day of the end', event('2025-12-19')),
  triggers('a day after the end', event('2025-12-20')),
  passes('the programme has not ended', event('2025-12-20', {})),
  passes('undated', event()),
  passes('on a component aim', event('2025-08-31', { AimType: 3 })),
  passes('another type', aLearner([bootcampProgramme()])),
];
