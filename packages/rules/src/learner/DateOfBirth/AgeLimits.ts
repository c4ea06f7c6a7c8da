import { YEARS, yearStart } from '@waymark/ilr';
import { addDays, addYears } from '@waymark/ilr/dates';
import { rule } from '../../engine/rule.ts';
import { eachAim, theLearner } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  FAM,
  nonFundedAim,
  passes,
  studyProgrammeAim,
  triggers,
} from '../../examples/index.ts';
import { ageAt, ageAtStart, ageOn31August } from '../../words/age.ts';
import { hasFAM } from '../../words/fam.ts';

/** The rules on learners who are very old or very young. */
export default [
  rule({
    name: 'DateOfBirth_04',
    message: 'By the date of birth the learner was 115 or over when the teaching year began',
    fix: 'Correct DateOfBirth.',
    looksAt: theLearner,
    questions: ask => [
      ask('Is the date of birth returned?', learner => learner.DateOfBirth !== undefined).noPasses(),
      ask(
        'Was the learner 115 or over at the start of the teaching year, 1 August?',
        (learner, { file }) => ageAt(learner.DateOfBirth, file.yearStart)! >= 115,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'DateOfBirth_05',
    message: 'The learner was under 4 when the community or non-funded aim started',
    fix: 'Correct DateOfBirth or LearnStartDate.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it community learning or non-funded (FundModel 10 or 99)?', aim =>
        [10, 99].includes(aim.FundModel),
      ).noPasses(),
      ask('Is the date of birth returned?', (_, { learner }) => learner.DateOfBirth !== undefined).noPasses(),
      ask(
        'Was the learner under 4 when the aim started?',
        (aim, { learner }) => ageAtStart(aim, learner)! < 4,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'DateOfBirth_06',
    message: 'The learner on a 16-19 funded aim is under 13',
    fix: 'Correct DateOfBirth or FundModel.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it 16-19 funded or other 16-19 provision (FundModel 25 or 82)?', aim =>
        [25, 82].includes(aim.FundModel),
      ).noPasses(),
      ask('Is the date of birth returned?', (_, { learner }) => learner.DateOfBirth !== undefined).noPasses(),
      ask(
        'Is the learner under 13 on 31 August of the teaching year?',
        (_, { learner, file }) => ageOn31August(learner, file)! < 13,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'DateOfBirth_07',
    message: 'A learner of 25 or over has the 16-19 source of funding',
    fix: 'Correct DateOfBirth, the source of funding (FAM SOF) or FundModel.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it 16-19 funded or other 16-19 provision (FundModel 25 or 82)?', aim =>
        [25, 82].includes(aim.FundModel),
      ).noPasses(),
      ask('Is the source of funding 16-19 (FAM SOF 107)?', aim => hasFAM(aim, 'SOF', '107')).noPasses(),
      ask('Is the date of birth returned?', (_, { learner }) => learner.DateOfBirth !== undefined).noPasses(),
      ask(
        'Is the learner 25 or over on 31 August of the teaching year?',
        (_, { learner, file }) => ageOn31August(learner, file)! >= 25,
      ).noPasses(),
    ],
  }),
];

const student = (DateOfBirth?: string, draft: AimDraft = {}) =>
  aLearner([studyProgrammeAim(draft)], { DateOfBirth });
const child = (DateOfBirth?: string, draft: AimDraft = {}) =>
  aLearner([nonFundedAim({ LearnStartDate: '2024-09-02', ...draft })], { DateOfBirth });

export const examples = () => ({
  DateOfBirth_04: [
    ...YEARS.flatMap(year => {
      const born = addYears(yearStart(year), -115);
      return [
        triggers('115 on 1 August', aLearner([adultSkillsAim()], { DateOfBirth: born }), { years: [year] }),
        passes('115 a day later', aLearner([adultSkillsAim()], { DateOfBirth: addDays(born, 1) }), {
          years: [year],
        }),
      ];
    }),
    passes('no date of birth', aLearner([adultSkillsAim()], { DateOfBirth: undefined })),
  ],
  DateOfBirth_05: [
    triggers('4 the day after the start', child('2020-09-03')),
    passes('4 on the day of the start', child('2020-09-02')),
    triggers('community learning', child('2020-09-03', { FundModel: 10 })),
    passes('adult skills', child('2020-09-03', { FundModel: 38 })),
    passes('no date of birth', child()),
  ],
  DateOfBirth_06: [
    ...YEARS.flatMap(year => {
      const born = addYears(`${yearStart(year).slice(0, 4)}-08-31`, -13);
      const years = { years: [year] };
      return [
        passes('13 on 31 August', student(born), years),
        triggers('13 a day later', student(addDays(born, 1)), years),
        triggers('other provision', student(addDays(born, 1), { FundModel: 82 }), years),
        passes('non-funded', student(addDays(born, 1), { FundModel: 99 }), years),
      ];
    }),
    passes('no date of birth', student()),
  ],
  DateOfBirth_07: [
    ...YEARS.flatMap(year => {
      const born = addYears(`${yearStart(year).slice(0, 4)}-08-31`, -25);
      const years = { years: [year] };
      return [
        triggers('25 on 31 August', student(born), years),
        passes('25 a day later', student(addDays(born, 1)), years),
        triggers('other provision', student(born, { FundModel: 82 }), years),
        passes('adult skills', student(born, { FundModel: 38 }), years),
        passes('another source', student(born, { LearningDeliveryFAM: [FAM('SOF', '105')] }), years),
      ];
    }),
    passes('no date of birth', student()),
  ],
});
