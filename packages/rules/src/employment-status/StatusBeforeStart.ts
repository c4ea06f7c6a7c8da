import type { Ask, Asked } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import type { Context } from '../engine/context.ts';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  FAM,
  nonFundedAim,
  passes,
  status,
  studyProgrammeAim,
  tailoredLearningAim,
  triggers,
} from '../examples/index.ts';
import { academicAgeDay, ageAt } from '../words/age.ts';
import { DD07 } from '../words/derived/DD07.ts';
import { statusBefore, statusOn } from '../words/employment.ts';
import { hasFAM } from '../words/fam.ts';
import { allOf } from '../words/questions.ts';

type AskAim = Ask<LearningDelivery, Context>;

const askAdult = (ask: AskAim): Asked<LearningDelivery, Context> =>
  ask(
    'Was the learner 19 or over on 31 August of the teaching year in which the aim started?',
    (aim, { learner }) => (ageAt(learner.DateOfBirth, academicAgeDay(aim)) ?? 0) >= 19,
  );

const askCommunity = (ask: AskAim): Asked<LearningDelivery, Context> =>
  allOf(ask, 'Is it community learning of a local authority?', {
    'Is it non-funded (FundModel 99)?': aim => aim.FundModel === 99,
    'Is its source of funding SOF 108?': aim => hasFAM(aim, 'SOF', '108'),
  });

const askBefore = (ask: AskAim): Asked<LearningDelivery, Context> =>
  ask(
    'Does an employment status apply from a day before the start?',
    (aim, { learner }) => statusBefore(learner, aim.LearnStartDate) !== undefined,
  );

const askByStart = (ask: AskAim): Asked<LearningDelivery, Context> =>
  ask(
    'Does an employment status apply from the start or earlier?',
    (aim, { learner }) => statusOn(learner, aim.LearnStartDate) !== undefined,
  );

const BEFORE = 'No employment status applies from before the start of the aim';
const ADD = 'Add the employment status that the learner had on the day before the aim started.';

/** The rules that ask for an employment status from before the start of an aim. */
export default [
  rule({
    name: 'EmpStat_01',
    message: 'No employment status applies by the start of the aim',
    fix: 'Add the employment status that the learner had when the aim started.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is the aim adult skills, other adult or non-funded (FundModel 35, 81 or 99)?', aim =>
        [35, 81, 99].includes(aim.FundModel),
      ).noPasses(),
      ask('Did it start on or after 1 August 2012?', aim => aim.LearnStartDate >= '2012-08-01').noPasses(),
      ask('Did it start on or before 31 July 2014?', aim => aim.LearnStartDate <= '2014-07-31').noPasses(),
      askAdult(ask).noPasses(),
      ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).yesPasses(),
      askCommunity(ask).yesPasses(),
      askByStart(ask).yesPasses(),
    ],
  }),
  rule({
    name: 'EmpStat_02',
    message: 'No employment status applies by the start of the apprenticeship',
    fix: 'Add the employment status that the learner had when the apprenticeship started.',
    note: 'The formula leaves out 31 July 2014 itself, the words include it. The words are followed: EmpStat_09 begins on 1 August. A learner without any employment status breaks the rule too.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).noPasses(),
      ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
      ask('Did it start on or before 31 July 2014?', aim => aim.LearnStartDate <= '2014-07-31').noPasses(),
      askByStart(ask).yesPasses(),
    ],
  }),
  rule({
    name: 'EmpStat_08',
    message: BEFORE,
    fix: ADD,
    looksAt: eachAim,
    questions: ask => [
      ask(
        'Is the aim adult skills, Skills Bootcamp, other adult or non-funded (FundModel 35, 37, 81 or 99)?',
        aim => [35, 37, 81, 99].includes(aim.FundModel),
      ).noPasses(),
      ask('Did it start on or after 1 August 2014?', aim => aim.LearnStartDate >= '2014-08-01').noPasses(),
      askAdult(ask).noPasses(),
      askBefore(ask).yesPasses(),
      ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).yesPasses(),
      ask
        .oneOf(
          'Is it community learning of a local authority?',
          {
            all: [
              ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).noPasses(),
              ask('Is its source of funding SOF 108?', aim => hasFAM(aim, 'SOF', '108')).noPasses(),
            ],
          },
          { until: 2526 },
        )
        .yesPasses(),
    ],
  }),
  rule({
    name: 'EmpStat_09',
    message: 'No employment status applies from before the start of the apprenticeship',
    fix: 'Add the employment status that the learner had on the day before the apprenticeship started.',
    note: 'The 2025-26 text prints the condition of EmpStat_08. Intent and the texts of the years around it ask about apprenticeship programme aims.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).noPasses(),
      ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
      ask('Did it start on or after 1 August 2014?', aim => aim.LearnStartDate >= '2014-08-01').noPasses(),
      askBefore(ask).yesPasses(),
    ],
  }),
  rule({
    name: 'EmpStat_11',
    message: BEFORE,
    fix: `${ADD} It is needed because fewer than 540 hours are planned.`,
    note: 'Intent and guidance are those of EmpStat_02; the condition is about 16-19 learners on part-time programmes. Without any planned hours, as on a T Level, the rule passes.',
    looksAt: eachAim,
    questions: ask => [
      ask(
        'Is the aim 16-19 funded (FundModel 25 or 82)?',
        aim => aim.FundModel === 25 || aim.FundModel === 82,
      ).noPasses(),
      ask('Did it start on or after 1 August 2014?', aim => aim.LearnStartDate >= '2014-08-01').noPasses(),
      ask(
        'Is PlanLearnHours or PlanEEPHours returned?',
        (_, { learner }) => learner.PlanLearnHours !== undefined || learner.PlanEEPHours !== undefined,
      ).noPasses(),
      ask(
        'Do they come to less than 540?',
        (_, { learner }) => (learner.PlanLearnHours ?? 0) + (learner.PlanEEPHours ?? 0) < 540,
      ).noPasses(),
      askBefore(ask).yesPasses(),
    ],
  }),
  rule({
    name: 'EmpStat_21',
    message: BEFORE,
    fix: ADD,
    looksAt: eachAim,
    questions: ask => [
      ask('Is it funded by the Adult Skills Fund (FundModel 38)?', aim => aim.FundModel === 38).noPasses(),
      askAdult(ask).noPasses(),
      askBefore(ask).yesPasses(),
    ],
  }),
  rule({
    name: 'EmpStat_22',
    message: 'No employment status applies by the start of the tailored learning aim',
    fix: 'Add the employment status that the learner had when the aim started.',
    note: 'The condition has a double negative; it is read as: no status applies on or before the start.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it tailored learning (FundModel 11)?', aim => aim.FundModel === 11).noPasses(),
      askByStart(ask).yesPasses(),
    ],
  }),
];

