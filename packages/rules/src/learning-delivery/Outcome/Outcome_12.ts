import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'Outcome_12',
  message: 'There is an actual end date but no outcome',
  fix: 'Return Outcome; use 8 if it is not known yet.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
    ask('Is an outcome returned?', aim => aim.Outcome !== undefined).yesPasses(),
  ],
});

const ended = { LearnActEndDate: '2025-12-19', CompStatus: 2 };

export const examples = () => [
  triggers('ended without an outcome', aLearner([bootcampProgramme(ended)])),
  passes('ended with one', aLearner([bootcampProgramme({ ...ended, Outcome: 8 })])),
  passes('not ended', aLearner([bootcampProgramme()])),
];
