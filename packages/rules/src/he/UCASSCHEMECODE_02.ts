import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'UCASSCHEMECODE_02',
  message: 'The UCAS scheme code is not two letters followed by two digits',
  fix: 'Return UCASSCHEMECODE as UCAS has it, such as AB12. The nine digits of older applications go with starts before August 2025.',
  note: 'That nothing is asked of an aim without a scheme code is said by the flow chart alone; UCASSCHEMECODE_01 reports one that is missing.',
  looksAt: eachAimHE,
  questions: ask => [
    ask('Is a UCAS scheme code returned?', he => he.UCASSCHEMECODE !== undefined).noPasses(),
    ask(
      'Did the aim start on or after 1 August 2025?',
      (_, { aim }) => aim.LearnStartDate >= '2025-08-01',
    ).noPasses(),
    ask('Is it two letters followed by two digits?', he =>
      /^[A-Za-z]{2}[0-9]{2}$/.test(he.UCASSCHEMECODE!),
    ).yesPasses(),
  ],
});

const started = (LearnStartDate: string, UCASSCHEMECODE?: string) =>
  aLearner([higherEducationAim({ UCASSCHEMECODE }, { LearnStartDate })]);

export const examples = () => [
  triggers('nine digits, started on 1 August 2025', started('2025-08-01', '123456789')),
  passes('nine digits, started on 31 July 2025', started('2025-07-31', '123456789')),
  passes('two letters and two digits', started('2025-08-01', 'AB12')),
  passes('no scheme code', started('2025-08-01')),
];
