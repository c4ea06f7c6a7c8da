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
  name: 'AchDate_03',
  message: "The achievement date is before the aim's start date",
  fix: 'Correct AchDate or LearnStartDate.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).noPasses(),
    ask('Is it before the start date?', aim => aim.AchDate! < aim.LearnStartDate).noPasses(),
    skillsBootcamp(ask).yesPasses(),
  ],
});

export const examples = () => [
  triggers('a day before the start', aLearner([apprenticeshipProgramme({ AchDate: '2025-08-31' })])),
  passes('on the day of the start', aLearner([apprenticeshipProgramme({ AchDate: '2025-09-01' })])),
  passes('not achieved', aLearner([apprenticeshipProgramme()])),
  passes('a Skills Bootcamp', aLearner([bootcampProgramme({ AchDate: '2025-08-31' })])),
  triggers(
    'funded as a Skills Bootcamp, but of another programme',
    aLearner([bootcampProgramme({ ProgType: undefined, AchDate: '2025-08-31' })]),
  ),
];
