import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'SPECFEE_02',
  message: 'A sandwich year out does not have the fee of a sandwich placement',
  fix: 'Set SPECFEE to 1, or correct the mode of study (MODESTUD).',
  looksAt: eachAimHE,
  questions: ask => [
    ask('Is it a sandwich year out (MODESTUD 2)?', he => he.MODESTUD === 2).noPasses(),
    ask('Is the fee that of a sandwich placement (SPECFEE 1)?', he => he.SPECFEE === 1).yesPasses(),
    ask(
      'Did the aim start on or after 1 August 2009?',
      (_, { aim }) => aim.LearnStartDate >= '2009-08-01',
    ).noPasses(),
  ],
});

const year = (MODESTUD: number, SPECFEE: number, LearnStartDate = '2023-09-18') =>
  aLearner([higherEducationAim({ MODESTUD, SPECFEE }, { LearnStartDate })]);

export const examples = () => [
  triggers('a year out with the standard fee', year(2, 0)),
  triggers('started on 1 August 2009', year(2, 0, '2009-08-01')),
  passes('started on 31 July 2009', year(2, 0, '2009-07-31')),
  passes('a year out with the placement fee', year(2, 1)),
  passes('full-time', year(1, 0)),
];
