import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_115',
  message: 'The aim belongs to both the 2021 and the 2023 adult education procurement (LDM 379 and 388)',
  fix: 'Keep the LDM code of the procurement that pays for the aim.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 379 recorded?', aim => hasFAM(aim, 'LDM', '379')).noPasses(),
    ask('Is LDM 388 recorded?', aim => hasFAM(aim, 'LDM', '388')).noPasses(),
  ],
});

const withCodes = (...codes: string[]) =>
  aLearner([adultSkillsAim({ LearningDeliveryFAM: codes.map(code => FAM('LDM', code)) })]);

export const examples = () => [
  triggers('both', withCodes('379', '388')),
  passes('2021', withCodes('379')),
  passes('2023', withCodes('388')),
];
