import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../examples/index.ts';
import { hasFAM } from '../words/fam.ts';
import { isPostcodeFormat } from '../words/postcode.ts';

export default rule({
  name: 'DelLocPostCode_11',
  message: 'The delivery location does not have the form of a postcode',
  fix: 'Write DelLocPostCode in capitals with one space, as in CV1 2WT.',
  note: 'The condition joins the two halves with "and"; one half that is wrong breaks the rule.',
  looksAt: eachAim,
  questions: ask => [
    ask('Has it the form of a postcode?', aim => isPostcodeFormat(aim.DelLocPostCode)).yesPasses(),
    ask('Is the learner in custody (FAM LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).yesPasses(),
  ],
});

const aim = (DelLocPostCode: string, draft = {}) => aLearner([adultSkillsAim({ DelLocPostCode, ...draft })]);

export const examples = () => [
  ...['CV1 2WT', 'M1 1AA', 'EC1A 1BB', 'W1A 0AX', 'B33 8TH', 'ZZ99 9ZZ'].map(postcode =>
    passes(postcode, aim(postcode)),
  ),
  triggers('the first half is wrong', aim('1CV 2WT')),
  triggers('the second half holds a letter that is not used', aim('CV1 2WC')),
  triggers('no space', aim('CV12WT')),
  triggers('small letters', aim('cv1 2wt')),
  passes('offender learning', aim('cv1 2wt', { LearningDeliveryFAM: [FAM('LDM', '034')] })),
];
