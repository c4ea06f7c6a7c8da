import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  bootcampProgramme,
  FAM,
  nonFundedAim,
  passes,
  tailoredLearningAim,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

const UNTIL_2526: readonly number[] = [10, 11, 35, 37, 38, 81];
const FROM_2627: readonly number[] = [35, 37, 38, 81];

export default rule({
  name: 'LearnDelFAMType_22',
  message: 'A full or co-funding indicator (FFI) is returned on an aim that takes none',
  fix: 'Remove the FFI record, or correct FundModel.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is a full or co-funding indicator recorded?', aim => hasFAM(aim, 'FFI')).noPasses(),
    ask(
      'May the funding model have one (FundModel 35, 37, 38 or 81; until 2025-26 also 10 and 11)?',
      (aim, { file }) => (file.Year >= 2627 ? FROM_2627 : UNTIL_2526).includes(aim.FundModel),
    ).yesPasses(),
  ],
});

const funded = { LearningDeliveryFAM: [FAM('FFI', '1')] };

export const examples = () => [
  triggers('non-funded', aLearner([nonFundedAim(funded)])),
  passes('a Skills Bootcamp', aLearner([bootcampProgramme(funded)])),
  passes('none', aLearner([nonFundedAim()])),
  passes('tailored learning', aLearner([tailoredLearningAim(funded)]), { years: [2425, 2526] }),
  triggers('tailored learning from 2026-27', aLearner([tailoredLearningAim(funded)]), { years: [2627] }),
];
