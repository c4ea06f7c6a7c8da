import type { Ask, Asked } from '@waymark/flow';
import type { EmploymentStatusMonitoring, LearnerEmploymentStatus, LearningDelivery } from '@waymark/ilr';
import type { Context } from '../engine/context.ts';
import { rule } from '../engine/rule.ts';
import { eachAim, eachEmploymentStatus, eachMonitoring } from '../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  bootcampProgramme,
  ESM,
  FAM,
  passes,
  status,
  studyProgrammeAim,
  triggers,
} from '../examples/index.ts';
import { hasAim } from '../words/aims.ts';
import { DD07 } from '../words/derived/DD07.ts';
import { aimDuring, hasMonitoring, statusOn } from '../words/employment.ts';
import { hasFAM } from '../words/fam.ts';

type AskStatus = Ask<LearnerEmploymentStatus, Context>;
type AskRecord = Ask<EmploymentStatusMonitoring, Context>;
type AskAim = Ask<LearningDelivery, Context>;

const askEmployed = (ask: AskStatus): Asked<LearnerEmploymentStatus, Context> =>
  ask('Is the learner in paid employment (EmpStat 10)?', ({ EmpStat }) => EmpStat === 10);

const askNotEmployed = (ask: AskStatus): Asked<LearnerEmploymentStatus, Context> =>
  ask(
    'Is the learner not in paid employment (EmpStat 11 or 12)?',
    ({ EmpStat }) => EmpStat === 11 || EmpStat === 12,
  );

const askHas = (ask: AskStatus, type: string, title: string): Asked<LearnerEmploymentStatus, Context> =>
  ask(`Is ${title} recorded with it (${type})?`, record => hasMonitoring(record, type));

const askType = (ask: AskRecord, type: string, code: number, title: string) =>
  ask(
    `Does it say ${title} (${type} ${code})?`,
    ({ ESMType, ESMCode }) => ESMType === type && ESMCode === code,
  );

const askProgrammeAim = (ask: AskAim): Asked<LearningDelivery, Context> =>
  ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1);

const UNLISTED = [25, 37, 82];

