import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, notChecked, passes, triggers } from '../examples/index.ts';
import { hasFAM } from '../words/fam.ts';
import { isNoPostcode, isPostcode } from '../words/postcode.ts';

export default rule({
  name: 'DelLocPostCode_03',
  message: 'The delivery location is not a postcode of the United Kingdom',
  fix: 'Correct DelLocPostCode, or return ZZ99 9ZZ if the postcode is not known.',
  note: 'The condition joins its two inequalities with "or"; either a known postcode or ZZ99 9ZZ is enough.',
  needs: ['postcodes'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it the postcode for "not known" (ZZ99 9ZZ)?', aim =>
      isNoPostcode(aim.DelLocPostCode),
    ).yesPasses(),
    ask('Is the learner in custody (FAM LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).yesPasses(),
    ask('Is it a postcode of the United Kingdom?', (aim, context) =>
      isPostcode(aim.DelLocPostCode, context),
    ).yesPasses(),
  ],
});

const given = { reference: exampleReference({ postcodes: ['CV1 2WT'] }) };
const aim = (DelLocPostCode: string, draft = {}) => aLearner([adultSkillsAim({ DelLocPostCode, ...draft })]);

export const examples = () => [
  triggers('a postcode that does not exist', aim('CV1 9ZZ'), given),
  passes('a postcode that exists', aim('CV1 2WT'), given),
  passes('not known', aim('ZZ99 9ZZ'), given),
  passes('offender learning', aim('CV1 9ZZ', { LearningDeliveryFAM: [FAM('LDM', '034')] }), given),
  notChecked('no postcodes at hand', aim('CV1 2WT')),
];
