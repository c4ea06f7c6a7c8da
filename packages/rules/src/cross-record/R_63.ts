import { every } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, studyProgrammeAim, triggers } from '../examples/index.ts';
import { hasAim } from '../words/aims.ts';
import { hasFAM } from '../words/fam.ts';

const is1619 = (aim: LearningDelivery) => aim.FundModel === 25;

export default rule({
  name: 'R_63',
  message: 'The 16-19 funded learner has no core aim',
  fix: 'Return the main aim of the study programme as core aim (AimType 5).',
  note: 'The 2025-26 message is that of R_58 and the clause says "AimType not 5"; description and 2026-27 message ask for one core aim among the aims. The exemption for SOF 105 is read aim by aim.',
  looksAt: theLearner,
  questions: ask => [
    ask('Is any aim 16-19 funded (FundModel 25)?', learner =>
      hasAim(learner, '16-19 funded aim', is1619),
    ).noPasses(),
    ask('Are all of these paid from the adult budget (FAM SOF 105)?', learner =>
      every(learner.LearningDelivery, aim => !is1619(aim) || hasFAM(aim, 'SOF', '105')),
    ).yesPasses(),
    ask('Is there a core aim (AimType 5)?', learner =>
      hasAim(learner, 'core aim', aim => aim.AimType === 5),
    ).yesPasses(),
  ],
});

const component = studyProgrammeAim({ AimType: 4 });

export const examples = () => [
  triggers('no core aim', aLearner([component])),
  passes('a core aim', aLearner([component, studyProgrammeAim()])),
  passes(
    'paid from the adult budget',
    aLearner([{ ...component, LearningDeliveryFAM: [FAM('SOF', '105')] }]),
  ),
  triggers(
    'one of two paid from the adult budget',
    aLearner([component, { ...component, LearningDeliveryFAM: [FAM('SOF', '105')] }]),
  ),
  passes('no 16-19 funding', aLearner([adultSkillsAim()])),
];
