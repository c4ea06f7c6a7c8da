import type { ProjectionResult } from './case.ts';

/** A worked case: the input as it would stand in a file, and what comes out. The people and jobs are invented. */
export interface CaseExample {
  readonly title: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expect: Omit<ProjectionResult, 'id'>;
}

/** Worked cases of our own; they are run as tests. Dates were worked out by hand. */
export const CASE_EXAMPLES: readonly CaseExample[] = [
  {
    title: 'one open job that meets the threshold to the penny on its 100th day',
    input: {
      programmeStart: '2025-09-01',
      threshold: 1000,
      jobs: [{ start: '2025-09-08', hoursPerWeek: 7, hourlyRate: 10 }],
    },
    expect: {
      projectedDate: '2025-12-16',
      track: 'earnings',
      why: '100 days at £70.00 a week come to £1,000.00 by 16 December 2025 (£990.00 the day before); the threshold is £1,000.00.',
    },
  },
  {
    title: 'a penny more takes a day more',
    input: {
      programmeStart: '2025-09-01',
      threshold: '1000.01',
      jobs: [{ start: '2025-09-08', hoursPerWeek: '7', hourlyRate: '10.00' }],
    },
    expect: {
      projectedDate: '2025-12-17',
      track: 'earnings',
      why: '101 days at £70.00 a week come to £1,010.00 by 17 December 2025 (£1,000.00 the day before); the threshold is £1,000.01.',
    },
  },
  {
    title: 'two jobs beside each other, then one, with a gap before the next',
    input: {
      programmeStart: '2025-01-06',
      threshold: 900,
      jobs: [
        { start: '2025-03-01', hoursPerWeek: 7, hourlyRate: 20 },
        { start: '2025-01-06', end: '2025-01-15', hoursPerWeek: 14, hourlyRate: 10 },
        { start: '2025-01-11', end: '2025-01-30', hoursPerWeek: 7, hourlyRate: 15 },
      ],
    },
    expect: {
      projectedDate: '2025-03-20',
      track: 'earnings',
      why: '20 days at £140.00 a week, 10 days at £140.00 a week and 20 days at £105.00 a week come to £900.00 by 20 March 2025 (£880.00 the day before); the threshold is £900.00.',
    },
  },
  {
    title: 'a leap day is a day like any other',
    input: {
      programmeStart: '2028-02-01',
      threshold: 300,
      jobs: [{ start: '2028-02-01', hoursPerWeek: 7, hourlyRate: 10 }],
    },
    expect: {
      projectedDate: '2028-03-01',
      track: 'earnings',
      why: '30 days at £70.00 a week come to £300.00 by 1 March 2028 (£290.00 the day before); the threshold is £300.00.',
    },
  },
  {
    title: 'a day too late for the window',
    input: {
      programmeStart: '2025-09-01',
      threshold: 1000,
      windowDays: 106,
      jobs: [{ start: '2025-09-08', hoursPerWeek: 7, hourlyRate: 10 }],
    },
    expect: {
      projectedDate: null,
      track: 'earnings',
      why: '100 days at £70.00 a week come to £1,000.00 by 16 December 2025 (£990.00 the day before); the threshold is £1,000.00. The outcome window closes before that, on 15 December 2025.',
    },
  },
  {
    title: 'the same window, counted from the day after programme start',
    input: {
      programmeStart: '2025-09-01',
      threshold: 1000,
      windowDays: 106,
      convention: 'window-end-p-plus-l',
      jobs: [{ start: '2025-09-08', hoursPerWeek: 7, hourlyRate: 10 }],
    },
    expect: {
      projectedDate: '2025-12-16',
      track: 'earnings',
      why: '100 days at £70.00 a week come to £1,000.00 by 16 December 2025 (£990.00 the day before); the threshold is £1,000.00.',
    },
  },
  {
    title: 'the job ends a day too early',
    input: {
      programmeStart: '2025-09-01',
      threshold: 1000,
      jobs: [{ start: '2025-09-08', end: '2025-12-15', hoursPerWeek: 7, hourlyRate: 10 }],
    },
    expect: {
      projectedDate: null,
      track: null,
      why: 'Earnings end at £990.00 with the last day of paid work, 15 December 2025: £10.00 short of £1,000.00, and no job goes on to pay.',
    },
  },
  {
    title: 'self-employment that ends on the last day that it needs',
    input: {
      programmeStart: '2025-01-06',
      threshold: 5000,
      jobs: [],
      selfEmployedFrom: '2025-01-06',
      selfEmployedTo: '2025-07-06',
    },
    expect: {
      projectedDate: '2025-07-07',
      track: 'self-employment',
      why: 'Self-employment since 6 January 2025 has lasted 26 weeks on 7 July 2025; earnings from it are not looked at.',
    },
  },
  {
    title: 'self-employment that ends a day before',
    input: {
      programmeStart: '2025-01-06',
      threshold: 5000,
      jobs: [],
      selfEmployedFrom: '2025-01-06',
      selfEmployedTo: '2025-07-05',
    },
    expect: {
      projectedDate: null,
      track: null,
      why: 'Self-employment ends on 5 July 2025, before it has lasted 26 weeks.',
    },
  },
  {
    title: 'spells of self-employment that overlap count each day once',
    input: {
      programmeStart: '2025-01-01',
      threshold: 5000,
      jobs: [],
      selfEmployedPeriods: [
        { start: '2025-06-01', end: null },
        { start: '2025-01-01', end: '2025-01-31' },
        { start: '2025-01-15', end: '2025-04-10' },
      ],
    },
    expect: {
      projectedDate: '2025-08-22',
      track: 'self-employment',
      why: 'Self-employment since 1 January 2025 has added up to 26 weeks on 22 August 2025; earnings from it are not looked at.',
    },
  },
  {
    title: 'a job whose rate is missing beside one that suffices',
    input: {
      programmeStart: '2025-09-01',
      threshold: 1000,
      jobs: [
        { start: '2025-09-02', hoursPerWeek: 30 },
        { start: '2025-09-08', hoursPerWeek: 7, hourlyRate: 10 },
      ],
    },
    expect: {
      projectedDate: '2025-12-16',
      track: 'earnings',
      why: '100 days at £70.00 a week come to £1,000.00 by 16 December 2025 (£990.00 the day before); the threshold is £1,000.00.',
    },
  },
  {
    title: 'hours missing',
    input: {
      programmeStart: '2025-09-01',
      threshold: 1000,
      jobs: [{ start: '2025-09-02', hoursPerWeek: null, hourlyRate: 12.21 }],
    },
    expect: {
      projectedDate: null,
      track: null,
      why: 'Not known without the weekly hours (job 1 from 2 September 2025). Enter the weekly hours.',
    },
  },
  {
    title: 'nothing at all',
    input: { programmeStart: '2025-09-01', threshold: 1000, jobs: [] },
    expect: { projectedDate: null, track: null, why: 'There is no job. There is no self-employment.' },
  },
];
