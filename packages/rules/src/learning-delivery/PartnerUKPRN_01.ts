import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, notChecked, passes, triggers } from '../examples/index.ts';
import { about } from '../words/look-up.ts';

export default rule({
  name: 'PartnerUKPRN_01',
  message: 'No organisation has the UKPRN of the partner',
  fix: 'Correct PartnerUKPRN.',
  needs: ['organisations'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is a partner returned?', aim => aim.PartnerUKPRN !== undefined).noPasses(),
    ask('Is there an organisation with this UKPRN?', (aim, { reference }) =>
      about(reference.organisations.organisation(aim.PartnerUKPRN!), () => true),
    ).yesPasses(),
  ],
});

const given = { reference: exampleReference({ organisations: { 10000002: { name: 'Partner' } } }) };
const aim = (PartnerUKPRN?: number) => aLearner([adultSkillsAim({ PartnerUKPRN })]);

export const examples = () => [
  triggers('an unknown UKPRN', aim(10_000_003), given),
  passes('a known UKPRN', aim(10_000_002), given),
  passes('no partner', aim(), given),
  notChecked('no organisations at hand', aim(10_000_002)),
];
