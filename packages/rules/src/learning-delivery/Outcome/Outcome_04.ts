import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../../examples/index.ts';
import { apprenticeshipStandard } from '../../words/questions.ts';

export default rule({
  name: 'Outcome_04',
  message: 'There is an achievement date, but the outcome is not achieved',
  fix: 'Set Outcome to 1, or remove AchDate.',
  note: 'An outcome that is not returned at all is left to CompStatus_04 and Outcome_12.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).noPasses(),
    ask('Is an outcome returned?', aim => aim.Outcome !== undefined).noPasses(),
    ask('Is it achieved (Outcome 1)?', aim => aim.Outcome === 1).yesPasses(),
    apprenticeshipStandard(ask, 36).yesPasses(),
  ],
});

const achieved = { LearnActEndDate: '2025-12-19', CompStatus: 2, AchDate: '2026-02-20' };

export const examples = () => [
  triggers('not achieved, yet dated', aLearner([bootcampProgramme({ ...achieved, Outcome: 3 })])),
  triggers(
    'a standard with another funding model',
    aLearner([apprenticeshipProgramme({ ...achieved, FundModel: 81, Outcome: 8 })]),
  ),
  passes('achieved', aLearner([bootcampProgramme({ ...achieved, Outcome: 1 })])),
  passes('no outcome', aLearner([bootcampProgramme(achieved)])),
  passes('no date', aLearner([bootcampProgramme({ ...achieved, AchDate: undefined, Outcome: 3 })])),
  passes('an apprenticeship', aLearner([apprenticeshipProgramme({ ...achieved, Outcome: 8 })])),
];
