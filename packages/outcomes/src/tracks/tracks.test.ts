import { exitsOf, type Flow } from '@waymark/flow';
import { addDays } from '@waymark/ilr/dates';
import { describe, expect, it } from 'vitest';
import { earningsOf } from '../accrual/earnings.ts';
import type { Job, OutcomeRecord } from '../accrual/record.ts';
import type { Track, TrackKind } from '../models/model.ts';
import { WAGES } from '../parameters/wages.ts';
import { SettingError, type Settings, settingsWith } from '../settings.ts';
import { earningsQuestions } from './earnings.ts';
import { eventQuestions } from './event.ts';
import { projectTrack, TRACK_CHARTS } from './index.ts';
import { selfEmploymentQuestions } from './self-employment.ts';
import { sustainmentQuestions } from './sustainment.ts';
import { weeksQuestions } from './weeks-in-work.ts';

const START = '2025-05-12';
const job: Job = { start: '2025-06-02', hoursPerWeek: 16, hourlyPence: 1221 };
const people = {
  nobody: { programmeStart: START, jobs: [] },
  worker: { programmeStart: START, jobs: [job] },
} satisfies Record<string, OutcomeRecord>;
const withJobs = (...jobs: Job[]): OutcomeRecord => ({ programmeStart: START, jobs });
const selfEmployed = (...spells: [string, string?][]): OutcomeRecord => ({
  ...people.nobody,
  selfEmployment: spells.map(([start, end]) => ({ start, end: end ?? null })),
});

interface Example {
  track: Track;
  record: OutcomeRecord;
  settings?: Partial<Settings>;
  windowLastDay?: string;
  /** The date of the milestone before, called `base`. */
  base?: string;
  /** The date, or what the reason says where there is none. */
  gives: string | RegExp;
}

function outcome({ track, record, settings, windowLastDay, base }: Example) {
  const all = settingsWith(settings);
  return projectTrack(track, {
    record,
    settings: all,
    wages: WAGES,
    earnings: earningsOf(record, all),
    windowLastDay,
    reached: new Map(base === undefined ? [] : [['base', base]]),
  });
}

const restart: Track = {
  kind: 'earnings',
  threshold: { hoursPerWeek: 16, weeks: 26, wage: 'nationalLivingWage' },
};
const untyped: Track = { kind: 'earnings', threshold: null };
const weeks26: Track = { kind: 'self-employment', length: { weeks: 26 }, spells: 'single' };
const days182: Track = { kind: 'self-employment', length: { days: 182 }, spells: 'add-up' };
const unknownLength: Track = { kind: 'self-employment', length: null, spells: 'single' };
const weeks13: Track = { kind: 'weeks-in-work', weeks: 13, withinWeeks: 16, hoursPerWeek: 16 };
const anyWeeks: Track = { kind: 'weeks-in-work', weeks: 13, withinWeeks: null, hoursPerWeek: 0 };
const offer: Track = { kind: 'event', event: 'offer' };
const sustained: Track = {
  kind: 'sustainment',
  after: 'base',
  weeks: 4,
  most: 3,
  hoursPerWeek: 16,
  noneAfterBreakFollowingWeek: 10,
};

/** 70 days of work, a gap, and work again from `start`. */
const broken = (start: string) => withJobs({ ...job, end: addDays(job.start, 69) }, { ...job, start });
const spells = selfEmployed(['2025-06-02', addDays('2025-06-02', 99)], ['2025-12-01']);
const runningSpell = selfEmployed(['2025-05-01']);

