import { type Answer, type Ask, type Asked, isUnknown } from '@waymark/flow';
import type { FileFacts } from '../engine/context.ts';
import { fileRule } from '../engine/rule.ts';
import { notChecked, passes, triggers } from '../examples/index.ts';
import { fileName, madeAt, sentBefore } from '../words/file.ts';

const askReadable = (ask: Ask<FileFacts, FileFacts>): Asked<FileFacts, FileFacts> =>
  ask('Is the file named like a return?', file => fileName(file) !== undefined);

/** Whether a return of this provider and year was sent that was made at such a time, beside this one's own. */
function wasSent(file: FileFacts, test: (other: string, own: string) => boolean): Answer {
  const before = sentBefore(file);
  return isUnknown(before) ? before : before.some(other => test(madeAt(other), madeAt(fileName(file)!)));
}

/** The rules about the name of the file. A name that is not that of a return breaks Filename_1 and no other. */
export default [
  fileRule({
    name: 'Filename_1',
    message: 'The file is not named like a return',
    fix: 'Name it ILR-UKPRN-YYYY-yyyymmdd-hhmmss-NN.xml, as in ILR-10000001-2526-20260304-101500-01.xml.',
    questions: ask => [
      ask('Has the file a name?', file => file.name !== undefined).noPasses(),
      ask(
        'Is it ILR, UKPRN, collection year, date, time and serial number, joined by hyphens?',
        file => fileName(file) !== undefined,
      ).yesPasses(),
    ],
  }),
  fileRule({
    name: 'Filename_2',
    message: 'The provider has sent a file of this year, date and time already',
    fix: 'Export the file again so that its name carries a new date and time.',
    questions: ask => [
      askReadable(ask).noPasses(),
      ask('Has a file with the same UKPRN, year, date and time been sent before?', file =>
        wasSent(file, (other, own) => other === own),
      ).noPasses(),
    ],
  }),
  fileRule({
    name: 'Filename_3',
    message: 'The UKPRN in the file name belongs to no known organisation',
    fix: 'Correct the UKPRN in the file name and in the file.',
    needs: ['organisations'],
    questions: ask => [
      askReadable(ask).noPasses(),
      ask(
        'Is the UKPRN in the name that of an organisation?',
        file => file.organisationKnown ?? false,
      ).yesPasses(),
    ],
  }),
  fileRule({
    name: 'Filename_4',
    message: 'The collection year in the file name is not that of the return',
    fix: 'Export the file for the year that is collected, or correct the year in its name.',
    note: 'The current year is taken to be the one whose rules the file is checked against.',
    questions: ask => [
      askReadable(ask).noPasses(),
      ask(
        'Is the year in the name the collection year of the return?',
        file => fileName(file)!.year === String(file.Year),
      ).yesPasses(),
    ],
  }),
  fileRule({
    name: 'Filename_5',
    message: 'The serial number in the file name is not two digits',
    fix: 'End the name with a serial number of two digits, from 01.',
    questions: ask => [
      askReadable(ask).noPasses(),
      ask('Is the serial number two digits?', file => /^[0-9]{2}$/.test(fileName(file)!.serial)).yesPasses(),
    ],
  }),
  fileRule({
    name: 'Filename_6',
    message: 'A file name cannot end with serial number 00',
    fix: 'End the name with a serial number from 01.',
    questions: ask => [
      askReadable(ask).noPasses(),
      ask('Is the serial number 00?', file => fileName(file)!.serial === '00').noPasses(),
    ],
  }),
  fileRule({
    name: 'Filename_7',
    message: 'The date in the file name is in the future',
    fix: 'Export the file again, with the clock of the computer set right.',
    note: 'The official rule compares the time of day too; Waymark compares days.',
    questions: ask => [
      askReadable(ask).noPasses(),
      ask('Is the date in the name after today?', file => fileName(file)!.date > file.today).noPasses(),
    ],
  }),
  fileRule({
    name: 'Filename_8',
    message: 'A file that is as late or later has been sent before',
    fix: 'Send the newest export, or export again.',
    note: 'The message speaks of an earlier file alone; the condition wants a later one than any before, so that one of the same time breaks it as well.',
    questions: ask => [
      askReadable(ask).noPasses(),
      ask('Has a file of the same UKPRN and year been sent before that is as late or later?', file =>
        wasSent(file, (other, own) => other >= own),
      ).noPasses(),
    ],
  }),
];

