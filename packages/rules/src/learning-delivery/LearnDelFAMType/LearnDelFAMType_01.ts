import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, FAM, nonFundedAim, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

const FUND_MODELS: readonly number[] = [10, 11, 25, 35, 36, 37, 38, 81, 82];

export default rule({
  name: 'LearnDelFAMType_01',
  message: 'The source of funding (SOF) is missing',
  fix: 'Add the SOF record that fits the funding model, such as SOF 105.',
  looksAt: eachAim,
  questions: ask => [
    ask(
      'Is it a funded aim (FundModel 10, 11, 25, 35, 36, 37, 38, 81 or 82; from 2026-27 also 39)?',
      (aim, { file }) => FUND_MODELS.includes(aim.FundModel) || (file.Year >= 2627 && aim.FundModel === 39),
    ).noPasses(),
    ask('Is a source of funding recorded?', aim => hasFAM(aim, 'SOF')).yesPasses(),
  ],
});

const shortCourse = bootcampProgramme({ FundModel: 39, ProgType: undefined, LearningDeliveryFAM: [] });

export const examples = () => [
  triggers(
    'a Skills Bootcamp without',
    aLearner([bootcampProgramme({ LearningDeliveryFAM: [FAM('FFI', '1')] })]),
  ),
  passes('a Skills Bootcamp with', aLearner([bootcampProgramme()])),
  passes('non-funded', aLearner([nonFundedAim()])),
  triggers('a growth and skills short course', aLearner([shortCourse]), { years: [2627] }),
  passes('FundModel 39 before it existed', aLearner([shortCourse]), { years: [2425, 2526] }),
];
