import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'NETFEE_01',
  message: 'There is neither a student support number nor a net tuition fee',
  fix: 'Return in NETFEE what the student is charged for the year, or return SSN.',
  note: 'The answers about the support number are the wrong way round in the flow chart. The list states an error, but no severity in the service or in FIS.',
  looksAt: eachAimHE,
  questions: ask => [
    ask('Is the net tuition fee returned (NETFEE)?', he => he.NETFEE !== undefined).yesPasses(),
    ask('Is a student support number returned (SSN)?', he => he.SSN !== undefined).yesPasses(),
    ask(
      'Did the aim start on or after 1 August 2012?',
      (_, { aim }) => aim.LearnStartDate >= '2012-08-01',
    ).noPasses(),
  ],
});

const started = (LearnStartDate: string, he = {}) =>
  aLearner([higherEducationAim({ SSN: undefined, NETFEE: undefined, ...he }, { LearnStartDate })]);

export const examples = () => [
  triggers('started on 1 August 2012', started('2012-08-01')),
  passes('started on 31 July 2012', started('2012-07-31')),
  passes('a support number', started('2025-09-01', { SSN: 'ABCD12345678K' })),
  passes('a fee', started('2025-09-01', { NETFEE: 6000 })),
];
