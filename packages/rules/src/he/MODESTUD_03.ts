import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'MODESTUD_03',
  message: 'A short final year of a full-time course is not returned as part-time',
  fix: 'Set MODESTUD to 3, or correct the special fee indicator (SPECFEE).',
  intent: 'A final year of under 24 weeks counts as part-time study.',
  looksAt: eachAimHE,
  questions: ask => [
    ask('Is it a final year of under 24 weeks (SPECFEE 4 or 5)?', he =>
      [4, 5].includes(he.SPECFEE),
    ).noPasses(),
    ask('Is it returned as part-time (MODESTUD 3)?', he => he.MODESTUD === 3).yesPasses(),
    ask(
      'Did the aim start on or after 1 August 2009?',
      (_, { aim }) => aim.LearnStartDate >= '2009-08-01',
    ).noPasses(),
  ],
});

const year = (SPECFEE: number, MODESTUD: number, LearnStartDate = '2023-09-18') =>
  aLearner([higherEducationAim({ SPECFEE, MODESTUD }, { LearnStartDate })]);

export const examples = () => [
  triggers('under 15 weeks, full-time', year(4, 1)),
  triggers('15 to 23 weeks, full-time', year(5, 1)),
  triggers('started on 1 August 2009', year(4, 1, '2009-08-01')),
  passes('started on 31 July 2009', year(4, 1, '2009-07-31')),
  passes('part-time', year(4, 3)),
  passes('the standard fee', year(0, 1)),
];
