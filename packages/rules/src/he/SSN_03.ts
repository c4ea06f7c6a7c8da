import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'SSN_03',
  message: 'There is no student support number, and the tuition fees are not both returned',
  fix: 'Return NETFEE and GROSSFEE, or return SSN.',
  note: 'The stated intent speaks of a number that has been returned; the condition is about one that has not.',
  looksAt: eachAimHE,
  questions: ask => [
    ask('Is a student support number returned (SSN)?', he => he.SSN !== undefined).yesPasses(),
    ask(
      'Did the aim start on or after 1 August 2021?',
      (_, { aim }) => aim.LearnStartDate >= '2021-08-01',
    ).noPasses(),
    ask('Is the net tuition fee returned (NETFEE)?', he => he.NETFEE !== undefined).noTriggers(),
    ask('Is the gross tuition fee returned (GROSSFEE)?', he => he.GROSSFEE !== undefined).yesPasses(),
  ],
});

const started = (LearnStartDate: string, he = {}) =>
  aLearner([higherEducationAim({ SSN: undefined, ...he }, { LearnStartDate })]);

export const examples = () => [
  triggers('no net fee, started on 1 August 2021', started('2021-08-01', { NETFEE: undefined })),
  passes('started on 31 July 2021', started('2021-07-31', { NETFEE: undefined })),
  triggers('no gross fee', started('2025-09-01', { GROSSFEE: undefined })),
  passes('both fees', started('2025-09-01')),
  passes('a support number', started('2025-09-01', { SSN: 'ABCD12345678K', NETFEE: undefined })),
];
