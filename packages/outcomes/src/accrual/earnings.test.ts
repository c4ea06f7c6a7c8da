import { dayNumber } from '@waymark/ilr/dates';
import { describe, expect, it } from 'vitest';
import { fromPence, toPence } from '../money.ts';
import { type Settings, settingsWith } from '../settings.ts';
import { earningsCurve } from './curve.ts';
import { countThrough, daysInWork, nthDay, union } from './days.ts';
import { earningsOf, missingPay } from './earnings.ts';
import type { Job, OutcomeRecord } from './record.ts';
import { countedStretches, termsOf } from './terms.ts';

/** Monday 2 June 2025 at £70 a week: £10 a calendar day, £14 a weekday. */
const job: Job = { start: '2025-06-02', hoursPerWeek: 7, hourlyPence: 1000 };
const record = (...jobs: Job[]): OutcomeRecord => ({ programmeStart: '2025-05-12', jobs });
const by = (date: string, settings: Partial<Settings>, ...jobs: Job[]) =>
  toPence(earningsOf(record(...jobs), settingsWith(settings)).by(date));

describe('the terms of a job', () => {
  it('are cut at changes of hours or pay', () => {
    const changed: Job = {
      ...job,
      end: '2025-12-31',
      changes: [
        { from: '2025-10-01', hourlyPence: 1200 },
        { from: '2025-08-01', hoursPerWeek: 10 },
        { from: '2026-02-01', hoursPerWeek: 40 },
      ],
    };
    expect(termsOf(changed)).toEqual([
      { from: '2025-06-02', to: '2025-07-31', hoursPerWeek: 7, hourlyPence: 1000 },
      { from: '2025-08-01', to: '2025-09-30', hoursPerWeek: 10, hourlyPence: 1000 },
      { from: '2025-10-01', to: '2025-12-31', hoursPerWeek: 10, hourlyPence: 1200 },
    ]);
  });

  it('hold from the start where a change lies before it, and may become unknown', () => {
    const changes = [
      { from: '2025-01-01', hoursPerWeek: 9 },
      { from: '2025-07-01', hourlyPence: null },
    ];
    expect(termsOf({ ...job, changes })).toEqual([
      { from: '2025-06-02', to: '2025-06-30', hoursPerWeek: 9, hourlyPence: 1000 },
      { from: '2025-07-01', to: undefined, hoursPerWeek: 9, hourlyPence: undefined },
    ]);
  });

  it('count from programme start, or not at all, as the setting says', () => {
    const running = record({ ...job, start: '2025-05-01' });
    expect(countedStretches(running, settingsWith())[0]?.from).toBe(dayNumber('2025-05-12'));
    expect(countedStretches(running, settingsWith({ runningJob: 'not-counted' }))).toEqual([]);
    const sameDay = record({ ...job, start: '2025-05-12' });
    expect(countedStretches(sameDay, settingsWith({ runningJob: 'not-counted' }))).toHaveLength(1);
    expect(countedStretches(record({ ...job, end: '2025-05-01' }), settingsWith())).toEqual([]);
  });

  it('do not count where the earnings of the job do not', () => {
    expect(countedStretches(record({ ...job, doesNotCount: 'own supply chain' }), settingsWith())).toEqual(
      [],
    );
  });
});