const examples: Example[] = [
  { track: restart, record: people.nobody, gives: /no job/ },
  {
    track: restart,
    record: withJobs({ ...job, doesNotCount: 'own employer' }),
    gives: /do not count: own employer/,
  },
  {
    track: restart,
    record: withJobs({ ...job, start: '2025-01-01', end: '2025-05-11' }),
    gives: /programme start/,
  },
  {
    track: restart,
    record: { ...people.worker, programmeStart: '2020-01-06' },
    gives: /National Living Wage rate \(6 January 2020\)/,
  },
  { track: untyped, record: people.worker, gives: /Type the amount/ },
  { track: restart, record: withJobs({ ...job, hoursPerWeek: 0 }), gives: /pay nothing/ },
  { track: restart, record: withJobs({ ...job, hourlyPence: null }), gives: /Enter the hourly rate/ },
  { track: restart, record: withJobs({ ...job, end: '2025-06-30' }), gives: /short of £5,079.36/ },
  {
    track: restart,
    record: withJobs({ ...job, end: '2025-06-30' }, { ...job, hoursPerWeek: 0 }),
    gives: /last day of paid work, 30 June 2025/,
  },
  {
    track: restart,
    record: withJobs({ ...job, hoursPerWeek: '0.0001', hourlyPence: '0.0001' }),
    gives: /pay too little/,
  },
  {
    track: restart,
    record: people.worker,
    windowLastDay: '2025-11-29',
    gives: /closes before that, on 29 November 2025/,
  },
  { track: restart, record: people.worker, windowLastDay: '2025-11-30', gives: '2025-11-30' },
  { track: restart, record: people.worker, gives: '2025-11-30' },
  { track: restart, record: people.worker, settings: { achievedOn: 'day-after' }, gives: '2025-12-01' },
  { track: restart, record: people.worker, settings: { comparator: 'exceeds' }, gives: '2025-12-01' },
  {
    track: restart,
    record: withJobs({ ...job, end: '2025-11-30' }),
    settings: { comparator: 'exceeds' },
    gives: /not above £5,079.36/,
  },
  {
    track: restart,
    record: withJobs({ ...job, start: '2026-04-01', hourlyPence: 1271 }),
    settings: { thresholdDate: 'first-job-start' },
    gives: '2026-09-29',
  },
  {
    track: restart,
    record: withJobs({ ...job, start: '2026-04-01', hourlyPence: 1271 }),
    gives: '2026-09-22',
  },

  { track: weeks26, record: people.worker, gives: /no self-employment/ },
  { track: weeks26, record: runningSpell, gives: /began before the programme/ },
  {
    track: weeks26,
    record: runningSpell,
    settings: { selfEmploymentBefore: 'from-programme-start' },
    gives: '2025-11-10',
  },
  {
    track: weeks26,
    record: runningSpell,
    settings: { selfEmploymentBefore: 'from-its-start' },
    gives: '2025-10-30',
  },
  { track: unknownLength, record: selfEmployed(['2025-06-02']), gives: /Type it in the programme/ },
  {
    track: unknownLength,
    record: selfEmployed(['2025-06-02']),
    settings: { selfEmploymentLength: '26-weeks' },
    gives: '2025-12-01',
  },
  {
    track: weeks26,
    record: selfEmployed(['2025-06-02', '2025-11-29']),
    gives: /before it has lasted 26 weeks/,
  },
  { track: weeks26, record: selfEmployed(['2025-06-02', '2025-11-30']), gives: '2025-12-01' },
  { track: weeks26, record: selfEmployed(['2025-06-02', '2025-08-30'], ['2025-08-31']), gives: '2025-12-01' },
  {
    track: weeks26,
    record: selfEmployed(['2025-08-31']),
    settings: { selfEmploymentLength: 'six-months' },
    gives: '2026-02-28',
  },
  { track: weeks26, record: spells, gives: '2026-06-01' },
  { track: weeks26, record: spells, settings: { selfEmploymentSpells: 'add-up' }, gives: '2026-02-21' },
  { track: days182, record: spells, gives: '2026-02-21' },
  { track: days182, record: spells, settings: { selfEmploymentSpells: 'single' }, gives: '2026-06-01' },
  {
    track: days182,
    record: selfEmployed(['2025-06-02', '2025-07-01']),
    gives: /before it has added up to 182 days/,
  },
  {
    track: weeks26,
    record: selfEmployed(['2025-06-02']),
    windowLastDay: '2025-11-30',
    gives: /closes before that/,
  },

  { track: weeks13, record: people.nobody, gives: /no job/ },
  { track: { ...weeks13, weeks: null }, record: people.worker, gives: /number of weeks \(this milestone\)/ },
  { track: { ...weeks13, hoursPerWeek: null }, record: people.worker, gives: /number of hours a week/ },
  { track: weeks13, record: withJobs({ ...job, hoursPerWeek: 15 }), gives: /No day in work at 16 hours/ },
  { track: weeks13, record: withJobs({ ...job, hoursPerWeek: null }), gives: /Enter the weekly hours/ },
  { track: weeks13, record: people.worker, gives: '2025-08-31' },
  {
    track: weeks13,
    record: withJobs({ ...job, hoursPerWeek: 10 }, { ...job, hoursPerWeek: 6 }),
    gives: '2025-08-31',
  },
  // 70 days to 10 August; 21 more from 1 September still lie within 16 weeks of 2 June, which end on 21 September.
  { track: weeks13, record: broken('2025-09-01'), gives: '2025-09-21' },
  // A day later the span has to move on, and loses a day of the first job for each day of the second, until it is in the gap.
  { track: weeks13, record: broken('2025-09-02'), gives: '2025-12-01' },
  {
    track: weeks13,
    record: broken('2025-09-02'),
    settings: { weeksWindow: 'from-first-day-in-work' },
    gives: /which go on, are not 13 weeks in work within 16/,
  },
  {
    track: weeks13,
    record: broken('2025-09-01'),
    settings: { weeksWindow: 'from-first-day-in-work' },
    gives: '2025-09-21',
  },
  {
    track: weeks13,
    record: withJobs({ ...job, end: '2025-08-30' }),
    gives: /^12 full weeks in work, up to 30 August 2025, are not/,
  },
  { track: { ...weeks13, withinWeeks: 13 }, record: broken('2025-08-12'), gives: '2025-11-10' },
  { track: anyWeeks, record: broken('2026-01-01'), gives: '2026-01-21' },
  { track: anyWeeks, record: withJobs({ ...job, hoursPerWeek: null }), gives: '2025-08-31' },
  { track: weeks13, record: people.worker, windowLastDay: '2025-08-30', gives: /closes before that/ },

  { track: offer, record: people.nobody, gives: /“offer” is not recorded/ },
  {
    track: offer,
    record: { ...people.nobody, events: [{ event: 'offer', date: '2025-05-11' }] },
    gives: /lies before programme start/,
  },
  {
    track: offer,
    record: { ...people.nobody, events: [{ event: 'offer', date: '2025-07-01' }] },
    windowLastDay: '2025-06-30',
    gives: /closes before that/,
  },
  {
    track: offer,
    record: {
      ...people.nobody,
      events: [
        { event: 'offer', date: '2025-07-01' },
        { event: 'offer', date: '2025-06-01' },
        { event: 'start', date: '2025-05-12' },
      ],
    },
    gives: '2025-06-01',
  },

  { track: sustained, record: people.worker, gives: /milestone that it follows is not reached/ },
  {
    track: sustained,
    record: withJobs({ ...job, end: '2025-07-28' }),
    base: '2025-07-01',
    gives: /No 4 unbroken weeks in work follow 1 July 2025/,
  },
  {
    track: sustained,
    record: withJobs({ ...job, hoursPerWeek: null }),
    base: '2025-07-01',
    gives: /Enter the weekly hours/,
  },
  {
    track: sustained,
    record: withJobs({ ...job, end: '2025-07-29' }),
    base: '2025-07-01',
    gives: '2025-07-29',
  },
  {
    track: sustained,
    record: withJobs({ ...job, end: '2025-07-29' }),
    base: '2025-07-01',
    windowLastDay: '2025-07-28',
    gives: /closes before that/,
  },
];