const with1 = (aim: AimDraft, from: string | undefined, more: Partial<Learner> = {}) =>
  aLearner([aim], {
    DateOfBirth: '1980-01-01',
    ...more,
    LearnerEmploymentStatus: from === undefined ? [] : [status(11, from)],
  });
const community = (LearnStartDate: string) =>
  nonFundedAim({ LearnStartDate, LearningDeliveryFAM: [FAM('SOF', '108')] });
const adult = (LearnStartDate: string, more = {}) => nonFundedAim({ FundModel: 35, LearnStartDate, ...more });
const bootcamp = bootcampProgramme({ LearnStartDate: '2025-09-01' });
const hours = (PlanLearnHours?: number, PlanEEPHours?: number) => ({ PlanLearnHours, PlanEEPHours });

export const examples = () => ({
  EmpStat_01: [
    triggers('from the day after the start', with1(adult('2013-09-02'), '2013-09-03')),
    passes('from the day of the start', with1(adult('2013-09-02'), '2013-09-02')),
    triggers('start on 1 August 2012', with1(adult('2012-08-01'), undefined)),
    passes('start on 31 July 2012', with1(adult('2012-07-31'), undefined)),
    triggers('start on 31 July 2014', with1(adult('2014-07-31'), undefined)),
    passes('start on 1 August 2014', with1(adult('2014-08-01'), undefined)),
    triggers('19 on 31 August', with1(adult('2013-09-02'), undefined, { DateOfBirth: '1994-08-31' })),
    passes('19 on 1 September', with1(adult('2013-09-02'), undefined, { DateOfBirth: '1994-09-01' })),
    passes('an apprenticeship', with1(adult('2013-09-02', { ProgType: 25 }), undefined)),
    passes('community learning', with1(community('2013-09-02'), undefined)),
    triggers('non-funded', with1(nonFundedAim({ LearnStartDate: '2013-09-02' }), undefined)),
    passes('a bootcamp', with1(bootcamp, undefined)),
  ],
  EmpStat_02: [
    triggers(
      'from the day after the start',
      with1(apprenticeshipProgramme({ LearnStartDate: '2013-09-02' }), '2013-09-03'),
    ),
    triggers('no status', with1(apprenticeshipProgramme({ LearnStartDate: '2013-09-02' }), undefined)),
    passes(
      'from the day of the start',
      with1(apprenticeshipProgramme({ LearnStartDate: '2013-09-02' }), '2013-09-02'),
    ),
    triggers(
      'start on 31 July 2014',
      with1(apprenticeshipProgramme({ LearnStartDate: '2014-07-31' }), undefined),
    ),
    passes(
      'start on 1 August 2014',
      with1(apprenticeshipProgramme({ LearnStartDate: '2014-08-01' }), undefined),
    ),
    passes(
      'a component aim',
      with1(apprenticeshipProgramme({ AimType: 3, LearnStartDate: '2013-09-02' }), undefined),
    ),
    passes('no apprenticeship', with1(bootcamp, undefined)),
  ],
  EmpStat_08: [
    triggers('from the day of the start', with1(bootcamp, '2025-09-01')),
    passes('from the day before', with1(bootcamp, '2025-08-31')),
    triggers('start on 1 August 2014', with1(adult('2014-08-01'), undefined)),
    passes('start on 31 July 2014', with1(adult('2014-07-31'), undefined)),
    triggers('19 on 31 August', with1(bootcamp, undefined, { DateOfBirth: '2006-08-31' })),
    passes('19 on 1 September', with1(bootcamp, undefined, { DateOfBirth: '2006-09-01' })),
    triggers(
      '19 on 31 August, start on the first day of that teaching year',
      with1({ ...bootcamp, LearnStartDate: '2025-08-01' }, undefined, { DateOfBirth: '2006-08-31' }),
    ),
    passes(
      'start a day earlier, in the year before',
      with1({ ...bootcamp, LearnStartDate: '2025-07-31' }, undefined, { DateOfBirth: '2006-08-31' }),
    ),
    passes('no date of birth', with1(bootcamp, undefined, { DateOfBirth: undefined })),
    passes('an apprenticeship', with1(adult('2025-09-01', { ProgType: 25 }), undefined)),
    passes('community learning, up to 2025-26', with1(community('2025-09-01'), undefined), {
      years: [2425, 2526],
    }),
    triggers('community learning, from 2026-27', with1(community('2025-09-01'), undefined), {
      years: [2627],
    }),
    triggers('non-funded', with1(nonFundedAim(), undefined)),
    passes('Adult Skills Fund', with1(adultSkillsAim(), undefined)),
  ],
  EmpStat_09: [
    triggers('from the day of the start', with1(apprenticeshipProgramme(), '2025-09-01')),
    passes('from the day before', with1(apprenticeshipProgramme(), '2025-08-31')),
    triggers(
      'start on 1 August 2014',
      with1(apprenticeshipProgramme({ LearnStartDate: '2014-08-01' }), undefined),
    ),
    passes(
      'start on 31 July 2014',
      with1(apprenticeshipProgramme({ LearnStartDate: '2014-07-31' }), undefined),
    ),
    passes('a component aim', with1(apprenticeshipProgramme({ AimType: 3 }), undefined)),
    passes('no apprenticeship', with1(bootcamp, undefined)),
  ],
  EmpStat_11: [
    triggers('from the day of the start', with1(studyProgrammeAim(), '2025-09-01', hours(300, 40))),
    passes('from the day before', with1(studyProgrammeAim(), '2025-08-31', hours(300, 40))),
    triggers('539 hours', with1(studyProgrammeAim(), undefined, hours(500, 39))),
    passes('540 hours', with1(studyProgrammeAim(), undefined, hours(500, 40))),
    passes('no hours', with1(studyProgrammeAim(), undefined)),
    triggers(
      'start on 1 August 2014',
      with1(studyProgrammeAim({ LearnStartDate: '2014-08-01' }), undefined, hours(300)),
    ),
    passes(
      'start on 31 July 2014',
      with1(studyProgrammeAim({ LearnStartDate: '2014-07-31' }), undefined, hours(300)),
    ),
    passes('an adult aim', with1(adultSkillsAim(), undefined, hours(300))),
  ],
  EmpStat_21: [
    triggers('from the day of the start', with1(adultSkillsAim(), '2025-09-01')),
    passes('from the day before', with1(adultSkillsAim(), '2025-08-31')),
    triggers('19 on 31 August', with1(adultSkillsAim(), undefined, { DateOfBirth: '2006-08-31' })),
    passes('19 on 1 September', with1(adultSkillsAim(), undefined, { DateOfBirth: '2006-09-01' })),
    triggers(
      '19 on 31 August, start on the first day of that teaching year',
      with1(adultSkillsAim({ LearnStartDate: '2025-08-01' }), undefined, { DateOfBirth: '2006-08-31' }),
    ),
    passes(
      'start a day earlier, in the year before',
      with1(adultSkillsAim({ LearnStartDate: '2025-07-31' }), undefined, { DateOfBirth: '2006-08-31' }),
    ),
    passes('a bootcamp', with1(bootcamp, undefined)),
  ],
  EmpStat_22: [
    triggers('from the day after the start', with1(tailoredLearningAim(), '2025-09-02')),
    passes('from the day of the start', with1(tailoredLearningAim(), '2025-09-01')),
    passes('a bootcamp', with1(bootcamp, undefined)),
  ],
});
