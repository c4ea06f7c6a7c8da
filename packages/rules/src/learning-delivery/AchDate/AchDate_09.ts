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
  name: 'AchDate_09',
  message: 'An achievement date is returned for an aim that takes none',
  fix: 'Remove AchDate: only apprenticeship standards and Skills Bootcamps have one.',
  note: 'The message speaks of programme aims; since 2024-25 the exclusion lets every aim of these programmes pass.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).noPasses(),
    ask('Did the aim start after 31 July 2015?', aim => aim.LearnStartDate > '2015-07-31').noPasses(),
    apprenticeshipStandard(ask, 36, 81).yesPasses(),
    skillsBootcamp(ask).yesPasses(),
  ],
});

const achieved = { AchDate: '2026-02-20' };

export const examples = () => [
  triggers('an adult skills aim', aLearner([adultSkillsAim(achieved)])),
  triggers(
    'started on 1 August 2015',
    aLearner([adultSkillsAim({ ...achieved, LearnStartDate: '2015-08-01' })]),
  ),
  triggers(
    'a standard without these funding models',
    aLearner([apprenticeshipProgramme({ ...achieved, FundModel: 99 })]),
  ),
  triggers(
    'funded as a Skills Bootcamp, but of another programme',
    aLearner([bootcampProgramme({ ...achieved, ProgType: undefined })]),
  ),
  passes(
    'started on 31 July 2015',
    aLearner([adultSkillsAim({ ...achieved, LearnStartDate: '2015-07-31' })]),
  ),
  passes('no achievement date', aLearner([adultSkillsAim()])),
  passes('an apprenticeship standard', aLearner([apprenticeshipProgramme(achieved)])),
  passes('a Skills Bootcamp', aLearner([bootcampProgramme(achieved)])),
];
