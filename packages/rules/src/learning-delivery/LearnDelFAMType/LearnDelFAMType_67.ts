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
import { isInLars } from '../../words/lars.ts';

export default rule({
  name: 'LearnDelFAMType_67',
  message:
    'Learning support funding (LSF) is returned on a component of an apprenticeship that is not English or maths',
  fix: 'Move the LSF record to the programme aim.',
  note: 'Written with OR between the two negatives; it is read as: neither English or maths nor an aim beside them.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).noPasses(),
    ask('Is learning support recorded (FAM LSF)?', aim => hasFAM(aim, 'LSF')).noPasses(),
    ask('Does LARS know the aim?', (aim, context) => isInLars(aim.LearnAimRef, context)).noPasses(),
    ask('Is it English or maths, or an aim that stands beside them?', isEnglishMathsOrBeside).yesPasses(),
  ],
});

const support = { LearningDeliveryFAM: [FAM('LSF', '1', '2025-09-01', '2025-12-31')] };
const reference = exampleReference({ aims: { 60012345: {}, 60011111: { basicSkillsType: '01' } } });

export const examples = () => [
  triggers('on another component', aLearner([apprenticeshipComponent(support)]), { reference }),
  passes('on maths', aLearner([apprenticeshipComponent({ ...support, LearnAimRef: '60011111' })]), {
    reference,
  }),
  passes(
    'an aim that LARS does not know',
    aLearner([apprenticeshipComponent({ ...support, LearnAimRef: '60099999' })]),
    { reference },
  ),
  passes('no support', aLearner([apprenticeshipComponent()])),
  passes('on the programme aim', aLearner([apprenticeshipProgramme(support)])),
  passes('another funding model', aLearner([adultSkillsAim(support)])),
  notChecked('no LARS at hand', aLearner([apprenticeshipComponent(support)])),
];
