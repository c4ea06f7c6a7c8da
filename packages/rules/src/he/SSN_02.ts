import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, passes, triggers } from '../examples/index.ts';
import { checkLetter, isStudentSupportNumber } from '../words/student-support-number.ts';

export default rule({
  name: 'SSN_02',
  message: 'The student support number has the wrong form or a check letter that does not fit',
  fix: 'Copy SSN from the letter of the student finance body: four letters, eight digits and a letter.',
  note: 'The calculation stands on the page of the HESA student record that the official text refers to. Small letters count as capitals, as in the published source of the service.',
  looksAt: eachAimHE,
  questions: ask => [
    ask('Is a student support number returned (SSN)?', he => he.SSN !== undefined).noPasses(),
    ask('Is it four letters, eight digits and a check letter, without I, O and Q?', he =>
      isStudentSupportNumber(he.SSN!),
    ).noTriggers(),
    ask(
      'Does the check letter fit the other characters?',
      he => checkLetter(he.SSN!) === he.SSN!.at(-1)!.toUpperCase(),
    ).yesPasses(),
  ],
});

const numbered = (SSN?: string) => aLearner([higherEducationAim({ SSN })]);

export const examples = () => [
  passes('the check letter fits', numbered('ABCD12345678K')),
  passes('another number', numbered('TYSV90817263W')),
  passes('a sum that 23 divides, and so the last letter of all', numbered('AAAA00000000Z')),
  triggers('another check letter', numbered('ABCD12345678L')),
  triggers('two digits swapped', numbered('ABCD12345687K')),
  triggers('a digit for the check letter', numbered('ABCD123456789')),
  triggers('the letter I is not used', numbered('ABCI12345678K')),
  triggers('too short', numbered('ABCD1234567K')),
  passes('small letters count as capitals', numbered('abcd12345678k')),
  triggers('small letters that do not fit', numbered('abcd12345678l')),
  passes('no number', numbered()),
];
