import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../../examples/index.ts';
import { apprenticeshipProgrammeAim, skillsBootcamp } from '../../words/questions.ts';

export default rule({
  name: 'Outcome_09',
  message: 'The outcome says that learning is complete, the completion status says otherwise',
  fix: 'Set CompStatus to 2, or correct Outcome.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the outcome not yet known (Outcome 8)?', aim => aim.Outcome === 8).noPasses(),
    ask('Is it completed (CompStatus 2)?', aim => aim.CompStatus === 2).yesPasses(),
    apprenticeshipProgrammeAim(ask, 36, 99).yesPasses(),
    skillsBootcamp(ask).yesPasses(),
  ],
});

const waiting = { CompStatus: 1, Outcome: 8 };

export const examples = () => [
  triggers('continuing, outcome not yet known', aLearner([adultSkillsAim(waiting)])),
  triggers('a component aim of an apprenticeship', aLearner([apprenticeshipComponent(waiting)])),
  triggers(
    'a standard with another funding model',
    aLearner([apprenticeshipProgramme({ ...waiting, FundModel: 81 })]),
  ),
  triggers('a programme aim of another kind', aLearner([bootcampProgramme({ ...waiting, FundModel: 99 })])),
  triggers(
    'funded as a Skills Bootcamp, but of another programme',
    aLearner([bootcampProgramme({ ...waiting, ProgType: undefined })]),
  ),
  passes(
    'completed',
    aLearner([adultSkillsAim({ CompStatus: 2, Outcome: 8, LearnActEndDate: '2026-02-20' })]),
  ),
  passes('no outcome', aLearner([adultSkillsAim()])),
  passes('an apprenticeship', aLearner([apprenticeshipProgramme(waiting)])),
  passes('a Skills Bootcamp that waits for its event', aLearner([bootcampProgramme(waiting)])),
];
