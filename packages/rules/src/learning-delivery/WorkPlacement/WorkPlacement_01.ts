import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, passes, triggers, workPlacementAim } from '../../examples/index.ts';
import { T_LEVEL_PLACEMENT } from '../../words/provision.ts';

export default rule({
  name: 'WorkPlacement_01',
  message: 'The work placement record of the T Level industry placement is missing',
  fix: 'Add the work placement.',
  looksAt: eachAim,
  questions: ask => [
    ask(
      'Is it the industry placement of a T Level (ZWRKX003)?',
      aim => aim.LearnAimRef === T_LEVEL_PLACEMENT,
    ).noPasses(),
    ask('Is a work placement recorded?', aim => aim.LearningDeliveryWorkPlacement.length > 0).yesPasses(),
  ],
});

const industry = { LearnAimRef: 'ZWRKX003' };

export const examples = () => [
  triggers('without', aLearner([workPlacementAim({ ...industry, LearningDeliveryWorkPlacement: [] })])),
  passes('with', aLearner([workPlacementAim(industry)])),
  passes('work experience', aLearner([workPlacementAim({ LearningDeliveryWorkPlacement: [] })])),
];
