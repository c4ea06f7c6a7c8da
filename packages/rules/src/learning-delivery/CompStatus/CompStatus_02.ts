import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../../examples/index.ts';
import { apprenticeshipProgrammeAim } from '../../words/questions.ts';

export default rule({
  name: 'CompStatus_02',
  message: 'The aim has an actual end date but is still returned as continuing',
  fix: 'Set CompStatus to 2, 3 or 6 as the aim ended, or remove LearnActEndDate.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
    ask('Is the learner continuing (CompStatus 1)?', aim => aim.CompStatus === 1).noPasses(),
    apprenticeshipProgrammeAim(ask, 36, 99).yesPasses(),
  ],
});

const ended = { LearnActEndDate: '2026-02-20' };

export const examples = () => [
  triggers('continuing with an end date', aLearner([bootcampProgramme(ended)])),
  triggers('a component aim of an apprenticeship', aLearner([apprenticeshipComponent(ended)])),
  triggers(
    'a standard with another funding model',
    aLearner([apprenticeshipProgramme({ ...ended, FundModel: 81 })]),
  ),
  passes('completed', aLearner([bootcampProgramme({ ...ended, CompStatus: 2, Outcome: 8 })])),
  passes('continuing', aLearner([bootcampProgramme()])),
  passes('an apprenticeship waiting for its assessment', aLearner([apprenticeshipProgramme(ended)])),
];
