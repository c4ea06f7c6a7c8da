import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, passes, triggers } from '../examples/index.ts';
import { isPostcodeFormat } from '../words/postcode.ts';

export default rule({
  name: 'HEPostCode_02',
  message: 'The postcode of the HE centre does not have the form of a postcode',
  fix: 'Write HEPostCode in capitals with one space, as in CV1 2WT.',
  note: 'The condition joins the two halves with "and"; one half that is wrong breaks the rule.',
  looksAt: eachAimHE,
  questions: ask => [
    ask(
      'Is the postcode of the HE centre returned (HEPostCode)?',
      he => he.HEPostCode !== undefined,
    ).noPasses(),
    ask('Has it the form of a postcode?', he => isPostcodeFormat(he.HEPostCode!)).yesPasses(),
  ],
});

const at = (HEPostCode?: string) => aLearner([higherEducationAim({ HEPostCode })]);

export const examples = () => [
  ...['CV1 2WT', 'EC1A 1BB', 'ZZ99 9ZZ'].map(postcode => passes(postcode, at(postcode))),
  triggers('the first half is wrong', at('1CV 2WT')),
  triggers('the second half holds a letter that is not used', at('CV1 2WC')),
  triggers('no space', at('CV12WT')),
  triggers('small letters', at('cv1 2wt')),
  passes('not returned', at()),
];
