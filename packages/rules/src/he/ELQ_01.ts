import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, FAM, higherEducationAim, passes, triggers } from '../examples/index.ts';
import { hasFAM } from '../words/fam.ts';

export default rule({
  name: 'ELQ_01',
  message:
    'The Office for Students funds the aim, but it is not said whether it is at or below a level already held (ELQ)',
  fix: 'Return ELQ, or correct the source of funding (FAM SOF).',
  intent:
    'The Office for Students mostly does not fund a qualification at or below a level that the student already holds.',
  note: 'The condition does not say that the aim must have an HE record. It is asked of those that have one; LearningDeliveryHE_02 reports an aim without.',
  looksAt: eachAimHE,
  questions: ask => [
    ask('Is ELQ returned?', he => he.ELQ !== undefined).yesPasses(),
    ask('Is the aim non-funded (FundModel 99)?', (_, { aim }) => aim.FundModel === 99).noPasses(),
    ask('Does the Office for Students fund it (FAM SOF 1)?', (_, { aim }) =>
      hasFAM(aim, 'SOF', '1'),
    ).noPasses(),
  ],
});

const aim = (ELQ?: number, draft = {}) => aLearner([higherEducationAim({ ELQ }, draft)]);

export const examples = () => [
  triggers('missing', aim()),
  passes('returned', aim(3)),
  passes('adult skills funded', aim(undefined, { FundModel: 38 })),
  passes('not funded at all', aim(undefined, { LearningDeliveryFAM: [] })),
  passes('another source of funding', aim(undefined, { LearningDeliveryFAM: [FAM('SOF', '105')] })),
];
