import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, notChecked, passes, triggers } from '../../examples/index.ts';
import { DD35 } from '../../words/derived/DD35.ts';
import { hasFAM } from '../../words/fam.ts';
import { inLarsCategory } from '../../words/lars-category.ts';

export default rule({
  name: 'LearnDelFAMType_110',
  message:
    'LARS offers this Free Courses for Jobs aim to devolved authorities alone, but the source of funding is none of them',
  fix: 'Correct SOF, or remove LDM 378.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).noPasses(),
    ask('Does a devolved authority fund it (DD35)?', (aim, context) => DD35(aim, context)).yesPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Is it in the category of devolved flexible delivery (56) on the start date?', (aim, context) =>
      inLarsCategory(aim.LearnAimRef, 56, aim.LearnStartDate, context),
    ).noPasses(),
  ],
});

const free = (...more: ReturnType<typeof FAM>[]) =>
  aLearner([adultSkillsAim({ LearningDeliveryFAM: [FAM('LDM', '378'), ...more] })]);
const category = (from: string, to?: string) => ({
  reference: exampleReference({ aims: { 60012345: { categories: [{ ref: 56, from, to }] } } }),
});

export const examples = () => [
  triggers('national', free(FAM('SOF', '105')), category('2021-04-01')),
  triggers('on the last day of the category', free(FAM('SOF', '105')), category('2021-04-01', '2025-09-01')),
  passes('a day after it', free(FAM('SOF', '105')), category('2021-04-01', '2025-08-31')),
  passes('devolved', free(FAM('SOF', '110')), category('2021-04-01')),
  passes('a restart', free(FAM('SOF', '105'), FAM('RES', '1')), category('2021-04-01')),
  passes('no LDM 378', aLearner([adultSkillsAim()]), category('2021-04-01')),
  notChecked('no LARS at hand', free(FAM('SOF', '105'))),
];
