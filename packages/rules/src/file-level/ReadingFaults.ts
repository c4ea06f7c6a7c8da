import { fileRule } from '../engine/rule.ts';
import { passes, triggers } from '../examples/index.ts';

interface Fault {
  readonly name: string;
  readonly question: string;
  readonly message: string;
  readonly fix: string;
  readonly note?: string;
}

const FAULTS: readonly Fault[] = [
  {
    name: 'Entity_1',
    question: 'Is there no learner in the file?',
    message: 'The file holds no learner',
    fix: 'Export the file again with the learners that are to be returned.',
  },
  {
    name: 'Namespace Mismatch',
    question: 'Is the file in another namespace than that of the year?',
    message: 'The namespace of the file is not that of the collection year',
    fix: 'Export the file for the year that is collected.',
    note: 'The guidance speaks of the account, the description of the namespace of the schema, which is compared.',
  },
  {
    name: 'Protected ZIP file',
    question: 'Is the zip protected by a password?',
    message: 'The zip is protected by a password',
    fix: 'Pack the file again without a password.',
  },
  {
    name: 'ZIP_CORRUPT',
    question: 'Is the zip damaged?',
    message: 'The zip is damaged or is not a zip',
    fix: 'Pack the file again.',
  },
  {
    name: 'ZIP_EMPTY',
    question: 'Does the zip hold no XML file, or more than one?',
    message: 'The zip does not hold exactly one XML file',
    fix: 'Pack one return into the zip, by itself.',
  },
  {
    name: 'ZIP_INCONSISTENT_FILENAME',
    question: 'Has the file in the zip another name than the zip?',
    message: 'The file in the zip is named otherwise than the zip',
    fix: 'Give both the same name; only the ending differs.',
  },
];

/** Rules whose breach is met while the file is opened and read; the reader tells them with what it found. */
export default FAULTS.map(({ question, ...words }) =>
  fileRule({
    ...words,
    questions: ask => [ask(question, file => file.faults?.includes(words.name) ?? false).noPasses()],
  }),
);

export const examples = () =>
  Object.fromEntries(
    FAULTS.map(({ name }) => [
      name,
      [triggers('met by the reader', null, { file: { faults: [name] } }), passes('not met', null)],
    ]),
  );
