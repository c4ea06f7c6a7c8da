import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';
import { skillsBootcamp } from '../../words/questions.ts';

export default rule({
  name: 'Outcome_05',
  message: 'The aim is achieved but has no actual end date',
  fix: 'Return LearnActEndDate, or correct Outcome.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it achieved (Outcome 1)?', aim => aim.Outcome === 1).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).yesPasses(),
    skillsBootcamp(ask).yesPasses(),
  ],
});

export const examples = () => [
  triggers('achieved without an end', aLearner([adultSkillsAim({ Outcome: 1 })])),
  triggers(
    'funded as a Skills Bootcamp, but of another programme',
    aLearner([bootcampProgramme({ ProgType: undefined, Outcome: 1 })]),
  ),
  passes(
    'achieved and ended',
    aLearner([adultSkillsAim({ CompStatus: 2, Outcome: 1, LearnActEndDate: '2026-02-20' })]),
  ),
  passes('no outcome', aLearner([adultSkillsAim()])),
  passes('a Skills Bootcamp', aLearner([bootcampProgramme({ Outcome: 1 })])),
];
