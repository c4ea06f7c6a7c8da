import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, notChecked, passes, triggers } from '../../examples/index.ts';
import { DD35 } from '../../words/derived/DD35.ts';
import { hasFAM } from '../../words/fam.ts';
import { everInLarsCategory, inLarsCategory } from '../../words/lars-category.ts';

export default rule({
  name: 'LearnDelFAMType_114',
  message: 'The aim started while LARS did not count it among the Free Courses for Jobs',
  fix: 'Remove LDM 378, or correct LearnStartDate.',
  note: 'An aim in both categories is read as fine if one of them holds on the start date.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).noPasses(),
    ask('Did it start on or before 31 July 2024?', aim => aim.LearnStartDate <= '2024-07-31').noPasses(),
    ask('Does a devolved authority fund it (DD35)?', (aim, context) => DD35(aim, context)).yesPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Is the aim in the category of rate 1 or rate 2 (45 or 46) at any time?', (aim, context) =>
      everInLarsCategory(aim.LearnAimRef, [45, 46], context),
    ).noPasses(),
    ask('Was it in one of them on the start date?', (aim, context) =>
      inLarsCategory(aim.LearnAimRef, [45, 46], aim.LearnStartDate, context),
    ).yesPasses(),
  ],
});

const free = (LearnStartDate: string, ...more: ReturnType<typeof FAM>[]) =>
  aLearner([
    adultSkillsAim({ FundModel: 35, LearnStartDate, LearningDeliveryFAM: [FAM('LDM', '378'), ...more] }),
  ]);
const category = (ref: number, to?: string) => ({
  reference: exampleReference({ aims: { 60012345: { categories: [{ ref, from: '2021-04-01', to }] } } }),
});
const until = category(45, '2024-03-31');

export const examples = () => [
  triggers('a day after the category ended', free('2024-04-01'), until),
  passes('on its last day', free('2024-03-31'), until),
  triggers('started on 31 July 2024', free('2024-07-31'), until),
  passes('started on 1 August 2024', free('2024-08-01'), until),
  passes('another category', free('2024-04-01'), category(48, '2024-03-31')),
  passes('devolved', free('2024-04-01', FAM('SOF', '110')), until),
  passes('a restart', free('2024-04-01', FAM('RES', '1')), until),
  passes('no LDM 378', aLearner([adultSkillsAim({ LearnStartDate: '2024-04-01' })]), until),
  notChecked('no LARS at hand', free('2024-04-01')),
];