const named = (name: string | undefined, more: Partial<FileFacts> = {}) => ({ file: { name, ...more } });
const NOT_A_RETURN = named('learners.xml');
const MARCH_4 = { today: '2026-03-04', FilePreparationDate: '2026-03-04' };
/** A return of 4 March, a quarter past ten, after another one. */
const after = (...sentBefore: string[]) => named('ILR-10000001-2526-20260304-101500-01.xml', { sentBefore });
const history = [
  passes('not the name of a return', null, NOT_A_RETURN),
  passes('nothing was sent', null, after()),
  passes('a second earlier', null, after('ILR-10000001-2526-20260304-101459-01.xml')),
  triggers('at the same time, in a zip', null, after('ILR-10000001-2526-20260304-101500-02.zip')),
  passes('at the same time for another provider', null, after('ILR-10000002-2526-20260304-101500-01.xml')),
  passes('at the same time for another year', null, after('ILR-10000001-2425-20260304-101500-01.xml')),
  passes('what is no return', null, after('learners.xml')),
  notChecked('nobody said what was sent', null),
];

export const examples = () => ({
  Filename_1: [
    triggers('another name', null, NOT_A_RETURN),
    triggers('without time', null, named('ILR-10000001-2526-20260304-01.xml')),
    triggers('a day that does not exist', null, named('ILR-10000001-2526-20260230-101500-01.xml')),
    passes('a zip', null, named('ILR-10000001-2526-20260304-101500-01.zip')),
    passes('no name', null, named(undefined)),
  ],
  Filename_2: [...history, passes('a second later', null, after('ILR-10000001-2526-20260304-101501-01.xml'))],
  Filename_3: [
    triggers('no organisation', null, { file: { organisationKnown: false } }),
    passes('an organisation', null, { file: { organisationKnown: true } }),
    passes('not the name of a return', null, NOT_A_RETURN),
    notChecked('without organisation data', null, {
      file: {
        organisationKnown: {
          notCovered: 'Organisations',
          what: 'UKPRN 10000001',
          supply: 'Load a list of providers.',
        },
      },
    }),
  ],
  Filename_4: [
    triggers('the year before', null, named('ILR-10000001-2324-20260304-101500-01.xml')),
    passes('the year of the return', null),
    passes('not the name of a return', null, NOT_A_RETURN),
  ],
  Filename_5: [
    triggers('one digit', null, named('ILR-10000001-2526-20260304-101500-1.xml')),
    triggers('letters', null, named('ILR-10000001-2526-20260304-101500-A1.xml')),
    passes('two digits', null),
    passes('not the name of a return', null, NOT_A_RETURN),
  ],
  Filename_6: [
    triggers('00', null, named('ILR-10000001-2526-20260304-101500-00.xml')),
    passes('01', null, named('ILR-10000001-2526-20260304-101500-01.xml')),
    passes('not the name of a return', null, NOT_A_RETURN),
  ],
  Filename_7: [
    triggers('tomorrow', null, named('ILR-10000001-2526-20260305-000000-01.xml', MARCH_4)),
    passes('today', null, named('ILR-10000001-2526-20260304-235959-01.xml', MARCH_4)),
    passes('not the name of a return', null, NOT_A_RETURN),
  ],
  Filename_8: [
    ...history,
    triggers('a second later', null, after('ILR-10000001-2526-20260304-101501-01.xml')),
  ],
});
