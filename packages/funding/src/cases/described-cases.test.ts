import type { Learner, Year } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import { describe, expect, it } from 'vitest';
import type { AimDraft } from '../../../rules/src/examples/records.ts';
import {
  aLearner,
  bootcampEvent,
  bootcampProgramme,
  bootcampSubject,
  contract,
  ESM,
  FAM,
  status,
} from './examples.ts';
import { returnText } from './return-text.ts';
import { milestonesOfText } from './run-case.ts';

// Situations that the facts describe without a record: composed here, and taken through the whole way.

const wave3 = contract({ split: [45, 35, 20], minimumDays: 5 });
const later = contract();

interface Situation {
  readonly learner: Learner;
  readonly preparedOn: ISODate;
  readonly year: Year;
  readonly terms: ReturnType<typeof contract>;
}

async function run({ learner, preparedOn, year, terms }: Situation) {
  const text = returnText([learner], year, preparedOn);
  const { learners } = await milestonesOfText(text, { contracts: [terms], today: preparedOn });
  return learners[0]!.bootcamps.map(({ bootcamp, context, milestones }) => ({
    contract: bootcamp.conRefNumber,
    blockedBy: context.standing.blockedBy,
    milestones: milestones.map(({ status: state, date, amountPence, fundingYear, period }) =>
      state === 'due' ? `${date} £${amountPence! / 100} ${fundingYear} R${period}` : state,
    ),
  }));
}

const wave3Dates = { LearnStartDate: '2022-08-01', LearnPlanEndDate: '2022-11-30' };
const wave3Ended = { ...wave3Dates, CompStatus: 2, LearnActEndDate: '2022-12-20' };
const wave3Subject = bootcampSubject({ ...wave3Ended, LearnActEndDate: '2022-11-30', Outcome: 1 });
const in2022 = (
  programme: AimDraft,
  preparedOn: ISODate,
  more: AimDraft[] = [bootcampEvent('2022-12-20')],
) => ({
  learner: aLearner([bootcampProgramme({ ...wave3Ended, ...programme }), wave3Subject, ...more]),
  preparedOn,
  year: 2425 as const,
  terms: wave3,
});

const dates2526 = { LearnStartDate: '2025-09-01', LearnPlanEndDate: '2025-12-12' };
const ended2526 = { ...dates2526, CompStatus: 2, LearnActEndDate: '2025-12-12' };
const subject2526 = bootcampSubject({ ...ended2526, Outcome: 1 });

