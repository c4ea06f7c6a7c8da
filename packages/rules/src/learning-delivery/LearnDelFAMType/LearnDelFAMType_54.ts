import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_54',
  message: 'An aim with 16-18 apprenticeship funding (EEF 2) is returned as co-funded (FFI 2)',
  fix: 'Use FFI 1, or remove EEF 2.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is entitlement to 16-18 apprenticeship funding recorded (FAM EEF 2)?', aim =>
      hasFAM(aim, 'EEF', '2'),
    ).noPasses(),
    ask('Is the aim co-funded (FAM FFI 2)?', aim => hasFAM(aim, 'FFI', '2')).noPasses(),
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).yesPasses(),
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).yesPasses(),
  ],
});

const coFunded = { FundModel: 35, LearningDeliveryFAM: [FAM('EEF', '2'), FAM('FFI', '2')] };

export const examples = () => [
  triggers('co-funded', aLearner([adultSkillsAim(coFunded)])),
  passes(
    'fully funded',
    aLearner([adultSkillsAim({ LearningDeliveryFAM: [FAM('EEF', '2'), FAM('FFI', '1')] })]),
  ),
  passes('no entitlement', aLearner([adultSkillsAim({ LearningDeliveryFAM: [FAM('FFI', '2')] })])),
  passes('an apprenticeship standard', aLearner([adultSkillsAim({ ...coFunded, ProgType: 25 })])),
  passes('apprenticeship funding', aLearner([adultSkillsAim({ ...coFunded, FundModel: 36 })])),
];
