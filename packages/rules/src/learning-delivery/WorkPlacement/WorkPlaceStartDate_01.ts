import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, passes, studyProgrammeAim, triggers, workPlacementAim } from '../../examples/index.ts';
import { WORK_EXPERIENCE } from '../../words/provision.ts';

export default rule({
  name: 'WorkPlaceStartDate_01',
  message: 'The work placement record of the work experience aim is missing',
  fix: 'Add the work placement.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a work experience, supported internship or industry placement aim?', aim =>
      WORK_EXPERIENCE.includes(aim.LearnAimRef),
    ).noPasses(),
    ask('Did it start on or after 1 August 2014?', aim => aim.LearnStartDate >= '2014-08-01').noPasses(),
    ask('Is a work placement recorded?', aim => aim.LearningDeliveryWorkPlacement.length > 0).yesPasses(),
  ],
});

const none = { LearningDeliveryWorkPlacement: [] };

export const examples = () => [
  triggers(
    'started on 1 August 2014',
    aLearner([workPlacementAim({ ...none, LearnStartDate: '2014-08-01' })]),
  ),
  passes('started on 31 July 2014', aLearner([workPlacementAim({ ...none, LearnStartDate: '2014-07-31' })])),
  passes('with a placement', aLearner([workPlacementAim()])),
  passes('another aim', aLearner([studyProgrammeAim()])),
];
