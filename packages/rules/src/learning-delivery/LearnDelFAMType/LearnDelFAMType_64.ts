import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  FAM,
  nonFundedAim,
  notChecked,
  passes,
  triggers,
} from '../../examples/index.ts';
import { isEnglishMathsOrBeside } from '../../words/basic-skills.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_64',
  message: 'The apprenticeship contract type (ACT) is missing',
  fix: 'Add an ACT record with its dates.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is a contract type recorded (FAM ACT)?', aim => hasFAM(aim, 'ACT')).yesPasses(),
    ask
      .oneOf('Is it an aim that takes a contract type?', {
        'programme aim': [ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses()],
        'English or maths': [
          ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).noPasses(),
          ask(
            'Is it English or maths, or an aim that stands beside them?',
            isEnglishMathsOrBeside,
          ).noPasses(),
        ],
      })
      .noPasses(),
  ],
});

const none = { LearningDeliveryFAM: [FAM('SOF', '105')] };
const reference = exampleReference({
  aims: { 60012345: {}, 60011111: { basicSkillsType: '01' }, 60022222: { commonComponent: '20' } },
});

export const examples = () => [
  triggers('a programme aim without', aLearner([apprenticeshipProgramme(none)])),
  triggers('English without', aLearner([apprenticeshipComponent({ ...none, LearnAimRef: '60011111' })]), {
    reference,
  }),
  triggers('beside English', aLearner([apprenticeshipComponent({ ...none, LearnAimRef: '60022222' })]), {
    reference,
  }),
  passes('another component', aLearner([apprenticeshipComponent(none)]), { reference }),
  passes('an aim of its own', aLearner([apprenticeshipComponent({ ...none, AimType: 4 })])),
  passes('with a contract type', aLearner([apprenticeshipProgramme()])),
  passes('another funding model', aLearner([nonFundedAim()])),
  notChecked('no LARS at hand', aLearner([apprenticeshipComponent(none)])),
];
