import { fileRule } from '../engine/rule.ts';
import { notChecked, passes, triggers } from '../examples/index.ts';
import { fileName } from '../words/file.ts';
import { SUBMITTING_ACCOUNT } from '../words/not-at-hand.ts';

/** The rules about what the header says, and whose file it is. */
export default [
  fileRule({
    name: 'Header_2',
    message: 'The file preparation date is in the future',
    fix: 'Export the file again, with the clock of the computer set right.',
    questions: ask => [
      ask('Is FilePreparationDate after today?', file => file.FilePreparationDate > file.today).noPasses(),
    ],
  }),
  fileRule({
    name: 'Header_3',
    message: 'File name and header name two different providers (UKPRN)',
    fix: 'Rename the file, or export it for the right provider.',
    questions: ask => [
      ask('Is the file named like a return?', file => fileName(file) !== undefined).noPasses(),
      ask(
        'Has the header the UKPRN that the name has?',
        file => fileName(file)!.UKPRN === (file.headerUKPRN ?? file.UKPRN),
      ).yesPasses(),
    ],
  }),
  fileRule({
    name: 'Inconsistent UKPRN',
    message: 'The file belongs to another provider than the account that it is sent to',
    fix: 'Send the file from the account of its provider.',
    questions: ask => [
      ask('Is the UKPRN that of the account the file is sent to?', () => SUBMITTING_ACCOUNT).yesPasses(),
    ],
  }),
];

export const examples = () => ({
  Header_2: [
    triggers('tomorrow', null, { preparedOn: '2026-03-05', today: '2026-03-04' }),
    passes('today', null, { preparedOn: '2026-03-04', today: '2026-03-04' }),
  ],
  Header_3: [
    triggers('another provider', null, { file: { headerUKPRN: 10_000_002 } }),
    passes('the same provider', null, { file: { headerUKPRN: 10_000_001 } }),
    passes('not the name of a return', null, { file: { name: 'learners.xml', headerUKPRN: 10_000_002 } }),
  ],
  'Inconsistent UKPRN': [notChecked('the account is not known', null, { standsFor: ['0', 'end'] })],
});
