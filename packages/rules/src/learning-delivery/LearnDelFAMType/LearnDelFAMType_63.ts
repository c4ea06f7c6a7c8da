import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  FAM,
  notChecked,
  passes,
  triggers,
} from '../../examples/index.ts';
import { isEnglishMathsOrBeside } from '../../words/basic-skills.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_63',
  message: 'An apprenticeship contract type (ACT) is returned on an aim that takes none',
  fix: 'Keep ACT on the programme aim and on English and maths aims of the funded apprenticeship alone.',
  note: 'The exclusion asks English and maths of programme aims too; it is read as in LearnDelFAMType_64, where the programme aim counts by itself.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is a contract type recorded (FAM ACT)?', aim => hasFAM(aim, 'ACT')).noPasses(),
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noTriggers(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).yesPasses(),
    ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).noTriggers(),
    ask('Is it English or maths, or an aim that stands beside them?', isEnglishMathsOrBeside).yesPasses(),
  ],
});

const contract = { LearningDeliveryFAM: [FAM('ACT', '1', '2025-09-01')] };
const reference = exampleReference({
  aims: { 60012345: {}, 60011111: { basicSkillsType: '01' }, 60022222: { commonComponent: '20' } },
});

export const examples = () => [
  triggers('on an adult skills aim', aLearner([adultSkillsAim(contract)])),
  triggers('on another component', aLearner([apprenticeshipComponent(contract)]), { reference }),
  triggers('on an aim of its own', aLearner([apprenticeshipComponent({ ...contract, AimType: 4 })])),
  passes('on the programme aim', aLearner([apprenticeshipProgramme(contract)])),
  passes('on English', aLearner([apprenticeshipComponent({ ...contract, LearnAimRef: '60011111' })]), {
    reference,
  }),
  passes('beside English', aLearner([apprenticeshipComponent({ ...contract, LearnAimRef: '60022222' })]), {
    reference,
  }),
  passes('none', aLearner([adultSkillsAim()])),
  notChecked('no LARS at hand', aLearner([apprenticeshipComponent(contract)])),
];
