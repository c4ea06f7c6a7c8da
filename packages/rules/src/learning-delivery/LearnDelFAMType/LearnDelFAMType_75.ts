import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { DD35 } from '../../words/derived/DD35.ts';
import { hasFAM } from '../../words/fam.ts';

const NATIONAL: readonly string[] = ['034', '357', '363', '379', '388'];

export default rule({
  name: 'LearnDelFAMType_75',
  message: 'A monitoring code of national funding (LDM) stands beside a devolved source of funding',
  fix: 'Remove LDM 034, 357, 363, 379 or 388, or correct SOF.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 034, 357, 363, 379 or 388 recorded?', aim => hasFAM(aim, 'LDM', NATIONAL)).noPasses(),
    ask('Does a devolved authority fund it (DD35)?', (aim, context) => DD35(aim, context)).noPasses(),
  ],
});

const aim = (LDM: string, SOF: string) =>
  aLearner([adultSkillsAim({ LearningDeliveryFAM: [FAM('SOF', SOF), FAM('LDM', LDM)] })]);

export const examples = () => [
  triggers('custody, devolved', aim('034', '110')),
  passes('custody, national', aim('034', '105')),
  passes('another code, devolved', aim('378', '110')),
];
