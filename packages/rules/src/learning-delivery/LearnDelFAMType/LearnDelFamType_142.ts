import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFamType_142',
  message: 'LDM 404 is returned on an aim that is not a programme aim',
  fix: 'Move LDM 404 to the programme aim (AimType 1).',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 404 recorded?', aim => hasFAM(aim, 'LDM', '404')).noPasses(),
    ask('Is LDM 403 recorded?', aim => hasFAM(aim, 'LDM', '403')).yesPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).yesPasses(),
  ],
});

const aim = (AimType: number, ...codes: string[]) =>
  aLearner([adultSkillsAim({ AimType, LearningDeliveryFAM: codes.map(code => FAM('LDM', code)) })]);

export const examples = () => [
  triggers('a component aim', aim(3, '404')),
  passes('a programme aim', aim(1, '404')),
  passes('with LDM 403', aim(4, '404', '403')),
  passes('no LDM 404', aim(3)),
];
