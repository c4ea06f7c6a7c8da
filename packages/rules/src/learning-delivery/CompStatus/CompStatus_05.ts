import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../../examples/index.ts';
import { apprenticeshipStandard, skillsBootcamp } from '../../words/questions.ts';

export default rule({
  name: 'CompStatus_05',
  message: 'The aim is continuing but already has an outcome',
  fix: 'Remove Outcome, or set CompStatus to 2 if the learning is complete.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an outcome returned?', aim => aim.Outcome !== undefined).noPasses(),
    ask('Is the learner continuing (CompStatus 1)?', aim => aim.CompStatus === 1).noPasses(),
    apprenticeshipStandard(ask, 36, 99).yesPasses(),
    skillsBootcamp(ask).yesPasses(),
  ],
});

const waiting = { CompStatus: 1, Outcome: 8 };

export const examples = () => [
  triggers('continuing with an outcome', aLearner([adultSkillsAim(waiting)])),
  triggers(
    'a standard with another funding model',
    aLearner([apprenticeshipProgramme({ ...waiting, FundModel: 81 })]),
  ),
  triggers(
    'funded as a Skills Bootcamp, but of another programme',
    aLearner([bootcampProgramme({ ...waiting, ProgType: undefined })]),
  ),
  passes('continuing without', aLearner([adultSkillsAim()])),
  passes(
    'completed',
    aLearner([adultSkillsAim({ CompStatus: 2, Outcome: 1, LearnActEndDate: '2026-02-20' })]),
  ),
  passes('an apprenticeship standard', aLearner([apprenticeshipProgramme(waiting)])),
  passes('a Skills Bootcamp that waits for its event', aLearner([bootcampProgramme(waiting)])),
];
