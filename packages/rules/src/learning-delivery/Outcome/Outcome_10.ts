import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'Outcome_10',
  message: 'The outcome is no achievement, but the learner is still continuing',
  fix: 'Correct CompStatus if the learner has stopped, otherwise remove Outcome.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the outcome no achievement (Outcome 3)?', aim => aim.Outcome === 3).noPasses(),
    ask('Is the learner continuing (CompStatus 1)?', aim => aim.CompStatus === 1).noPasses(),
  ],
});

export const examples = () => [
  triggers('continuing without achievement', aLearner([bootcampProgramme({ Outcome: 3 })])),
  passes(
    'completed without achievement',
    aLearner([bootcampProgramme({ CompStatus: 2, Outcome: 3, LearnActEndDate: '2025-12-19' })]),
  ),
  passes('no outcome', aLearner([bootcampProgramme()])),
];
