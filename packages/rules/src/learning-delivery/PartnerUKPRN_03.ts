import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'PartnerUKPRN_03',
  message: 'The partner is the provider itself',
  fix: 'Remove PartnerUKPRN, or return the UKPRN of the partner.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is a partner returned?', aim => aim.PartnerUKPRN !== undefined).noPasses(),
    ask('Is it the provider itself?', (aim, { file }) => aim.PartnerUKPRN === file.UKPRN).noPasses(),
  ],
});

const aim = (PartnerUKPRN?: number) => aLearner([adultSkillsAim({ PartnerUKPRN })]);

export const examples = () => [
  triggers('the provider', aim(10_000_001)),
  passes('another provider', aim(10_000_002)),
  passes('no partner', aim()),
];
