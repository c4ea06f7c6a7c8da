import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../examples/index.ts';
import { ageAtStart } from '../words/age.ts';
import { hasFAM } from '../words/fam.ts';

export default rule({
  name: 'R_151',
  message: 'A Free Courses for Jobs aim from the age of 24 needs earnings below the threshold (LDM 391)',
  fix: 'Add LDM 391 if the learner earns below the threshold; otherwise LDM 378 cannot be claimed.',
  note: 'The description says aged 24, the condition 24 or over. The condition is followed.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded by the Adult Skills Fund (FundModel 38)?', aim => aim.FundModel === 38).noPasses(),
    ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).noPasses(),
    ask('Did it start on or after 1 August 2024?', aim => aim.LearnStartDate >= '2024-08-01').noPasses(),
    ask('Is the date of birth returned?', (_, { learner }) => learner.DateOfBirth !== undefined).noPasses(),
    ask(
      'Was the learner 24 or over at the start?',
      (aim, { learner }) => ageAtStart(aim, learner)! >= 24,
    ).noPasses(),
    ask('Does the learner earn below the threshold (FAM LDM 391)?', aim =>
      hasFAM(aim, 'LDM', '391'),
    ).yesPasses(),
    ask('Does a devolved authority fund it in full (FAM DAM 023)?', aim =>
      hasFAM(aim, 'DAM', '023'),
    ).yesPasses(),
  ],
});

const aim = (LearnStartDate = '2025-09-01', ...more: ReturnType<typeof FAM>[]) =>
  adultSkillsAim({ LearnStartDate, LearningDeliveryFAM: [FAM('SOF', '105'), FAM('LDM', '378'), ...more] });
const born = (DateOfBirth: string | undefined) => ({ DateOfBirth });

export const examples = () => [
  triggers('24 on the day of the start', aLearner([aim()], born('2001-09-01'))),
  passes('still 23', aLearner([aim()], born('2001-09-02'))),
  passes('no date of birth', aLearner([aim()], born(undefined))),
  triggers('start on 1 August 2024', aLearner([aim('2024-08-01')])),
  passes('start on 31 July 2024', aLearner([aim('2024-07-31')])),
  passes('a low wage', aLearner([aim('2025-09-01', FAM('LDM', '391'))])),
  passes('DAM 023', aLearner([aim('2025-09-01', FAM('DAM', '023'))])),
  passes('another aim of the fund', aLearner([adultSkillsAim()])),
  passes('another funding model', aLearner([{ ...aim(), FundModel: 35 }])),
];
