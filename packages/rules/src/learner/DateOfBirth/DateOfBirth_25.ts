import { YEARS, yearStart } from '@waymark/ilr';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  bootcampProgramme,
  FAM,
  passes,
  studyProgrammeAim,
  triggers,
} from '../../examples/index.ts';
import { ageAt } from '../../words/age.ts';
import { DD07 } from '../../words/derived/DD07.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'DateOfBirth_25',
  message: 'The learner is under 19 on 31 August of the teaching year, too young for this funding',
  fix: 'Correct DateOfBirth or FundModel: learners under 19 are funded as 16-19 learners.',
  looksAt: eachAim,
  questions: ask => [
    ask('Did the aim start on or before 31 July 2026?', aim => aim.LearnStartDate <= '2026-07-31', {
      from: 2627,
    }).noPasses(),
    ask
      .oneOf('Is it adult provision?', {
        'adult skills (FundModel 35), no apprenticeship': [
          ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
          ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).yesPasses(),
        ],
        'Skills Bootcamp': [
          ask('Is it funded as a Skills Bootcamp (FundModel 37)?', aim => aim.FundModel === 37).noPasses(),
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
    ask('Is the date of birth returned?', (_, { learner }) => learner.DateOfBirth !== undefined).noPasses(),
    ask(
      'Was the learner 19 or over on 31 August of the teaching year?',
      (_, { learner, file }) => ageAt(learner.DateOfBirth, `${file.yearStart.slice(0, 4)}-08-31`)! >= 19,
    ).yesPasses(),
  ],
});

export const examples = () =>
  YEARS.flatMap(year => {
    const born = (monthAndDay: string) => ({
      DateOfBirth: `${Number(yearStart(year).slice(0, 4)) - 19}-${monthAndDay}`,
    });
    const years = { years: [year] };
    const on = { LearnStartDate: '2024-09-02', LearnPlanEndDate: '2026-07-10' };
    return [
      passes('19 on the day', aLearner([adultSkillsAim(on)], born('08-31')), years),
      triggers('19 a day later', aLearner([adultSkillsAim(on)], born('09-01')), years),
      triggers('a Skills Bootcamp', aLearner([bootcampProgramme(on)], born('09-01')), years),
      triggers('adult skills', aLearner([adultSkillsAim({ ...on, FundModel: 35 })], born('09-01')), years),
      passes(
        'an apprenticeship of FundModel 35',
        aLearner([adultSkillsAim({ ...on, FundModel: 35, ProgType: 25 })], born('09-01')),
        years,
      ),
      passes('a study programme', aLearner([studyProgrammeAim(on)], born('09-01')), years),
      passes(
        'in custody',
        aLearner([adultSkillsAim({ ...on, LearningDeliveryFAM: [FAM('LDM', '034')] })], born('09-01')),
        years,
      ),
      passes('no date of birth', aLearner([adultSkillsAim(on)], { DateOfBirth: undefined }), years),
      ...(year === 2627
        ? [
            triggers(
              'started on 31 July 2026',
              aLearner([adultSkillsAim({ ...on, LearnStartDate: '2026-07-31' })], born('09-01')),
              years,
            ),
            passes(
              'started on 1 August 2026',
              aLearner([adultSkillsAim({ ...on, LearnStartDate: '2026-08-01' })], born('09-01')),
              years,
            ),
          ]
        : []),
    ];
  });
