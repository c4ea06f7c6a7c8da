import { isUnknown } from '@waymark/flow';
import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, FAM, loanAim, notChecked, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_53',
  message:
    'Loans bursary rate 1 or 3 is claimed by a provider that has no loans bursary contract for the year',
  fix: 'Use the code for grant funded providers, or have the contract allocation (ALLBC) in place.',
  note: 'The coded condition reads as if the contract itself were the error; the text means its absence.',
  needs: ['contracts'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is a loans bursary of rate 1 or 3 recorded (FAM ALB 1 or 3)?', aim =>
      hasFAM(aim, 'ALB', ['1', '3']),
    ).noPasses(),
    ask(
      'Has the provider a loans bursary contract for the year (ALLBC with the year)?',
      (_, { file, reference }) => {
        const contracts = reference.contracts.of(file.UKPRN);
        if (isUnknown(contracts)) return contracts;
        return contracts.some(contract => contract.fundingStreamPeriod === `ALLBC${file.Year}`);
      },
    ).yesPasses(),
  ],
});

const withBursary = (code: string) =>
  aLearner([loanAim({ LearningDeliveryFAM: [FAM('ALB', code, '2025-09-01', '2025-12-31')] })]);
const contracts = (...streams: string[]) =>
  exampleReference({
    contracts: streams.map(fundingStreamPeriod => ({
      number: fundingStreamPeriod,
      ukprn: 10_000_001,
      fundingStreamPeriod,
    })),
  });
const contracted = contracts('ALLBC2526', 'ALLBC2627');

export const examples = () => [
  triggers('rate 1 without a contract', withBursary('1'), { reference: contracts('ALLB2526') }),
  triggers('rate 3 with the contract of another year', withBursary('3'), {
    reference: contracts('ALLBC2425'),
  }),
  passes('rate 1 with a contract', withBursary('1'), { reference: contracted }),
  passes('rate 2', withBursary('2'), { reference: contracts() }),
  notChecked('no contract data at hand', withBursary('1')),
];
