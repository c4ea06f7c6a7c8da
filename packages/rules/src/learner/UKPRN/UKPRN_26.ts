import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  bootcampProgramme,
  notChecked,
  passes,
  triggers,
} from '../../examples/index.ts';
import { deliverableCode, deliverablesNamed, hasLocalContract } from '../../words/contracts.ts';
import { SKILLS_BOOTCAMPS } from '../../words/funding-streams.ts';
import { about } from '../../words/look-up.ts';

export default rule({
  name: 'UKPRN_26',
  message: 'The contract reference of the Skills Bootcamp is no contract of the provider',
  fix: 'Correct ConRefNumber: contract allocation and deliverable code as in the contract, or the reference that the local funder gave.',
  note: 'The condition joins the two places to look with "or", as if the contract had to be in both; description and chart want it in one of them. In 2024-25 and 2025-26 the message speaks of adult skills.',
  needs: ['contracts', 'bootcampContracts'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is a contract reference returned?', aim => aim.ConRefNumber !== undefined).noTriggers(),
    ask
      .oneOf('Is it a contract that the provider has with the department?', {
        allocation: [
          ask('Has the provider a Skills Bootcamps allocation of that number?', (aim, context) =>
            about(deliverablesNamed(aim.ConRefNumber!, SKILLS_BOOTCAMPS, context), () => true),
          ).noPasses(),
          ask('Has the allocation that deliverable?', (aim, context) =>
            about(deliverablesNamed(aim.ConRefNumber!, SKILLS_BOOTCAMPS, context), codes =>
              codes.includes(deliverableCode(aim.ConRefNumber!)),
            ),
          ).noPasses(),
        ],
      })
      .yesPasses(),
    ask('Is it in the Skills Bootcamps Contracts database?', (aim, context) =>
      hasLocalContract(aim.ConRefNumber!, context),
    ).yesPasses(),
  ],
});

const bootcamp = (ConRefNumber: string | undefined) => aLearner([bootcampProgramme({ ConRefNumber })]);
const contract = {
  number: 'SB-10001',
  ukprn: 10_000_001,
  fundingStreamPeriod: 'SB2023',
  deliverables: [{ code: '101' }],
};
const local = 'XSB-10009999-A000001';
const at = (draft: Partial<typeof contract> = {}) => ({
  reference: exampleReference({ contracts: [{ ...contract, ...draft }], bootcampContracts: [local] }),
});

export const examples = () => [
  passes('contract with the department', bootcamp('SB-10001-101'), at()),
  passes('a contract of wave 3', bootcamp('SB-10001-101'), at({ fundingStreamPeriod: 'SB2022' })),
  passes(
    'a pathway to an accelerated apprenticeship',
    bootcamp('SB-10001-101'),
    at({ fundingStreamPeriod: 'SB-PAA2022' }),
  ),
  passes('contract of a local funder', bootcamp(local), at()),
  triggers('a deliverable that the contract does not have', bootcamp('SB-10001-102'), at()),
  triggers('no deliverable', bootcamp('SB-10001'), at()),
  triggers('another allocation', bootcamp('SB-10002-101'), at()),
  triggers('an allocation of another provider', bootcamp('SB-10001-101'), at({ ukprn: 10_000_002 })),
  triggers(
    'an allocation for something else',
    bootcamp('SB-10001-101'),
    at({ fundingStreamPeriod: 'ASFC-ASCL2526' }),
  ),
  triggers('a reference of no local funder', bootcamp('XSB-10009999-A000002'), at()),
  triggers('no contract reference', bootcamp(undefined)),
  passes('no Skills Bootcamp', aLearner([adultSkillsAim()])),
  notChecked('no contracts at hand', bootcamp('SB-10001-101')),
  notChecked('contracts of local funders not at hand', bootcamp(local), {
    reference: exampleReference({ contracts: [contract] }),
  }),
  passes('found without the contracts of local funders', bootcamp('SB-10001-101'), {
    reference: exampleReference({ contracts: [contract] }),
  }),
];
