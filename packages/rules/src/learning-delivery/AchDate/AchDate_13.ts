import { addMonths } from '@waymark/ilr/dates';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  bootcampSubject,
  passes,
  triggers,
} from '../../examples/index.ts';

export default rule({
  name: 'AchDate_13',
  message: "The Skills Bootcamp's outcome came more than six months after its actual end date",
  fix: 'Correct AchDate or LearnActEndDate. An outcome that came later cannot be returned: remove AchDate and return Outcome 3.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
    ask(
      'Is the achievement more than six months after the end?',
      aim => aim.AchDate! > addMonths(aim.LearnActEndDate!, 6),
    ).noPasses(),
  ],
});

const ended = { LearnActEndDate: '2025-08-31', CompStatus: 2, Outcome: 1, AchDate: '2026-03-01' };

export const examples = () => [
  triggers('a day after six months', aLearner([bootcampProgramme(ended)])),
  passes('on the last day of six months', aLearner([bootcampProgramme({ ...ended, AchDate: '2026-02-28' })])),
  passes('no outcome', aLearner([bootcampProgramme({ ...ended, Outcome: 3, AchDate: undefined })])),
  passes('no end date', aLearner([bootcampProgramme({ ...ended, LearnActEndDate: undefined })])),
  passes('another programme', aLearner([apprenticeshipProgramme(ended)])),
  passes('a component aim', aLearner([bootcampSubject(ended)])),
];
