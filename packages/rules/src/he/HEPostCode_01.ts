import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, notChecked, passes, triggers } from '../examples/index.ts';
import { isNoPostcode, isPostcode } from '../words/postcode.ts';

export default rule({
  name: 'HEPostCode_01',
  message: 'The HE centre is at a postcode that the United Kingdom does not have',
  fix: 'Correct HEPostCode, or return ZZ99 9ZZ if the postcode is not known.',
  note: 'The condition joins its two inequalities with "or"; either a known postcode or ZZ99 9ZZ is enough.',
  needs: ['postcodes'],
  looksAt: eachAimHE,
  questions: ask => [
    ask(
      'Is the postcode of the HE centre returned (HEPostCode)?',
      he => he.HEPostCode !== undefined,
    ).noPasses(),
    ask('Is it the postcode for "not known" (ZZ99 9ZZ)?', he => isNoPostcode(he.HEPostCode!)).yesPasses(),
    ask('Is it a postcode of the United Kingdom?', (he, context) =>
      isPostcode(he.HEPostCode!, context),
    ).yesPasses(),
  ],
});

const given = { reference: exampleReference({ postcodes: ['CV1 2WT'] }) };
const at = (HEPostCode?: string) => aLearner([higherEducationAim({ HEPostCode })]);

export const examples = () => [
  triggers('a postcode that does not exist', at('CV1 9ZZ'), given),
  passes('a postcode that exists', at('CV1 2WT'), given),
  passes('not known', at('ZZ99 9ZZ'), given),
  passes('not returned', at(), given),
  notChecked('no postcodes at hand', at('CV1 2WT')),
];
