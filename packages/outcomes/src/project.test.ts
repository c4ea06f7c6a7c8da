import { describe, expect, it } from 'vitest';
import { RecordError } from './accrual/check.ts';
import type { Job, OutcomeRecord } from './accrual/record.ts';
import { modelOf } from './models/index.ts';
import { withTypedMilestones, withWindow } from './models/model.ts';
import { restart } from './models/restart.ts';
import { WINDOWS } from './parameters/figures.ts';
import { type ProjectOptions, project, projectMilestones } from './project.ts';
import { whatIf } from './what-if.ts';

const twoMilestones = withTypedMilestones(withWindow(restart, WINDOWS.restartAssumed), [
  { id: 'first', name: 'First earnings', thresholdPence: 100_000 },
  { id: 'outcome', name: 'Job outcome', thresholdPence: 507_936 },
]);
const job: Job = { id: 'kitchen', start: '2025-06-02', hoursPerWeek: 25, hourlyPence: 1221 };
const record: OutcomeRecord = { programmeStart: '2025-05-12', dateOfBirth: '1990-03-01', jobs: [job] };
const today = '2025-07-01';

describe('a projection', () => {
  it('gives each milestone its date from one running total', () => {
    const { milestones } = project(record, twoMilestones, { today });
    expect(milestones.map(({ status, date, track }) => [status, date, track])).toEqual([
      ['reached', '2025-06-24', 'earnings'],
      ['projected', '2025-09-26', 'earnings'],
    ]);
  });

  it('is reached on its date, and projected until the day before', () => {
    const status = (today: string) => project(record, twoMilestones, { today }).milestones[1]!.status;
    expect([status('2025-09-25'), status('2025-09-26')]).toEqual(['projected', 'reached']);
  });

  it('tells how far the earnings are, and the weeks left at the pay of the jobs that go on', () => {
    const { milestones, earnedPence, weeklyPence } = project(record, twoMilestones, { today });
    // 30 days at 305.25 a week are 1,308.214...; 3,771.145... are left, which are 12.35 weeks.
    expect(earnedPence).toBe(130_821);
    expect(weeklyPence).toBe(30_525);
    expect(milestones.map(milestone => milestone.earnings)).toEqual([
      { thresholdPence: 100_000, earnedPence: 130_821, remainingPence: 0, weeksLeft: 0 },
      { thresholdPence: 507_936, earnedPence: 130_821, remainingPence: 377_115, weeksLeft: 12.4 },
    ]);
    // 87 days to 26 September.
    expect(milestones.map(milestone => milestone.weeksToDate)).toEqual([null, 12.5]);
    const ended = { ...record, jobs: [{ ...job, end: '2025-06-30' }] };
    expect(project(ended, twoMilestones, { today }).milestones[1]!.earnings?.weeksLeft).toBeNull();
  });

  it('leaves an achieved milestone alone and works out the rest', () => {
    const achieved = { ...record, achieved: { first: '2025-06-20' }, jobs: [{ ...job, end: '2025-06-10' }] };
    const { milestones } = project(achieved, twoMilestones, { today });
    expect(milestones.map(({ status, date }) => [status, date])).toEqual([
      ['achieved', '2025-06-20'],
      ['not-reached', null],
    ]);
    expect(milestones[0]!.why).toBe('It is recorded as achieved on 20 June 2025, and left alone.');
  });

  it('takes the earlier of earnings and self-employment, and says what the other would be', () => {
    const both = { ...record, selfEmployment: [{ start: '2025-05-12' }] };
    const [first, outcome] = project(both, twoMilestones, { today }).milestones;
    expect([first!.track, first!.date]).toEqual(['earnings', '2025-06-24']);
    expect([outcome!.track, outcome!.date]).toEqual(['earnings', '2025-09-26']);
    expect(outcome!.why).toMatch(
      /By self-employment it would be 10 November 2025; the two are never added\.$/,
    );
    expect(outcome!.restsOn.map(setting => setting.name)).toContain('mixing');
  });

  it('says not known, where what is missing could change the answer', () => {
    const noRate = { ...record, jobs: [{ ...job, hourlyPence: null }] };
    const { milestones, warnings } = project(noRate, twoMilestones, { today });
    expect(milestones[1]).toMatchObject({
      status: 'not-known',
      date: null,
      why: 'Not known without the hourly rate (kitchen from 2 June 2025). Enter the hourly rate.',
    });
    expect(warnings).toEqual([
      {
        code: 'rate-missing',
        message:
          'The hourly rate of kitchen is missing from 2 June 2025: its earnings are not counted. Enter it.',
        job: 'kitchen',
        date: '2025-06-02',
      },
    ]);
    const selfEmployed = { ...noRate, selfEmployment: [{ start: '2025-06-02' }] };
    expect(project(selfEmployed, twoMilestones, { today }).milestones[1]).toMatchObject({
      status: 'projected',
      date: '2025-12-01',
      track: 'self-employment',
    });
  });

  it('lists the settings that it rests on, in words', () => {
    const { milestones } = project(record, twoMilestones, { today, settings: { comparator: 'exceeds' } });
    const settings = milestones[1]!.restsOn;
    expect(settings.find(({ name }) => name === 'comparator')).toMatchObject({
      value: 'exceeds',
      isDefault: false,
      means: 'The running total has to be above the threshold.',
    });
    expect(settings.map(({ name }) => name)).toContain('windowDayOne');
    expect(settings.map(({ name }) => name)).not.toContain('thresholdDate');
    expect(project(record, restart, { today }).milestones[0]!.restsOn.map(({ name }) => name)).toContain(
      'thresholdDate',
    );
  });

  it('draws the curve through programme start, today, the dates and the end of the window', () => {
    const { curve } = project(record, twoMilestones, { today });
    const dates = curve.map(point => point.date);
    expect(dates[0]).toBe('2025-05-12');
    for (const date of [today, '2025-06-24', '2025-09-26', '2026-11-09']) expect(dates).toContain(date);
    expect(dates.at(-1)).toBe('2026-12-07');
    expect(curve.every((point, i) => i === 0 || point.pence >= curve[i - 1]!.pence)).toBe(true);
  });

  it('says that no window is applied where none is known', () => {
    expect(project(record, restart, { today }).windowLastDay).toBeNull();
    expect(project(record, restart, { today }).notChecked.join()).toMatch(/No outcome window is applied/);
    expect(project(record, twoMilestones, { today }).notChecked.join()).not.toMatch(/No outcome window/);
  });

  it('gives the last day for a claim where the provider claims', () => {
    const model = modelOf('work-and-health')!;
    const selfEmployed = {
      programmeStart: '2025-05-12',
      jobs: [],
      selfEmployment: [{ start: '2025-06-02' }],
    };
    expect(project(selfEmployed, model, { today }).milestones[0]!.claimBy).toBe('2026-03-01');
    const late = { ...selfEmployed, selfEmployment: [{ start: '2026-08-01' }] };
    expect(project(late, model, { today }).milestones[0]).toMatchObject({
      date: '2027-01-30',
      claimBy: '2027-04-11',
    });
    expect(project(record, model, { today }).milestones[0]!.claimBy).toBeNull();
  });

  it('can be written as JSON and read back the same', () => {
    const full = { ...record, selfEmployment: [{ start: '2025-05-12' }] };
    const projection = project(full, twoMilestones, { today });
    expect(JSON.parse(JSON.stringify(projection)).milestones[1].date).toBe(projection.milestones[1]!.date);
  });

  it('refuses a record that it cannot work with, naming each field', () => {
    const bad: OutcomeRecord = {
      programmeStart: '2025-13-01',
      dateOfBirth: '',
      jobs: [
        {
          start: '2025-06-02',
          end: '2025-06-01',
          hoursPerWeek: -1,
          changes: [{ from: 'x', hourlyPence: 'y' }],
        },
      ],
      selfEmployment: [{ start: '2025-06-02', end: '2025-06-01' }],
      events: [{ event: 'offer', date: 'z' }],
      achieved: { first: '31/12/2025' },
    };
    let error: unknown;
    try {
      projectMilestones(bad, restart, { today: 'tomorrow' });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(RecordError);
    expect((error as RecordError).problems.map(problem => problem.field)).toEqual([
      'programmeStart',
      'dateOfBirth',
      'jobs[0].end',
      'jobs[0].hoursPerWeek',
      'jobs[0].changes[0].from',
      'jobs[0].changes[0].hourlyPence',
      'selfEmployment[0].end',
      'events[0].date',
      'achieved.first',
      'today',
    ]);
  });
});

describe('warnings', () => {
  const codes = (record: OutcomeRecord, options: Partial<ProjectOptions> = {}) =>
    project(record, twoMilestones, { today, ...options }).warnings.map(({ code, date, milestone }) =>
      [code, milestone, date].filter(Boolean).join(' '),
    );
  const paid = (more: Partial<OutcomeRecord>, jobMore: Partial<Job> = {}): OutcomeRecord => ({
    ...record,
    jobs: [{ ...job, end: '2025-12-31', ...jobMore }],
    ...more,
  });

  it('are none where all is well', () => {
    expect(codes(paid({}))).toEqual([]);
  });

  it('come in the last 60 days of the window, for what is not reached', () => {
    // The window of 547 days from 12 May 2025 closes on 9 November 2026.
    // At 60.00 a week the threshold is met in January 2027; at 70.00 a week, on day 508 of the job.
    const tooSlow = paid({}, { end: null, hoursPerWeek: 3, hourlyPence: 2000 });
    expect(codes(tooSlow, { today: '2026-09-09' })).toEqual([]);
    expect(codes(tooSlow, { today: '2026-09-10' })).toEqual(['window-closes outcome 2026-11-09']);
    expect(codes(tooSlow, { today: '2026-11-09' })).toEqual(['window-closes outcome 2026-11-09']);
    expect(codes(tooSlow, { today: '2026-11-10' })).toEqual([]);
    expect(codes({ ...tooSlow, achieved: { outcome: '2026-08-01' } }, { today: '2026-11-01' })).toEqual([]);
    const slow = paid({}, { end: null, hoursPerWeek: '3.5', hourlyPence: 2000 });
    expect(codes(slow, { today: '2026-10-21' })).toEqual(['window-closes outcome 2026-11-09']);
    expect(codes(slow, { today: '2026-10-22' })).toEqual([]);
    const messages = (of: OutcomeRecord, today: string) =>
      project(of, twoMilestones, { today }).warnings.map(({ message }) => message);
    expect([...messages(tooSlow, '2026-11-08'), ...messages(slow, '2026-09-10')]).toEqual([
      'The outcome window closes in 1 day, on 9 November 2026; “Job outcome” is not reached yet, and no date is projected before that.',
      'The outcome window closes in 60 days, on 9 November 2026; “Job outcome” is not reached yet, and it is projected for 22 October 2026.',
    ]);
  });

  it('come with the first day on which pay is below the minimum wage for the age', () => {
    expect(codes(paid({}, { end: null }))).toEqual(['below-minimum-wage 2026-04-01']);
    expect(codes(paid({}, { hourlyPence: '1220.99' }))).toEqual(['below-minimum-wage 2025-06-02']);
    expect(codes(paid({ dateOfBirth: '2004-09-15' }, { hourlyPence: 1100 }))).toEqual([
      'below-minimum-wage 2025-09-15',
    ]);
    expect(codes(paid({ dateOfBirth: '2004-09-15' }, { hourlyPence: 1100, end: '2025-09-14' }))).toEqual([]);
    expect(codes(paid({ dateOfBirth: '2008-02-29' }, { hourlyPence: 800, end: '2026-02-28' }))).toEqual([]);
    expect(codes(paid({ dateOfBirth: '2008-02-29' }, { hourlyPence: 800, end: '2026-03-01' }))).toEqual([
      'below-minimum-wage 2026-03-01',
    ]);
  });

  it('look at every change of terms', () => {
    const changes = [{ from: '2025-08-01', hourlyPence: 1000 }];
    expect(codes(paid({}, { changes }))).toEqual(['below-minimum-wage 2025-08-01']);
    const rise = [{ from: '2026-04-01', hourlyPence: 1271 }];
    expect(codes(paid({}, { end: null, changes: rise }))).toEqual([]);
  });

  it('know apprentices in their first year, or under 19', () => {
    const apprentice = { hourlyPence: 755, apprenticeshipStart: '2025-06-02', end: '2026-03-31' };
    expect(codes(paid({}, apprentice))).toEqual([]);
    expect(codes(paid({}, { ...apprentice, apprenticeshipStart: '2024-10-01' }))).toEqual([
      'below-minimum-wage 2025-10-01',
    ]);
    expect(
      codes(paid({ dateOfBirth: '2006-12-01' }, { ...apprentice, apprenticeshipStart: '2024-06-01' })),
    ).toEqual(['below-minimum-wage 2025-12-01']);
  });

  it('say what was not checked', () => {
    expect(codes(paid({ dateOfBirth: undefined } as Partial<OutcomeRecord>))).toEqual(['not-checked']);
    expect(codes({ ...record, jobs: [] })).toEqual([]);
    const rise = [{ from: '2026-04-01', hourlyPence: 2000 }];
    expect(codes(paid({}, { end: null, changes: rise }), { today: '2027-04-02' })).toEqual([
      'not-checked 2027-04-02',
    ]);
    expect(codes(paid({ achieved: { outcome: '2025-01-01' } }, { start: '2020-06-01' }))).toEqual([
      'not-checked 2020-06-01',
    ]);
  });

  it('name jobs whose earnings do not count', () => {
    const { warnings } = project(paid({}, { doesNotCount: 'the employer is the provider' }), twoMilestones, {
      today,
    });
    expect(warnings).toEqual([
      {
        code: 'earnings-do-not-count',
        message: 'The earnings of kitchen are left out: the employer is the provider.',
        job: 'kitchen',
      },
    ]);
  });
});

describe('what if', () => {
  const dates = (change: Parameters<typeof whatIf>[2], of = record) =>
    whatIf(of, twoMilestones, change, { today }).milestones.map(({ after, daysSooner }) => [
      after,
      daysSooner,
    ]);

  it('the hours or the pay were other from a day on', () => {
    expect(dates({ kind: 'terms', from: '2025-07-01', hoursPerWeek: 50 })).toEqual([
      ['2025-06-24', 0],
      ['2025-08-13', 44],
    ]);
    expect(dates({ kind: 'terms', from: '2025-07-01', hourlyPence: '2442', job: 'kitchen' })).toEqual([
      ['2025-06-24', 0],
      ['2025-08-13', 44],
    ]);
    expect(dates({ kind: 'terms', from: '2025-07-01', hoursPerWeek: 0 })[1]).toEqual([null, null]);
  });

  it('keeps a pay rise that is already expected', () => {
    const rise = { ...record, jobs: [{ ...job, changes: [{ from: '2025-08-01', hourlyPence: 2442 }] }] };
    const asked = { kind: 'terms', from: '2025-07-01', hoursPerWeek: 25 } as const;
    expect(dates(asked, rise)[1]![1]).toBe(0);
  });

  it('a job ended, or there were one more', () => {
    expect(dates({ kind: 'ends', on: '2025-06-23' })).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(dates({ kind: 'another-job', job: { ...job, start: '2025-07-01' } })[1]).toEqual([
      '2025-08-13',
      44,
    ]);
  });

  it('a job ended on the very day it starts', () => {
    const brief = { ...record, jobs: [{ ...job, hourlyPence: 100_000 }] };
    expect(dates({ kind: 'ends', on: '2025-06-02' }, brief)).toEqual([
      ['2025-06-02', 0],
      [null, null],
    ]);
  });

  it('leaves jobs alone that are over, and refuses a job that is not there', () => {
    const over = { ...record, jobs: [{ ...job, end: '2025-06-30' }] };
    expect(dates({ kind: 'terms', from: '2025-07-01', hoursPerWeek: 168 }, over)[1]).toEqual([null, null]);
    expect(() => dates({ kind: 'ends', on: '2025-07-01', job: 'bar' })).toThrow(
      'There is no job “bar” to change.',
    );
  });
});
