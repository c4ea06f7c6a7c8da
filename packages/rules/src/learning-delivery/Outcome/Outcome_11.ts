import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';
import { skillsBootcamp } from '../../words/questions.ts';

export default rule({
  name: 'Outcome_11',
  message: 'There is an outcome but no actual end date',
  fix: 'Return LearnActEndDate, or remove Outcome.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an outcome returned?', aim => aim.Outcome !== undefined).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).yesPasses(),
    skillsBootcamp(ask).yesPasses(),
  ],
});

export const examples = () => [
  triggers('an outcome without an end', aLearner([adultSkillsAim({ CompStatus: 2, Outcome: 8 })])),
  triggers(
    'funded as a Skills Bootcamp, but of another programme',
    aLearner([bootcampProgramme({ ProgType: undefined, Outcome: 8 })]),
  ),
  passes(
    'an outcome and an end',
    aLearner([adultSkillsAim({ CompStatus: 2, Outcome: 8, LearnActEndDate: '2026-02-20' })]),
  ),
  passes('no outcome', aLearner([adultSkillsAim()])),
  passes('a Skills Bootcamp that waits for its event', aLearner([bootcampProgramme({ Outcome: 8 })])),
];
