import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, notChecked, passes, triggers } from '../../examples/index.ts';
import { inLarsCategory } from '../../words/lars-category.ts';

export default rule({
  name: 'LearnAimRef_153',
  message: 'An aim kept for exceptional devolved Skills Bootcamps is returned as adult skills',
  fix: 'Remove the aim from the return.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
    ask('Is it an aim for exceptional devolved Skills Bootcamps (LARS category 67)?', (aim, context) =>
      inLarsCategory(aim.LearnAimRef, 67, aim.LearnStartDate, context),
    ).noPasses(),
  ],
});

const aim = (FundModel: number) => aLearner([adultSkillsAim({ FundModel, LearnStartDate: '2024-05-01' })]);
const lars = (from: string) => ({
  reference: exampleReference({ aims: { '60012345': { categories: [{ ref: 67, from }] } } }),
});

export const examples = () => [
  triggers('in the category on its first day', aim(35), lars('2024-05-01')),
  passes('started the day before it came into the category', aim(35), lars('2024-05-02')),
  passes('another funding', aim(38), lars('2023-08-01')),
  notChecked('no LARS data at hand', aim(35)),
];
