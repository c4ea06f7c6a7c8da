import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'PCOLAB_01',
  message: 'A partner is named, but not how much of the course it teaches',
  fix: 'Return in PCOLAB the percentage that is not taught by your own institution, or remove PartnerUKPRN.',
  looksAt: eachAimHE,
  questions: ask => [
    ask('Is a partner named (PartnerUKPRN)?', (_, { aim }) => aim.PartnerUKPRN !== undefined).noPasses(),
    ask('Is the percentage taught by others returned (PCOLAB)?', he => he.PCOLAB !== undefined).yesPasses(),
    ask(
      'Did the aim start on or after 1 August 2013?',
      (_, { aim }) => aim.LearnStartDate >= '2013-08-01',
    ).noPasses(),
  ],
});

const shared = (LearnStartDate: string, PCOLAB?: number, PartnerUKPRN: number | undefined = 10_000_002) =>
  aLearner([higherEducationAim({ PCOLAB }, { LearnStartDate, PartnerUKPRN })]);

export const examples = () => [
  triggers('started on 1 August 2013', shared('2013-08-01')),
  passes('started on 31 July 2013', shared('2013-07-31')),
  passes('the percentage is returned', shared('2025-09-01', 40)),
  passes('no partner', aLearner([higherEducationAim()])),
];
