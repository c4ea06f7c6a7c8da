import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  bootcampSubject,
  notChecked,
  passes,
  triggers,
} from '../../examples/index.ts';
import { contractStart } from '../../words/contracts.ts';
import { about } from '../../words/look-up.ts';

export default rule({
  name: 'LearnStartDate_20',
  message: 'The Skills Bootcamp started before its contract',
  fix: 'Correct LearnStartDate or ConRefNumber.',
  note: 'The condition compares the whole ConRefNumber with the contract allocation number; as elsewhere the part before the second hyphen is compared. Contracts of local funders (XSB) are not contract allocations and are left out.',
  needs: ['contracts'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is a contract reference returned?', aim => aim.ConRefNumber !== undefined).noPasses(),
    ask('Is it a contract with a local funder (XSB)?', aim => /^XSB-/i.test(aim.ConRefNumber!)).yesPasses(),
    ask('Did the contract begin after the aim started?', (aim, context) =>
      about(contractStart(aim.ConRefNumber!, context), start => aim.LearnStartDate < start),
    ).noPasses(),
  ],
});

const aim = (draft = {}) => aLearner([bootcampProgramme({ LearnStartDate: '2025-09-01', ...draft })]);
const contract = (start: string, number = 'SB-10001') => ({
  reference: exampleReference({
    contracts: [{ number, ukprn: 10_000_001, fundingStreamPeriod: 'SB2023', start }],
  }),
});

export const examples = () => [
  triggers('started the day before the contract', aim(), contract('2025-09-02')),
  passes('started on its first day', aim(), contract('2025-09-01')),
  passes('no such contract', aim(), contract('2025-09-02', 'SB-10002')),
  passes(
    'a contract with a local funder',
    aim({ ConRefNumber: 'XSB-10004000-A000001' }),
    contract('2025-09-02'),
  ),
  passes('without a contract reference', aim({ ConRefNumber: undefined }), contract('2025-09-02')),
  passes('a subject aim', aLearner([bootcampSubject()]), contract('2025-09-02')),
  passes('not a Skills Bootcamp', aLearner([apprenticeshipProgramme()]), contract('2025-09-02')),
  notChecked('no contracts at hand', aim()),
];
