import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  bootcampProgramme,
  FAM,
  passes,
  triggers,
} from '../../examples/index.ts';
import { ageOn31August } from '../../words/age.ts';
import { DD07 } from '../../words/derived/DD07.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'DateOfBirth_62',
  message: 'The learner is under 19 on 31 August of the teaching year, too young for adult skills funding',
  fix: 'Correct DateOfBirth or FundModel: learners under 19 are funded as 16-19 learners.',
  intent:
    'Carries DateOfBirth_25 on for starts from August 2026, without Skills Bootcamps, which DateOfBirth_63 looks at.',
  looksAt: eachAim,
  questions: ask => [
    ask('Did it start on or after 1 August 2026?', aim => aim.LearnStartDate >= '2026-08-01').noPasses(),
    ask
      .oneOf('Is it adult skills provision?', {
        'adult skills': [
          ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
          ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).yesPasses(),
        ],
        'Adult Skills Fund': [
          ask(
            'Is it funded by the Adult Skills Fund (FundModel 38)?',
            aim => aim.FundModel === 38,
          ).noPasses(),
        ],
      })
      .noPasses(),
    ask('Is the learner in custody (FAM LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).yesPasses(),
    ask(
      'Is the date of birth returned?',
      (_aim, { learner }) => learner.DateOfBirth !== undefined,
    ).noPasses(),
    ask(
      'Is the learner 19 or over on 31 August of the teaching year?',
      (_aim, { learner, file }) => ageOn31August(learner, file)! >= 19,
    ).yesPasses(),
  ],
});

const started = (draft: AimDraft = {}, DateOfBirth: string | undefined = '2007-09-01') =>
  aLearner([adultSkillsAim({ LearnStartDate: '2026-09-07', LearnPlanEndDate: '2027-06-30', ...draft })], {
    DateOfBirth,
  });

export const examples = () => [
  triggers('19 on 1 September', started()),
  passes('19 on 31 August', started({}, '2007-08-31')),
  triggers('started on 1 August 2026', started({ LearnStartDate: '2026-08-01' })),
  passes('started on 31 July 2026', started({ LearnStartDate: '2026-07-31' })),
  triggers('FundModel 35', started({ FundModel: 35 })),
  passes('an apprenticeship of FundModel 35', started({ FundModel: 35, ProgType: 25 })),
  passes('in custody', started({ LearningDeliveryFAM: [FAM('SOF', '105'), FAM('LDM', '034')] })),
  passes(
    'no date of birth',
    aLearner([adultSkillsAim({ LearnStartDate: '2026-09-07' })], { DateOfBirth: undefined }),
  ),
  passes(
    'a Skills Bootcamp',
    aLearner([bootcampProgramme({ LearnStartDate: '2026-09-07' })], { DateOfBirth: '2007-09-01' }),
  ),
];