describe('situations that the facts describe', () => {
  it('a job within six months', async () => {
    const situation = in2022({ Outcome: 1, AchDate: '2023-02-10' }, '2023-03-06');
    expect(await run(situation)).toEqual([
      {
        contract: 'SB-10001-101',
        blockedBy: [],
        milestones: [
          '2022-08-05 £1350 2022-23 R1',
          '2022-12-20 £1050 2022-23 R5',
          '2023-02-10 £600 2022-23 R7',
        ],
      },
    ]);
  });

  it('learning complete, waiting for the event', async () => {
    const waiting = { CompStatus: 1, LearnActEndDate: undefined, Outcome: 8 };
    const [its] = await run(in2022(waiting, '2023-01-06', []));
    expect(its!.blockedBy).toEqual([]);
    expect(its!.milestones).toEqual(['2022-08-05 £1350 2022-23 R1', 'not due', 'not due']);
  });

  it('a job on the last day of six months, in the next funding year', async () => {
    const dates = { LearnStartDate: '2022-12-05', LearnPlanEndDate: '2023-03-17' };
    const ended = { ...dates, CompStatus: 2, LearnActEndDate: '2023-03-20' };
    const learner = aLearner([
      bootcampProgramme({ ...ended, Outcome: 1, AchDate: '2023-09-20' }),
      bootcampSubject({ ...ended, LearnActEndDate: '2023-03-17', Outcome: 1 }),
      bootcampEvent('2023-03-20'),
    ]);
    const [its] = await run({ learner, preparedOn: '2023-10-05', year: 2425, terms: wave3 });
    expect(its!.blockedBy).toEqual([]);
    expect(its!.milestones[2]).toBe('2023-09-20 £600 2023-24 R2');
  });

  it('co-funded by a large employer, no outcome yet', async () => {
    const FAMs = { LearningDeliveryFAM: [FAM('SOF', '105'), FAM('FFI', '2')] };
    const learner = aLearner(
      [
        bootcampProgramme({ ...wave3Ended, ...FAMs, Outcome: 8 }),
        bootcampSubject({ ...wave3Ended, ...FAMs, LearnActEndDate: '2022-11-30', Outcome: 1 }),
        bootcampEvent('2022-12-20', { ...FAMs, LearnAimRef: 'Z0059748' }),
      ],
      { LearnerEmploymentStatus: [status(10, '2022-01-01', ESM('EII', 8), ESM('LOE', 4))] },
    );
    const [its] = await run({ learner, preparedOn: '2023-01-06', year: 2425, terms: wave3 });
    expect(its!.blockedBy).toEqual([]);
    expect(its!.milestones).toEqual(['2022-08-05 £945 2022-23 R1', '2022-12-20 £735 2022-23 R5', 'not due']);
  });

  it('an event later than the programme end', async () => {
    const [its] = await run(in2022({ LearnActEndDate: '2022-11-30', Outcome: 8 }, '2023-01-06'));
    expect(its!.blockedBy).toEqual(['R_143']);
    expect(its!.milestones).toEqual(['not due', 'not due', 'not due']);
  });

  it('a break and a restart under the same contract', async () => {
    const left = {
      LearnStartDate: '2024-09-02',
      LearnPlanEndDate: '2024-12-13',
      CompStatus: 6,
      LearnActEndDate: '2024-09-30',
      Outcome: 3,
    };
    const back = {
      LearnStartDate: '2024-11-04',
      LearnPlanEndDate: '2025-02-14',
      OrigLearnStartDate: '2024-09-02',
    };
    const RES = { LearningDeliveryFAM: [FAM('SOF', '105'), FAM('FFI', '1'), FAM('RES', '1')] };
    const learner = aLearner([
      bootcampProgramme(left),
      bootcampSubject(left),
      bootcampProgramme({
        ...back,
        ...RES,
        CompStatus: 2,
        LearnActEndDate: '2025-02-20',
        Outcome: 1,
        AchDate: '2025-03-10',
      }),
      bootcampSubject({ ...back, ...RES, CompStatus: 2, LearnActEndDate: '2025-02-14', Outcome: 1 }),
      bootcampEvent('2025-02-20'),
    ]);
    const [its] = await run({ learner, preparedOn: '2025-04-03', year: 2425, terms: later });
    expect(its!.blockedBy).toEqual([]);
    expect(its!.milestones).toEqual([
      '2024-09-15 £1200 2024-25 R2',
      '2025-02-20 £900 2024-25 R7',
      '2025-03-10 £900 2024-25 R8',
    ]);
  });

  it('two contracts: a set of milestones for each', async () => {
    const second = {
      ConRefNumber: 'SB-20002-202',
      LearnStartDate: '2025-01-13',
      LearnPlanEndDate: '2025-03-28',
    };
    const first = { LearnStartDate: '2024-09-02', LearnPlanEndDate: '2024-11-29' };
    const ended = { ...first, CompStatus: 2, LearnActEndDate: '2024-11-29' };
    const learner = aLearner([
      bootcampProgramme({ ...ended, Outcome: 3 }),
      bootcampSubject({ ...ended, Outcome: 1 }),
      bootcampEvent('2024-11-25'),
      bootcampProgramme(second),
      bootcampSubject(second),
    ]);
    const both = await run({ learner, preparedOn: '2025-02-06', year: 2425, terms: later });
    expect(both.map(({ blockedBy }) => blockedBy)).toEqual([[], []]);
    expect(both.map(({ contract: ref, milestones }) => [ref, ...milestones])).toEqual([
      ['SB-10001-101', '2024-09-15 £1200 2024-25 R2', '2024-11-29 £900 2024-25 R4', 'not due'],
      ['SB-20002-202', '2025-01-26 £1200 2024-25 R6', 'not due', 'not due'],
    ]);
  });

  it('a start from August 2025 with an event aim', async () => {
    const learner = aLearner([
      bootcampProgramme({ ...ended2526, Outcome: 8 }),
      subject2526,
      bootcampEvent('2025-12-10', {
        ...dates2526,
        LearnStartDate: '2025-12-10',
        LearnPlanEndDate: '2025-12-10',
      }),
    ]);
    const [its] = await run({ learner, preparedOn: '2026-01-05', year: 2526, terms: later });
    expect(its!.blockedBy).toEqual(['R_154']);
  });

  it('completed without an event indicator: valid, and milestone 2 unpaid', async () => {
    const learner = aLearner([bootcampProgramme({ ...ended2526, Outcome: 8 }), subject2526]);
    const [its] = await run({ learner, preparedOn: '2026-01-05', year: 2526, terms: later });
    expect(its!.blockedBy).toEqual([]);
    expect(its!.milestones).toEqual(['2025-09-14 £1200 2025-26 R2', 'not due', 'not due']);
  });

  it('an achievement date after the file was prepared', async () => {
    const [its] = await run(in2022({ Outcome: 1, AchDate: '2023-02-10' }, '2023-02-06'));
    expect(its!.blockedBy).toEqual(['AchDate_07']);
  });
});