describe('earnings', () => {
  it('accrue evenly over seven days, the first and the last day counted', () => {
    expect(by('2025-06-01', {}, job)).toBe(0);
    expect(by('2025-06-02', {}, job)).toBe(1000);
    expect(by('2025-06-08', {}, job)).toBe(7000);
    expect(by('2025-12-31', {}, { ...job, end: '2025-06-03' })).toBe(2000);
    expect(by('2025-12-31', { endDate: 'not-worked' }, { ...job, end: '2025-06-03' })).toBe(1000);
  });

  it('accrue on weekdays, where the setting says so', () => {
    const settings = { spread: 'monday-to-friday' } as const;
    expect(by('2025-06-02', settings, job)).toBe(1400);
    expect(by('2025-06-06', settings, job)).toBe(7000);
    expect(by('2025-06-08', settings, job)).toBe(7000);
    expect(by('2025-06-09', settings, job)).toBe(8400);
    expect(by('2025-06-09', settings, { ...job, start: '2025-06-07' })).toBe(1400);
    const early = { programmeStart: '1969-12-27', jobs: [{ ...job, start: '1969-12-27' }] };
    expect(toPence(earningsOf(early, settingsWith(settings)).by('1969-12-30'))).toBe(2800);
  });

  it('count by whole weeks of the job, and what is left on its last day', () => {
    const settings = { credited: 'whole-weeks' } as const;
    expect(by('2025-06-07', settings, job)).toBe(0);
    expect(by('2025-06-08', settings, job)).toBe(7000);
    expect(by('2025-06-14', settings, job)).toBe(7000);
    expect(by('2025-06-11', settings, { ...job, end: '2025-06-11' })).toBe(10_000);
    const rise = { ...job, changes: [{ from: '2025-06-05', hourlyPence: 2000 }] };
    expect(by('2025-06-07', settings, rise)).toBe(0);
    expect(by('2025-06-08', settings, rise)).toBe(3000 + 8000);
  });

  it('count on paydays, where the setting says so', () => {
    const monthly = { credited: 'payday' } as const;
    expect(by('2025-06-29', monthly, job)).toBe(0);
    expect(by('2025-06-30', monthly, job)).toBe(29_000);
    expect(by('2025-07-30', monthly, job)).toBe(29_000);
    expect(by('2025-07-31', monthly, job)).toBe(60_000);
    expect(by('2025-07-04', { ...monthly, payDelayDays: 5 }, job)).toBe(0);
    expect(by('2025-07-05', { ...monthly, payDelayDays: 5 }, job)).toBe(29_000);
    const fortnightly = { credited: 'payday', payPeriod: 'fortnight', payDelayDays: 7 } as const;
    expect(by('2025-06-21', fortnightly, job)).toBe(0);
    expect(by('2025-06-22', fortnightly, job)).toBe(14_000);
    expect(by('2025-06-21', fortnightly, { ...job, end: '2025-06-04' })).toBe(0);
    expect(by('2025-06-22', fortnightly, { ...job, end: '2025-06-04' })).toBe(3000);
    expect(by('2025-06-29', { credited: 'payday', payPeriod: 'four-weeks' }, job)).toBe(28_000);
    expect(by('2025-06-08', { credited: 'payday', payPeriod: 'week' }, job)).toBe(7000);
  });

  it('are kept exact unless a setting rounds them', () => {
    const odd: Job = { ...job, hoursPerWeek: 37.5, hourlyPence: 1221 };
    const eightWeeks = '2025-07-27';
    expect(by(eightWeeks, {}, odd)).toBe(366_300);
    expect(by(eightWeeks, { rounding: 'weekly-penny' }, odd)).toBe(366_304);
    expect(by(eightWeeks, { rounding: 'daily-penny' }, odd)).toBe(56 * 6541);
  });

  it('of jobs beside each other add up, and one day can count for two', () => {
    expect(by('2025-06-08', {}, { ...job, end: '2025-06-08' }, { ...job, start: '2025-06-08' })).toBe(8000);
  });

  it('meet an amount on its first day, to the penny, and exceed it a day later', () => {
    const reach = (pence: string, settings: Partial<Settings> = {}) =>
      earningsOf(record(job), settingsWith(settings)).firstDay(fromPence(pence));
    expect(reach('3000')).toBe('2025-06-04');
    expect(reach('3000.000001')).toBe('2025-06-05');
    expect(reach('3000', { comparator: 'exceeds' })).toBe('2025-06-05');
    expect(reach('2999.999999', { comparator: 'exceeds' })).toBe('2025-06-04');
    expect(
      earningsOf(record({ ...job, end: '2025-06-03' }), settingsWith()).firstDay(fromPence(3000)),
    ).toBeUndefined();
    expect(earningsOf(record(), settingsWith()).firstDay(fromPence(1))).toBeUndefined();
  });

  it('say what they are made of', () => {
    const rise = { ...job, changes: [{ from: '2025-06-05', hourlyPence: 2000 }] };
    expect(earningsOf(record(rise), settingsWith()).parts('2025-06-08')).toEqual([
      { job: 'job 1', from: '2025-06-02', to: '2025-06-04', days: 3, weeklyPence: 7000, pence: 3000 },
      { job: 'job 1', from: '2025-06-05', to: '2025-06-08', days: 4, weeklyPence: 14_000, pence: 8000 },
    ]);
  });

  it('know the weekly pay of the jobs that go on after a day', () => {
    const { weeklyAfter } = earningsOf(record({ ...job, end: '2025-06-08' }, job), settingsWith());
    expect(toPence(weeklyAfter('2025-06-01'))).toBe(0);
    expect(toPence(weeklyAfter('2025-06-07'))).toBe(14_000);
    expect(toPence(weeklyAfter('2025-06-08'))).toBe(7000);
  });

  it('say where pay is not known, but not where no pay could be', () => {
    const { stretches } = earningsOf(
      record(
        { start: '2025-06-02', hourlyPence: 1000 },
        { start: '2025-06-02', hoursPerWeek: '7.5' },
        { start: '2025-06-02', hoursPerWeek: 0 },
        { start: '2025-06-02', hourlyPence: '0.00' },
      ),
      settingsWith(),
    );
    expect(missingPay(stretches).map(({ stretch, missing }) => [stretch.job, missing])).toEqual([
      ['job 1', 'weekly hours'],
      ['job 2', 'hourly rate'],
    ]);
  });
});

