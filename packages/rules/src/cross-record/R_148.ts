import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../examples/index.ts';
import { ageAtStart } from '../words/age.ts';
import { hasFAM } from '../words/fam.ts';
import { priorAttainment } from '../words/prior-attainment.ts';

/** Levels below a full level 3, and "not known". */
const BELOW_LEVEL_3 = [1, 2, 3, 4, 5, 99];

export default rule({
  name: 'R_148',
  message:
    'Free Courses for Jobs at 19 to 23 needs a low wage (LDM 391) or prior attainment below a full level 3',
  fix: 'Add LDM 391 if the learner earns below the threshold, correct PriorLevel, or remove LDM 378.',
  note: 'The 2024-25 page exempts aims with DAM 023; the later texts do not. Each year is read as its own text says.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).noPasses(),
    ask('Did it start on or after 1 August 2024?', aim => aim.LearnStartDate >= '2024-08-01').noPasses(),
    ask('Is the date of birth returned?', (_, { learner }) => learner.DateOfBirth !== undefined).noPasses(),
    ask(
      'Was the learner 19 or over at the start?',
      (aim, { learner }) => ageAtStart(aim, learner)! >= 19,
    ).noPasses(),
    ask(
      'Was the learner 24 or over at the start?',
      (aim, { learner }) => ageAtStart(aim, learner)! >= 24,
    ).yesPasses(),
    ask('Does the learner earn below the threshold (FAM LDM 391)?', aim =>
      hasFAM(aim, 'LDM', '391'),
    ).yesPasses(),
    ask(
      'Is prior attainment below a full level 3 recorded?',
      (_, { learner }) => priorAttainment(learner, BELOW_LEVEL_3) !== undefined,
    ).yesPasses(),
    ask('Does a devolved authority fund it in full (FAM DAM 023)?', aim => hasFAM(aim, 'DAM', '023'), {
      until: 2425,
    }).yesPasses(),
  ],
});

const aim = (LearnStartDate = '2025-09-01', ...more: ReturnType<typeof FAM>[]) =>
  adultSkillsAim({ LearnStartDate, LearningDeliveryFAM: [FAM('SOF', '105'), FAM('LDM', '378'), ...more] });
const full = { PriorAttain: [{ PriorLevel: 10, DateLevelApp: '2023-07-31' }] };
const born = (DateOfBirth: string | undefined, PriorAttain = full.PriorAttain) => ({
  DateOfBirth,
  PriorAttain,
});

export const examples = () => [
  triggers('19 on the day of the start', aLearner([aim()], born('2006-09-01'))),
  passes('18 on the day of the start', aLearner([aim()], born('2006-09-02'))),
  triggers('still 23', aLearner([aim()], born('2001-09-02'))),
  passes('24 on the day of the start', aLearner([aim()], born('2001-09-01'))),
  passes('no date of birth', aLearner([aim()], born(undefined))),
  triggers('start on 1 August 2024', aLearner([aim('2024-08-01')], born('2004-01-01'))),
  passes('start on 31 July 2024', aLearner([aim('2024-07-31')], born('2004-01-01'))),
  passes('a low wage', aLearner([aim('2025-09-01', FAM('LDM', '391'))], born('2004-01-01'))),
  passes('level 2', aLearner([aim()], born('2004-01-01', [{ PriorLevel: 2, DateLevelApp: '2020-07-31' }]))),
  passes('another aim', aLearner([adultSkillsAim()], born('2004-01-01'))),
  passes('DAM 023 in 2024-25', aLearner([aim('2024-09-01', FAM('DAM', '023'))], born('2004-01-01')), {
    years: [2425],
  }),
  triggers('DAM 023 later', aLearner([aim('2025-09-01', FAM('DAM', '023'))], born('2004-01-01')), {
    years: [2526, 2627],
  }),
];
