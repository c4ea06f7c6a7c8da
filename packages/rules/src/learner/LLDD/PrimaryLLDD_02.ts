import { rule } from '../../engine/rule.ts';
import { eachLLDD } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';
import { isListed } from '../../words/codes.ts';

export default rule({
  name: 'PrimaryLLDD_02',
  message: 'PrimaryLLDD is not 1',
  fix: 'Return 1 on the primary record and leave PrimaryLLDD out of the others.',
  looksAt: eachLLDD,
  questions: ask => [
    ask('Is PrimaryLLDD returned?', record => record.PrimaryLLDD !== undefined).noPasses(),
    ask('Is PrimaryLLDD in the code list?', (record, { file }) =>
      isListed('PrimaryLLDD', record.PrimaryLLDD!, file.Year),
    ).yesPasses(),
  ],
});

const marked = (PrimaryLLDD?: number) =>
  aLearner([adultSkillsAim()], { LLDDHealthProb: 1, LLDDandHealthProblem: [{ LLDDCat: 12, PrimaryLLDD }] });

export const examples = () => [
  triggers('code 0', marked(0)),
  triggers('code 2', marked(2)),
  passes('code 1', marked(1)),
  passes('not returned', marked()),
];