const flows: Record<TrackKind, Flow<never, undefined>> = {
  earnings: earningsQuestions.flow,
  'self-employment': selfEmploymentQuestions.flow,
  'weeks-in-work': weeksQuestions.flow,
  event: eventQuestions.flow,
  sustainment: sustainmentQuestions.flow,
};

describe('tracks', () => {
  it.each(examples.map((example, index) => ({ example, index, kind: example.track.kind })))(
    'example $index: $kind',
    ({ example }) => {
      const { gives } = example;
      const { date, why, status, path } = outcome(example);
      expect(why).not.toMatch(/undefined|NaN|Infinity/);
      expect(path.length).toBeGreaterThan(0);
      if (typeof gives === 'string') expect({ date, status }).toEqual({ date: gives, status: 'reached' });
      else {
        expect(date).toBeNull();
        expect(why).toMatch(gives);
      }
    },
  );

  it.each(Object.entries(flows))('every exit of %s is walked by an example', (kind, flow) => {
    const walked = examples
      .filter(example => example.track.kind === kind)
      .map(outcome)
      .filter(({ status }) => status !== 'not-known')
      .map(({ path }) => (path.at(-1)!.ended ? String(path.length - 1) : 'end'));
    // Whether parameters are known is never answered with no: it is known, or what is missing is said.
    const unanswerable = {
      earnings: '3',
      'self-employment': '2',
      'weeks-in-work': '1',
      event: '',
      sustainment: '',
    };
    const exits = exitsOf(flow).filter(exit => exit !== unanswerable[kind as TrackKind]);
    expect([...new Set(walked)].sort()).toEqual(exits);
  });

  it('are charts whose questions are asked in their order', () => {
    for (const example of examples) {
      const boxes = TRACK_CHARTS[example.track.kind].boxes.map(box => box.question);
      const { path } = outcome(example);
      expect(path.map(step => step.question)).toEqual(boxes.slice(0, path.length));
    }
  });

  it('say what their questions saw', () => {
    const { path } = outcome({
      track: restart,
      record: people.worker,
      windowLastDay: '2026-01-01',
      gives: '',
    });
    expect(path.flatMap(step => step.saw.map(({ name, value }) => [name, value]))).toEqual([
      ['jobs', 1],
      ['jobs whose earnings count', 1],
      ['the first day of work that counts', '2025-06-02'],
      ['the threshold in pence', 507_936],
      ['jobs that pay', ['job 1']],
      ['the day the running total meets the threshold', '2025-11-30'],
      ['the last day of the window', '2026-01-01'],
      ['the day it is reached', '2025-11-30'],
    ]);
  });

  it('refuse to add up calendar months', () => {
    const settings = { selfEmploymentLength: 'six-months' } as const;
    expect(() => outcome({ track: days182, record: spells, settings, gives: '' })).toThrow(SettingError);
  });
});

