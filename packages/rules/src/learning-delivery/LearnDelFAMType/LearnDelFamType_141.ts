import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFamType_141',
  message: 'LDM 404 is returned on an aim that is not an apprenticeship unit (ProgType 34)',
  fix: 'Correct ProgType, or remove LDM 404.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 404 recorded?', aim => hasFAM(aim, 'LDM', '404')).noPasses(),
    ask('Is LDM 403 recorded?', aim => hasFAM(aim, 'LDM', '403')).yesPasses(),
    ask('Is it part of an apprenticeship unit (ProgType 34)?', aim => aim.ProgType === 34).yesPasses(),
  ],
});

const aim = (ProgType: number | undefined, ...codes: string[]) =>
  aLearner([adultSkillsAim({ ProgType, LearningDeliveryFAM: codes.map(code => FAM('LDM', code)) })]);

export const examples = () => [
  triggers('no programme', aim(undefined, '404')),
  passes('an apprenticeship unit', aim(34, '404')),
  passes('with LDM 403', aim(undefined, '404', '403')),
  passes('no LDM 404', aim(undefined)),
];
