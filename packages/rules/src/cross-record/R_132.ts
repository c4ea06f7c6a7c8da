import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, ESM, FAM, passes, status, triggers } from '../examples/index.ts';
import { DD38 } from '../words/derived/DD38.ts';
import { hasFAM } from '../words/fam.ts';
import { priorAttainment } from '../words/prior-attainment.ts';

const FULL_LEVEL_3 = [6, 7, 8, 9, 10, 97, 98];

export default rule({
  name: 'R_132',
  message:
    'With a full level 3, Free Courses for Jobs needs a learner out of work on benefits or on a low wage (LDM 382)',
  fix: 'Add LDM 382 or the benefit of the learner, correct PriorLevel, or remove LDM 378.',
  note: 'The upper end of the start dates, 31 July 2024, stands in the description only. It is built: later starts have R_148 and R_151.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).noPasses(),
    ask('Did it start on or after 1 April 2022?', aim => aim.LearnStartDate >= '2022-04-01').noPasses(),
    ask('Did it start on or before 31 July 2024?', aim => aim.LearnStartDate <= '2024-07-31').noPasses(),
    ask(
      'Is prior attainment of full level 3 or above recorded?',
      (_, { learner }) => priorAttainment(learner, FULL_LEVEL_3) !== undefined,
    ).noPasses(),
    ask('Was the learner on state benefits at the start (DD38)?', (aim, { learner }) =>
      DD38(aim, learner),
    ).yesPasses(),
    ask('Is the learner on a low wage (FAM LDM 382)?', aim => hasFAM(aim, 'LDM', '382')).yesPasses(),
    ask('Does a devolved authority fund it in full (FAM DAM 023)?', aim =>
      hasFAM(aim, 'DAM', '023'),
    ).yesPasses(),
  ],
});

const aim = (LearnStartDate = '2024-03-04', ...more: ReturnType<typeof FAM>[]) =>
  adultSkillsAim({
    FundModel: 35,
    LearnStartDate,
    LearningDeliveryFAM: [FAM('SOF', '105'), FAM('LDM', '378'), ...more],
  });
const level = (PriorLevel: number) => ({ PriorAttain: [{ PriorLevel, DateLevelApp: '2013-07-31' }] });
const withLevel3 = {
  ...level(10),
  LearnerEmploymentStatus: [status(10, '2020-01-01', ESM('EII', 7))],
};
const onBenefit = (from = '2020-01-01') => ({
  ...level(10),
  LearnerEmploymentStatus: [status(11, from, ESM('BSI', 1))],
});

export const examples = () => [
  triggers('in work, with level 3', aLearner([aim()], withLevel3)),
  triggers('start on 1 April 2022', aLearner([aim('2022-04-01')], withLevel3)),
  passes('start on 31 March 2022', aLearner([aim('2022-03-31')], withLevel3)),
  triggers('start on 31 July 2024', aLearner([aim('2024-07-31')], withLevel3)),
  passes('start on 1 August 2024', aLearner([aim('2024-08-01')], withLevel3)),
  passes('level 2', aLearner([aim()], level(2))),
  passes('on benefits', aLearner([aim()], onBenefit())),
  passes('on benefits from the day of the start', aLearner([aim()], onBenefit('2024-03-04'))),
  triggers('on benefits from the day after the start', aLearner([aim()], onBenefit('2024-03-05'))),
  passes('a low wage', aLearner([aim('2024-03-04', FAM('LDM', '382'))], withLevel3)),
  passes('DAM 023', aLearner([aim('2024-03-04', FAM('DAM', '023'))], withLevel3)),
  passes('another aim', aLearner([adultSkillsAim({ LearnStartDate: '2024-03-04' })], withLevel3)),
];
