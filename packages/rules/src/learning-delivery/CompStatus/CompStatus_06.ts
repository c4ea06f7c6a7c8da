import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';
import { skillsBootcamp } from '../../words/questions.ts';

export default rule({
  name: 'CompStatus_06',
  message: 'The learner withdrew or is on a break, but the outcome says achieved or not yet known',
  fix: 'Return Outcome 2 or 3, or correct CompStatus.',
  looksAt: eachAim,
  questions: ask => [
    ask('Did the learner withdraw or take a break (CompStatus 3 or 6)?', aim =>
      [3, 6].includes(aim.CompStatus),
    ).noPasses(),
    ask('Is an outcome returned?', aim => aim.Outcome !== undefined).noPasses(),
    ask('Is it achieved or not yet known (Outcome 1 or 8)?', aim => [1, 8].includes(aim.Outcome!)).noPasses(),
    skillsBootcamp(ask).yesPasses(),
  ],
});

const left = { LearnActEndDate: '2026-02-20', CompStatus: 3, WithdrawReason: 2, Outcome: 1 };

export const examples = () => [
  triggers('withdrawn but achieved', aLearner([adultSkillsAim(left)])),
  triggers(
    'on a break with an open outcome',
    aLearner([adultSkillsAim({ ...left, CompStatus: 6, WithdrawReason: undefined, Outcome: 8 })]),
  ),
  triggers(
    'funded as a Skills Bootcamp, but of another programme',
    aLearner([bootcampProgramme({ ...left, ProgType: undefined })]),
  ),
  passes('withdrawn, not achieved', aLearner([adultSkillsAim({ ...left, Outcome: 3 })])),
  passes('no outcome', aLearner([adultSkillsAim({ ...left, Outcome: undefined })])),
  passes('completed', aLearner([adultSkillsAim({ ...left, CompStatus: 2, WithdrawReason: undefined })])),
  passes('a Skills Bootcamp', aLearner([bootcampProgramme(left)])),
];
