import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, passes, studyProgrammeAim, triggers } from '../examples/index.ts';
import { aimUnderWay } from '../words/aims.ts';

export default rule({
  name: 'R_58',
  message: 'Two core aims run at the same time',
  fix: 'Close the earlier core aim before the later one starts, or make one of them a component aim.',
  note: 'Not stated: an aim without actual end date counts as still running, and the day of the end as a day of the aim.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a core aim (AimType 5)?', aim => aim.AimType === 5).noPasses(),
    ask(
      'Was another core aim under way when it started?',
      (aim, { learner }) =>
        aimUnderWay(aim, learner, 'core aim under way', other => other.AimType === 5) !== undefined,
    ).noPasses(),
  ],
});

const first = (LearnActEndDate?: string) =>
  studyProgrammeAim({ LearnActEndDate, CompStatus: LearnActEndDate ? 3 : 1 });
const second = studyProgrammeAim({ LearnAimRef: '60012346', LearnStartDate: '2025-11-03' });

export const examples = () => [
  triggers('the earlier one is open', aLearner([first(), second])),
  triggers('it ended on the day on which the next began', aLearner([first('2025-11-03'), second])),
  passes('it ended the day before', aLearner([first('2025-11-02'), second])),
  passes('one is a component aim', aLearner([first(), { ...second, AimType: 3 }])),
];
