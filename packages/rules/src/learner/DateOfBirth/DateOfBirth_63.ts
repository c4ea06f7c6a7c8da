import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  bootcampProgramme,
  bootcampSubject,
  passes,
  triggers,
} from '../../examples/index.ts';
import { ageAtStart } from '../../words/age.ts';

export default rule({
  name: 'DateOfBirth_63',
  message: 'The learner was under 19 when the Skills Bootcamp started',
  fix: 'Correct DateOfBirth or LearnStartDate; Skills Bootcamps are for learners of 19 and over.',
  intent:
    'Carries DateOfBirth_25 on for starts from August 2026, by the age on the start date and no longer on 31 August.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as a Skills Bootcamp (FundModel 37)?', aim => aim.FundModel === 37).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Did it start on or after 1 August 2026?', aim => aim.LearnStartDate >= '2026-08-01').noPasses(),
    ask(
      'Is the date of birth returned?',
      (_aim, { learner }) => learner.DateOfBirth !== undefined,
    ).noPasses(),
    ask(
      'Was the learner under 19 when the aim started?',
      (aim, { learner }) => ageAtStart(aim, learner)! < 19,
    ).noPasses(),
  ],
});

const started = (draft: AimDraft = {}, DateOfBirth: string | undefined = '2007-11-03') =>
  aLearner([bootcampProgramme({ LearnStartDate: '2026-11-02', ...draft })], { DateOfBirth });

export const examples = () => [
  triggers('19 on the day after', started()),
  passes('19 on the day, not yet on 31 August', started({}, '2007-11-02')),
  triggers('started on 1 August 2026', started({ LearnStartDate: '2026-08-01' })),
  passes('started on 31 July 2026', started({ LearnStartDate: '2026-07-31' })),
  passes(
    'a subject aim',
    aLearner([bootcampSubject({ LearnStartDate: '2026-11-02' })], { DateOfBirth: '2007-11-03' }),
  ),
  passes(
    'no Skills Bootcamp',
    aLearner([adultSkillsAim({ LearnStartDate: '2026-11-02' })], { DateOfBirth: '2007-11-03' }),
  ),
  passes(
    'no date of birth',
    aLearner([bootcampProgramme({ LearnStartDate: '2026-11-02' })], { DateOfBirth: undefined }),
  ),
];
