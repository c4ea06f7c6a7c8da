import { rule } from '../engine/rule.ts';
import { theLearnerHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, notChecked, passes } from '../examples/index.ts';
import { isListed } from '../words/codes.ts';

export default rule({
  name: 'TTACCOM_01',
  message: 'The term-time accommodation is not in the code list',
  fix: 'Correct TTACCOM.',
  note: 'The list at hand is that of 2020-21: a code outside it is left unchecked.',
  looksAt: theLearnerHE,
  questions: ask => [
    ask('Is term-time accommodation returned?', he => he.TTACCOM !== undefined).noPasses(),
    ask('Is TTACCOM in the code list?', (he, { file }) =>
      isListed('TTACCOM', he.TTACCOM!, file.Year),
    ).yesPasses(),
  ],
});

const living = (TTACCOM?: number) => aLearner([higherEducationAim()], { LearnerHE: { TTACCOM } });

export const examples = () => [
  passes('code 9', living(9)),
  passes('not returned', living()),
  notChecked('code 3, which the list at hand does not have', living(3), { standsFor: ['end'] }),
];
