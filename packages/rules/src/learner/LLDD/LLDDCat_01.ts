import { rule } from '../../engine/rule.ts';
import { eachLLDD } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';
import { isListed } from '../../words/codes.ts';

export default rule({
  name: 'LLDDCat_01',
  message:
    "The category of the learning difficulty, disability or health problem is not in this year's code list",
  fix: 'Correct LLDDCat.',
  looksAt: eachLLDD,
  questions: ask => [
    ask('Is LLDDCat in the code list?', (record, { file }) =>
      isListed('LLDDCat', record.LLDDCat, file.Year),
    ).yesPasses(),
  ],
});

const has = (LLDDCat: number) =>
  aLearner([adultSkillsAim()], { LLDDHealthProb: 1, LLDDandHealthProblem: [{ LLDDCat }] });

export const examples = () => [
  triggers('code 19', has(19)),
  passes('code 12', has(12)),
  passes('code 3, long closed', has(3), { years: [2425, 2526] }),
  triggers('code 3, removed with 2026-27', has(3), { years: [2627] }),
];
