import { rule } from '../../engine/rule.ts';
import { eachPriorAttain } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';
import { isListed } from '../../words/codes.ts';

export default rule({
  name: 'PriorAttain_03',
  message: 'The prior attainment is not in the code list',
  fix: 'Return 1 to 10, 97, 98 or 99 in PriorLevel.',
  looksAt: eachPriorAttain,
  questions: ask => [
    ask('Is PriorLevel in the code list?', (record, { file }) =>
      isListed('PriorLevel', record.PriorLevel, file.Year),
    ).yesPasses(),
  ],
});

const level = (PriorLevel: number) =>
  aLearner([adultSkillsAim()], { PriorAttain: [{ PriorLevel, DateLevelApp: '2013-07-31' }] });

export const examples = () => [
  triggers('code 11', level(11)),
  passes('code 10', level(10)),
  passes('code 99', level(99)),
];
