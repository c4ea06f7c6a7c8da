import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, passes, studyProgrammeAim, triggers, workPlacementAim } from '../../examples/index.ts';
import { T_LEVEL_PLACEMENT, WORK_EXPERIENCE } from '../../words/provision.ts';

export default rule({
  name: 'WorkPlaceStartDate_03',
  message: 'A work placement is recorded on an aim that is not work experience',
  fix: 'Remove the work placement, or correct LearnAimRef.',
  note: 'The flow chart has the answers to its second question swapped.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is a work placement recorded?', aim => aim.LearningDeliveryWorkPlacement.length > 0).noPasses(),
    ask('Is it a work experience, supported internship or industry placement aim?', aim =>
      WORK_EXPERIENCE.includes(aim.LearnAimRef),
    ).yesPasses(),
    ask(
      'Is it the industry placement of a T Level (ZWRKX003)?',
      aim => aim.LearnAimRef === T_LEVEL_PLACEMENT,
    ).yesPasses(),
  ],
});

export const examples = () => [
  triggers('on another aim', aLearner([workPlacementAim({ LearnAimRef: '60012345' })])),
  passes('on work experience', aLearner([workPlacementAim()])),
  passes('on an industry placement', aLearner([workPlacementAim({ LearnAimRef: 'ZWRKX003' })])),
  passes('none', aLearner([studyProgrammeAim()])),
];
