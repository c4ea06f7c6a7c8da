import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../../examples/index.ts';
import { skillsBootcamp } from '../../words/questions.ts';

export default rule({
  name: 'AchDate_04',
  message: 'There is an achievement date but no actual end date',
  fix: 'Return LearnActEndDate, or remove AchDate if the aim is not achieved yet.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).yesPasses(),
    skillsBootcamp(ask).yesPasses(),
  ],
});

const achieved = { AchDate: '2026-02-20' };

export const examples = () => [
  triggers('achieved without an end', aLearner([apprenticeshipProgramme(achieved)])),
  triggers(
    'funded as a Skills Bootcamp, but of another programme',
    aLearner([bootcampProgramme({ ...achieved, ProgType: undefined })]),
  ),
  passes(
    'ended and achieved',
    aLearner([apprenticeshipProgramme({ ...achieved, LearnActEndDate: '2026-02-10' })]),
  ),
  passes('not achieved', aLearner([apprenticeshipProgramme()])),
  passes('a Skills Bootcamp', aLearner([bootcampProgramme(achieved)])),
];