/** Which monitoring records an employment status must and must not have. */
export default [
  rule({
    name: 'ESMType_02',
    message: 'The learner is employed, but how many hours a week is not recorded (EII)',
    fix: 'Add the employment intensity (EII) to the employment status.',
    looksAt: eachEmploymentStatus,
    questions: ask => [
      askEmployed(ask).noPasses(),
      ask(
        'Does it apply from 1 August 2012 or later?',
        record => record.DateEmpStatApp >= '2012-08-01',
      ).noPasses(),
      askHas(ask, 'EII', 'the employment intensity').yesPasses(),
    ],
  }),
  rule({
    name: 'ESMType_05',
    message: 'The learner is employed, yet a length of unemployment is recorded (LOU)',
    fix: 'Remove the LOU record, or correct EmpStat.',
    looksAt: eachEmploymentStatus,
    questions: ask => [
      askEmployed(ask).noPasses(),
      askHas(ask, 'LOU', 'a length of unemployment').noPasses(),
    ],
  }),
  rule({
    name: 'ESMType_07',
    message: 'The learner is recorded as self-employed (SEI), but not as employed',
    fix: 'Set EmpStat to 10, or remove the SEI record.',
    looksAt: eachEmploymentStatus,
    questions: ask => [askHas(ask, 'SEI', 'self-employment').noPasses(), askEmployed(ask).yesPasses()],
  }),
  rule({
    name: 'ESMType_08',
    message: 'The learner is looking for work, but for how long is not recorded (LOU)',
    fix: 'Add the length of unemployment (LOU) to the employment status.',
    note: '"ESMType is not LOU" is read as: no LOU record. Which aims a status applies to is not defined; it is read as: one that runs while the status applies.',
    looksAt: eachEmploymentStatus,
    questions: ask => [
      ask('Is the learner looking for work (EmpStat 11)?', record => record.EmpStat === 11).noPasses(),
      ask(
        'Does it apply from 1 August 2012 or later?',
        record => record.DateEmpStatApp >= '2012-08-01',
      ).noPasses(),
      askHas(ask, 'LOU', 'a length of unemployment').yesPasses(),
      ask(
        'Does it apply to a 16-19 or Skills Bootcamp aim (FundModel 25, 82 or 37)?',
        (record, { learner }) =>
          aimDuring(record, learner, 'FundModel 25, 82 or 37', aim => UNLISTED.includes(aim.FundModel)) !==
          undefined,
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'ESMType_09',
    message: 'The apprentice was employed at the start, but for how long is not recorded (LOE)',
    fix: 'Add the length of employment (LOE) to the employment status that applied at the start.',
    note: '"ESMType is not LOE" is read as: no LOE record.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).noPasses(),
      askProgrammeAim(ask).noPasses(),
      ask(
        'Was the learner in paid employment on the day of the start (EmpStat 10)?',
        (aim, { learner }) => statusOn(learner, aim.LearnStartDate)?.EmpStat === 10,
      ).noPasses(),
      ask(
        'Does that status apply from 1 August 2013 or later?',
        (aim, { learner }) => statusOn(learner, aim.LearnStartDate)!.DateEmpStatApp >= '2013-08-01',
      ).noPasses(),
      ask('Is a length of employment recorded with it (LOE)?', (aim, { learner }) =>
        hasMonitoring(statusOn(learner, aim.LearnStartDate), 'LOE'),
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'ESMType_10',
    message: 'The learner is not employed, yet a length of employment is recorded (LOE)',
    fix: 'Remove the LOE record, or correct EmpStat.',
    looksAt: eachEmploymentStatus,
    questions: ask => [
      askNotEmployed(ask).noPasses(),
      askHas(ask, 'LOE', 'a length of employment').noPasses(),
    ],
  }),
  rule({
    name: 'ESMType_12',
    message: 'The learner is not employed, yet working hours (EII) or self-employment (SEI) are recorded',
    fix: 'Remove the EII or SEI record, or correct EmpStat.',
    looksAt: eachEmploymentStatus,
    questions: ask => [
      askNotEmployed(ask).noPasses(),
      ask(
        'Does it apply from 1 August 2013 or later?',
        record => record.DateEmpStatApp >= '2013-08-01',
      ).noPasses(),
      askHas(ask, 'EII', 'an employment intensity').yesTriggers(),
      askHas(ask, 'SEI', 'self-employment').noPasses(),
    ],
  }),
  rule({
    name: 'ESMType_16',
    message: 'The apprentice is not employed, yet a small employer is recorded (SEM 1)',
    fix: 'Remove the SEM record, or correct EmpStat.',
    looksAt: eachMonitoring,
    questions: ask => [
      askType(ask, 'SEM', 1, 'that the employer is small').noPasses(),
      ask('Is the learner not in paid employment (EmpStat 11 or 12)?', (_, { status }) =>
        [11, 12].includes(status.EmpStat),
      ).noPasses(),
      ask('Has the learner an apprenticeship standard (ProgType 25)?', (_, { learner }) =>
        hasAim(learner, 'apprenticeship aim', aim => aim.ProgType === 25),
      ).noPasses(),
    ],
  }),
  rule({
    name: 'ESMType_17',
    message: 'The aim prepares for work (LDM 375), but no work-related benefit is recorded (BSI 1, 4 or 5)',
    fix: 'Add the benefit (BSI) to the employment status that applied at the start, or remove LDM 375.',
    note: 'Which employment status is meant is not said; the one on the day of the start is taken. Without one, no benefit is returned.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it a sector-based work academy (FAM LDM 375)?', aim => hasFAM(aim, 'LDM', '375')).noPasses(),
      ask('Is BSI 1, 4 or 5 recorded for the day of the start?', (aim, { learner }) =>
        hasMonitoring(statusOn(learner, aim.LearnStartDate), 'BSI', [1, 4, 5]),
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'ESMType_18',
    message: 'The learner is employed, yet recorded as made redundant (OET 1)',
    fix: 'Remove OET 1 from this employment status, or correct EmpStat.',
    looksAt: eachMonitoring,
    questions: ask => [
      askType(ask, 'OET', 1, 'that the learner was made redundant').noPasses(),
      ask(
        'Is the learner in paid employment (EmpStat 10)?',
        (_, { status }) => status.EmpStat === 10,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'ESMType_19',
    message: 'A small or medium employer is recorded (OET 2), but the learner is not employed',
    fix: 'Remove the OET 2 record, or set EmpStat to 10.',
    looksAt: eachMonitoring,
    questions: ask => [
      askType(ask, 'OET', 2, 'that the employer is small or medium').noPasses(),
      ask(
        'Is the learner in paid employment (EmpStat 10)?',
        (_, { status }) => status.EmpStat === 10,
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'ESMType_21',
    message: 'How long the learner of the apprenticeship unit had been employed is not recorded (LOE)',
    fix: 'Add the length of employment (LOE) to the employment status that applied at the start.',
    note: 'Unlike ESMType_09 the condition does not ask whether the learner is employed. Without an employment status for the day, no length is returned.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it part of an apprenticeship unit (ProgType 34)?', aim => aim.ProgType === 34).noPasses(),
      askProgrammeAim(ask).noPasses(),
      ask('Is a length of employment (LOE) recorded for the day of the start?', (aim, { learner }) =>
        hasMonitoring(statusOn(learner, aim.LearnStartDate), 'LOE'),
      ).yesPasses(),
    ],
  }),
];

const having = (
  EmpStat: number,
  monitoring: readonly ReturnType<typeof ESM>[],
  aim: AimDraft = adultSkillsAim(),
  from = '2025-01-01',
) => aLearner([aim], { LearnerEmploymentStatus: [status(EmpStat, from, ...monitoring)] });
const endedBootcamp = (LearnActEndDate: string) =>
  bootcampProgramme({ LearnStartDate: '2024-09-02', LearnActEndDate, CompStatus: 2 });
const untilBootcampOf = (LearnStartDate: string) =>
  aLearner([bootcampProgramme({ LearnStartDate })], {
    LearnerEmploymentStatus: [status(11, '2025-01-01'), status(12, '2025-09-01')],
  });
const academy = adultSkillsAim({ LearningDeliveryFAM: [FAM('SOF', '105'), FAM('LDM', '375')] });
const unit = (more = {}) =>
  apprenticeshipProgramme({ ProgType: 34, StdCode: undefined, FundModel: 39, ...more });

export const examples = () => ({
  ESMType_02: [
    triggers('employed without intensity', having(10, [])),
    passes('with intensity', having(10, [ESM('EII', 7)])),
    triggers('from 1 August 2012', having(10, [], adultSkillsAim(), '2012-08-01')),
    passes('from 31 July 2012', having(10, [], adultSkillsAim(), '2012-07-31')),
    passes('not employed', having(11, [])),
  ],
  ESMType_05: [
    triggers('employed, with length of unemployment', having(10, [ESM('LOU', 1)])),
    passes('without', having(10, [ESM('EII', 7)])),
    passes('not employed', having(11, [ESM('LOU', 1)])),
  ],
  ESMType_07: [
    triggers('self-employed, not employed', having(11, [ESM('SEI', 1)])),
    passes('self-employed and employed', having(10, [ESM('SEI', 1)])),
    passes('not self-employed', having(11, [])),
  ],
  ESMType_08: [
    triggers('no length', having(11, [])),
    passes('with length', having(11, [ESM('LOU', 1)])),
    triggers('from 1 August 2012', having(11, [], adultSkillsAim(), '2012-08-01')),
    passes('from 31 July 2012', having(11, [], adultSkillsAim(), '2012-07-31')),
    passes('not looking for work', having(12, [])),
    passes('on a Skills Bootcamp', having(11, [], bootcampProgramme())),
    passes('on a study programme', having(11, [], studyProgrammeAim())),
    triggers('the bootcamp had ended the day before', having(11, [], endedBootcamp('2024-12-31'))),
    passes('the bootcamp ended on the first day of the status', having(11, [], endedBootcamp('2025-01-01'))),
    triggers('the bootcamp started with the next status', untilBootcampOf('2025-09-01')),
    passes('the bootcamp started the day before the next status', untilBootcampOf('2025-08-31')),
  ],
  ESMType_09: [
    triggers('no length', having(10, [], apprenticeshipProgramme())),
    passes('with length', having(10, [ESM('LOE', 1)], apprenticeshipProgramme())),
    triggers('from 1 August 2013', having(10, [], apprenticeshipProgramme(), '2013-08-01')),
    passes('from 31 July 2013', having(10, [], apprenticeshipProgramme(), '2013-07-31')),
    triggers('employed from the day of the start', having(10, [], apprenticeshipProgramme(), '2025-09-01')),
    passes('employed from the day after the start', having(10, [], apprenticeshipProgramme(), '2025-09-02')),
    passes('not employed', having(11, [], apprenticeshipProgramme())),
    passes('a component aim', having(10, [], apprenticeshipComponent())),
    passes('no apprenticeship', having(10, [])),
  ],
  ESMType_10: [
    triggers('not employed, with length', having(12, [ESM('LOE', 1)])),
    passes('without', having(12, [])),
    passes('employed', having(10, [ESM('LOE', 1)])),
  ],
  ESMType_12: [
    triggers('hours', having(11, [ESM('EII', 5)])),
    triggers('self-employment', having(12, [ESM('SEI', 1)])),
    passes('neither', having(11, [ESM('LOU', 1)])),
    triggers('from 1 August 2013', having(11, [ESM('EII', 5)], adultSkillsAim(), '2013-08-01')),
    passes('from 31 July 2013', having(11, [ESM('EII', 5)], adultSkillsAim(), '2013-07-31')),
    passes('employed', having(10, [ESM('EII', 5)])),
  ],
  ESMType_16: [
    triggers('apprentice, not employed', having(11, [ESM('SEM', 1)], apprenticeshipProgramme())),
    passes('employed', having(10, [ESM('SEM', 1)], apprenticeshipProgramme())),
    passes('no apprentice', having(11, [ESM('SEM', 1)])),
    passes('another record', having(11, [ESM('LOU', 1)], apprenticeshipProgramme())),
  ],
  ESMType_17: [
    triggers('another benefit', having(11, [ESM('BSI', 6)], academy)),
    triggers('no benefit', having(11, [], academy)),
    triggers('a benefit from the day after the start', having(11, [ESM('BSI', 1)], academy, '2025-09-02')),
    passes('universal credit', having(11, [ESM('BSI', 4)], academy)),
    passes('another aim', having(11, [])),
  ],
  ESMType_18: [
    triggers('employed and redundant', having(10, [ESM('OET', 1)])),
    passes('redundant', having(11, [ESM('OET', 1)])),
    passes('another record', having(10, [ESM('OET', 2)])),
  ],
  ESMType_19: [
    triggers('not employed', having(11, [ESM('OET', 2)], bootcampProgramme())),
    passes('employed', having(10, [ESM('OET', 2)], bootcampProgramme())),
    passes('another record', having(11, [ESM('OET', 1)])),
  ],
  ESMType_21: [
    triggers('no length', having(10, [], unit())),
    triggers('no status by the start', having(10, [ESM('LOE', 1)], unit(), '2025-09-02')),
    passes('with length', having(10, [ESM('LOE', 1)], unit())),
    passes('a component aim', having(10, [], unit({ AimType: 3 }))),
    passes('an apprenticeship', having(10, [], apprenticeshipProgramme())),
  ],
});
