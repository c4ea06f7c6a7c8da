import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';
import { isPostcodeFormat } from '../../words/postcode.ts';

export default rule({
  name: 'LSDPostcode_03',
  message: 'The postcode at the start of learning does not have the form of a postcode',
  fix: 'Write LSDPostcode in capitals with one space, as in CV1 2WT.',
  note: 'The condition joins the two halves with "and"; one half that is wrong breaks the rule.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the postcode returned?', aim => aim.LSDPostcode !== undefined).noPasses(),
    ask('Has it the form of a postcode?', aim => isPostcodeFormat(aim.LSDPostcode!)).yesPasses(),
  ],
});

const aim = (LSDPostcode: string | undefined) => aLearner([adultSkillsAim({ LSDPostcode })]);

export const examples = () => [
  triggers('the first half is wrong', aim('1CV 2WT')),
  triggers('the second half is wrong', aim('CV1 W2T')),
  passes('right', aim('CV1 2WT')),
  passes('not returned', aim(undefined)),
];