describe('repeated sustainment', () => {
  const repeats = (record: OutcomeRecord, more: Partial<Example> = {}) =>
    outcome({ track: sustained, record, base: '2025-07-01', gives: '', ...more }).repeats;

  it('is paid for each four unbroken weeks, up to the most', () => {
    expect(repeats(people.worker)).toEqual(['2025-07-29', '2025-08-26', '2025-09-23']);
    expect(repeats(people.worker, { windowLastDay: '2025-08-30' })).toEqual(['2025-07-29', '2025-08-26']);
  });

  it('counts anew after a break', () => {
    const track: Track = { ...sustained, noneAfterBreakFollowingWeek: 104 };
    const after = (start: string) =>
      repeats(withJobs({ ...job, end: '2025-08-10' }, { ...job, start, end: '2025-09-20' }), { track });
    expect(after('2025-08-20')).toEqual(['2025-07-29', '2025-09-16']);
    expect(after('2025-08-11')).toEqual(['2025-07-29', '2025-08-26']);
  });

  it('ends with a break that follows the last week for one', () => {
    // Week 10 of the programme ends on 20 July.
    const broken = (end: string) => repeats(withJobs({ ...job, end }, { ...job, start: addDays(end, 2) }));
    expect(broken('2025-07-19')).toEqual(['2025-08-17', '2025-09-14', '2025-10-12']);
    expect(broken('2025-07-20')).toEqual([]);
    expect(broken('2025-08-20')).toEqual(['2025-07-29']);
  });
});