describe('the curve', () => {
  it('has a point a week and one wherever something changes, in whole pence', () => {
    const earnings = earningsOf(record({ ...job, end: '2025-06-10' }), settingsWith());
    expect(earningsCurve(earnings, '2025-05-12', '2025-06-20', ['2025-06-05'])).toEqual([
      { date: '2025-05-12', pence: 0 },
      { date: '2025-05-19', pence: 0 },
      { date: '2025-05-26', pence: 0 },
      { date: '2025-06-01', pence: 0 },
      { date: '2025-06-02', pence: 1000 },
      { date: '2025-06-05', pence: 4000 },
      { date: '2025-06-09', pence: 8000 },
      { date: '2025-06-10', pence: 9000 },
      { date: '2025-06-16', pence: 9000 },
      { date: '2025-06-20', pence: 9000 },
    ]);
  });
  it('stays small over a long time', () => {
    const earnings = earningsOf(record(job), settingsWith());
    expect(earningsCurve(earnings, '2025-05-12', '2999-12-31').length).toBeLessThan(170);
  });
});

describe('days', () => {
  const runs = [
    { from: 1, to: 3 },
    { from: 10, to: Infinity },
  ];
  it('are joined where runs touch or overlap, each day once', () => {
    expect(
      union([
        { from: 10, to: 12 },
        { from: 1, to: 3 },
        { from: 4, to: 5 },
        { from: 11, to: 11 },
      ]),
    ).toEqual([
      { from: 1, to: 5 },
      { from: 10, to: 12 },
    ]);
  });
  it('are counted, and found by number', () => {
    expect([0, 1, 3, 9, 10, 12].map(day => countThrough(runs, day))).toEqual([0, 1, 3, 3, 4, 6]);
    expect([1, 3, 4, 100].map(number => nthDay(runs, number))).toEqual([1, 3, 10, 106]);
    expect(nthDay([{ from: 1, to: 3 }], 4)).toBeUndefined();
  });
  it('are in work where the hours of all jobs come to the floor', () => {
    const stretches = countedStretches(
      record(
        { ...job, hoursPerWeek: 10, end: '2025-06-20' },
        { ...job, hoursPerWeek: 6, start: '2025-06-10', end: '2025-06-30' },
      ),
      settingsWith(),
    );
    const day = dayNumber('2025-06-01');
    expect(daysInWork(stretches, 16)).toEqual([{ from: day + 9, to: day + 19 }]);
    expect(daysInWork(stretches, 0)).toEqual([{ from: day + 1, to: day + 29 }]);
  });
});
