import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'NINumber_01',
  message: 'The National Insurance number is not written as one',
  fix: 'Correct NINumber: two letters, six digits and a last letter A to D (a space where it is not known), with no spaces between.',
  note: 'The text calls this a checksum; a National Insurance number has none, and only its form is looked at, as far as the text describes it.',
  looksAt: theLearner,
  questions: ask => [
    ask('Is a National Insurance number returned?', learner => learner.NINumber !== undefined).noPasses(),
    ask(
      'Is its first character other than D, F, I, Q, U or V?',
      learner => !/^[DFIQUV]/.test(learner.NINumber!),
    ).noTriggers(),
    ask(
      'Is its second character other than D, F, I, O, Q, U or V?',
      learner => !/^.[DFIOQUV]/.test(learner.NINumber!),
    ).noTriggers(),
    ask('Are the characters 3 to 8 digits?', learner => /^..\d{6}/.test(learner.NINumber!)).noTriggers(),
    ask('Is the last character A, B, C, D or a space?', learner =>
      /^.{8}[ABCD ]$/.test(learner.NINumber!),
    ).yesPasses(),
  ],
});

const number = (NINumber: string) => aLearner([adultSkillsAim()], { NINumber });

export const examples = () => [
  passes('two letters, six digits, a letter', number('AB123456C')),
  passes('the last letter not known: a space', number('AB123456 ')),
  triggers('without the ninth character', number('AB123456')),
  triggers('first letter D', number('DB123456C')),
  triggers('second letter O', number('AO123456C')),
  triggers('a letter among the digits', number('AB12345XC')),
  triggers('last letter E', number('AB123456E')),
  passes('not returned', aLearner([adultSkillsAim()])),
];
