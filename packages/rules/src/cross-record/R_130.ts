import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
import { aLearner, passes, studyProgrammeAim, triggers } from '../examples/index.ts';

export default rule({
  name: 'R_130',
  message: 'Planned hours are returned for the learner although every aim is part of a T Level',
  fix: 'Remove PlanLearnHours and PlanEEPHours: the hours of a T Level are returned on its programme aim.',
  note: 'The 2024-25 page prints the condition of R_129. Message and later texts give the condition that is built.',
  looksAt: theLearner,
  questions: ask => [
    ask('Are all aims 16-19 funded (FundModel 25)?', learner =>
      learner.LearningDelivery.every(aim => aim.FundModel === 25),
    ).noPasses(),
    ask('Are all of them part of a T Level (ProgType 31)?', learner =>
      learner.LearningDelivery.every(aim => aim.ProgType === 31),
    ).noPasses(),
    ask(
      'Are planned learning hours returned (PlanLearnHours)?',
      learner => learner.PlanLearnHours !== undefined,
    ).yesTriggers(),
    ask('Is PlanEEPHours returned?', learner => learner.PlanEEPHours !== undefined).noPasses(),
  ],
});

const tLevel = studyProgrammeAim({ ProgType: 31 });

export const examples = () => [
  triggers('planned learning hours', aLearner([tLevel], { PlanLearnHours: 600 })),
  triggers('planned other hours', aLearner([tLevel], { PlanEEPHours: 100 })),
  triggers('hours of 0', aLearner([tLevel], { PlanLearnHours: 0 })),
  passes('no hours', aLearner([tLevel])),
  passes('an aim beside the T Level', aLearner([tLevel, studyProgrammeAim()], { PlanLearnHours: 600 })),
  passes(
    'an aim with other funding',
    aLearner([tLevel, { ...tLevel, FundModel: 99 }], { PlanLearnHours: 600 }),
  ),
];
