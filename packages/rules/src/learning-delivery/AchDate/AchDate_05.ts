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
  name: 'AchDate_05',
  message: "The achievement date is before the aim's actual end date",
  fix: 'Correct AchDate or LearnActEndDate: an aim is achieved on the day it ends or later.',
  note: 'The message asks for a date after the end; the condition also accepts the day of the end itself.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
    ask('Is the achievement before the end?', aim => aim.AchDate! < aim.LearnActEndDate!).noPasses(),
    skillsBootcamp(ask).yesPasses(),
  ],
});

const ended = { LearnActEndDate: '2026-02-10' };

export const examples = () => [
  triggers('a day before the end', aLearner([apprenticeshipProgramme({ ...ended, AchDate: '2026-02-09' })])),
  triggers(
    'funded as a Skills Bootcamp, but of another programme',
    aLearner([bootcampProgramme({ ...ended, ProgType: undefined, AchDate: '2026-02-09' })]),
  ),
  passes('on the day of the end', aLearner([apprenticeshipProgramme({ ...ended, AchDate: '2026-02-10' })])),
  passes('not achieved', aLearner([apprenticeshipProgramme(ended)])),
  passes('not ended', aLearner([apprenticeshipProgramme({ AchDate: '2026-02-10' })])),
  passes('a Skills Bootcamp', aLearner([bootcampProgramme({ ...ended, AchDate: '2026-02-09' })])),
];
