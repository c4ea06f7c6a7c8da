import { existsSync, readFileSync } from 'node:fs';
import { addDays } from '@waymark/ilr/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earningsOf } from '../accrual/earnings.ts';
import { toPence } from '../money.ts';
import { settingsWith } from '../settings.ts';
import { CaseError } from './case.ts';
import { CASE_EXAMPLES } from './examples.ts';
import { projectCases } from './project-cases.ts';
import { readCases } from './read.ts';
import { renderProjections } from './render.ts';

describe('our own worked cases', () => {
  it.each(CASE_EXAMPLES)('$title', ({ input, expect: expected }) => {
    expect(projectCases([{ id: 'A', ...input }])).toEqual([{ id: 'A', ...expected }]);
  });
});

interface WorkedCase {
  id: string;
  title: string;
  expect: {
    projectedDate: string | null;
    track?: string;
    cumulativeOnDate?: string;
    cumulativeDayBefore?: string;
    dateIgnoringWindow?: string;
    earningsDate?: string;
    alternatives?: Record<string, string>;
  };
}

const WORKED = new URL('../../../../../shared/reference/restart-cases.json', import.meta.url);
const worked = existsSync(WORKED) ? (JSON.parse(readFileSync(WORKED, 'utf8')) as WorkedCase[]) : [];

/** The conventions that the worked cases list beside the default, by the names they have there. */
const ALTERNATIVES: Record<string, string> = {
  comparatorStrictlyAbove: 'strictly-above',
  dayAfterInsteadOfDayOf: 'day-after',
  creditedAtEndOfEachWholeWeek: 'whole-weeks',
  mondayToFridayAccrual: 'monday-to-friday',
  weeklyPayRoundedToPenny: 'pennies-first',
};

describe.skipIf(worked.length === 0)('the worked cases of the reference', () => {
  it('are 22', () => {
    expect(projectCases(worked)).toHaveLength(22);
  });

  it.each(worked)('$id $title', one => {
    const [result] = projectCases([one]);
    expect(result).toMatchObject({
      id: one.id,
      projectedDate: one.expect.projectedDate,
      track: one.expect.track ?? null,
    });
    expect(result!.why).not.toBe('');
  });

  it.each(worked.filter(one => one.expect.cumulativeOnDate !== undefined))('$id: the running total', one => {
    const { projectedDate, dateIgnoringWindow, cumulativeOnDate, cumulativeDayBefore } = one.expect;
    const earnings = earningsOf(readCases([one])[0]!.record, settingsWith());
    const date = projectedDate ?? dateIgnoringWindow!;
    expect((toPence(earnings.by(date)) / 100).toFixed(2)).toBe(cumulativeOnDate);
    expect((toPence(earnings.by(addDays(date, -1))) / 100).toFixed(2)).toBe(cumulativeDayBefore);
  });

  const alternatives = worked.flatMap(one =>
    Object.entries(one.expect.alternatives ?? {}).map(([name, date]) => ({ one, id: one.id, name, date })),
  );
  it.each(alternatives)('$id under $name is $date', ({ one, name, date }) => {
    expect(ALTERNATIVES[name]).toBeDefined();
    expect(projectCases([{ ...one, convention: ALTERNATIVES[name] }])[0]!.projectedDate).toBe(date);
  });
});

describe('input that cannot be read', () => {
  const good = { id: 'A', programmeStart: '2025-09-01', threshold: 1000, jobs: [] };
  const job = { start: '2025-09-08', hoursPerWeek: 16, hourlyRate: 12.21 };
  const problemsOf = (input: unknown) => {
    try {
      projectCases(input);
    } catch (error) {
      expect(error).toBeInstanceOf(CaseError);
      return (error as CaseError).problems.map(({ case: name, field }) => `${name} ${field}`.trim());
    }
    return [];
  };

  it.each([
    ['no list', {}, ['']],
    ['nothing', undefined, ['']],
    ['a case that is no object', [good, 3], ['case 2']],
    ['no id', [{ ...good, id: ' ' }], ['case 1 id']],
    ['the same id twice', [good, good], ['A id']],
    ['no programme start', [{ ...good, programmeStart: undefined }], ['A programmeStart']],
    ['a day that does not exist', [{ ...good, programmeStart: '2025-02-29' }], ['A programmeStart']],
    ['a year far away', [{ ...good, programmeStart: '0025-02-21' }], ['A programmeStart']],
    ['no threshold', [{ ...good, threshold: null }], ['A threshold']],
    ['a negative threshold', [{ ...good, threshold: -5 }], ['A threshold']],
    ['a threshold of nothing', [{ ...good, threshold: 0 }], ['A threshold']],
    ['a threshold with a fraction of a penny', [{ ...good, threshold: 5079.365 }], ['A threshold']],
    ['a threshold beyond belief', [{ ...good, threshold: 1e12 }], ['A threshold']],
    ['a threshold in words', [{ ...good, threshold: '£1,000' }], ['A threshold']],
    ['no jobs', [{ ...good, jobs: undefined }], ['A jobs']],
    ['jobs that are no list', [{ ...good, jobs: {} }], ['A jobs']],
    ['a job that is no object', [{ ...good, jobs: [null] }], ['A jobs[0]']],
    ['a job without a start', [{ ...good, jobs: [{ ...job, start: '' }] }], ['A jobs[0].start']],
    ['an end before the start', [{ ...good, jobs: [job, { ...job, end: '2025-09-07' }] }], ['A jobs[1].end']],
    ['an end in words', [{ ...good, jobs: [{ ...job, end: 'soon' }] }], ['A jobs[0].end']],
    ['negative hours', [{ ...good, jobs: [{ ...job, hoursPerWeek: -1 }] }], ['A jobs[0].hoursPerWeek']],
    [
      'more hours than a week',
      [{ ...good, jobs: [{ ...job, hoursPerWeek: 168.5 }] }],
      ['A jobs[0].hoursPerWeek'],
    ],
    ['a rate in words', [{ ...good, jobs: [{ ...job, hourlyRate: 'NMW' }] }], ['A jobs[0].hourlyRate']],
    [
      'a flag in words',
      [{ ...good, jobs: [{ ...job, sameEmployment: 'yes' }] }],
      ['A jobs[0].sameEmployment'],
    ],
    [
      'stretches of one job that overlap',
      [
        {
          ...good,
          jobs: [
            { ...job, sameEmployment: true },
            { ...job, start: '2025-10-01', sameEmployment: true },
          ],
        },
      ],
      ['A jobs[1].start'],
    ],
    [
      'stretches of one job that share a day',
      [
        {
          ...good,
          jobs: [
            { ...job, end: '2025-10-01', sameEmployment: true },
            { ...job, start: '2025-10-01', sameEmployment: true },
          ],
        },
      ],
      ['A jobs[1].start'],
    ],
    ['a window of no days', [{ ...good, windowDays: 0 }], ['A windowDays']],
    ['a convention nobody knows', [{ ...good, convention: 'lunar' }], ['A convention']],
    ['a setting nobody knows', [{ ...good, convention: { spread: 'lunar' } }], ['A convention']],
    [
      'settings that do not fit each other',
      [
        {
          ...good,
          convention: { selfEmploymentLength: 'six-months' },
          selfEmployedPeriods: [{ start: '2025-10-01' }],
        },
      ],
      ['A convention'],
    ],
    ['an end of self-employment alone', [{ ...good, selfEmployedTo: '2025-10-01' }], ['A selfEmployedTo']],
    [
      'self-employment given twice',
      [{ ...good, selfEmployedFrom: '2025-10-01', selfEmployedPeriods: [] }],
      ['A selfEmployedFrom'],
    ],
    [
      'a period that ends before it starts',
      [{ ...good, selfEmployedPeriods: [{ start: '2025-10-02', end: '2025-10-01' }] }],
      ['A selfEmployedPeriods[0].end'],
    ],
    [
      'several things at once',
      [
        { ...good, threshold: 'x', windowDays: 1.5 },
        { ...good, id: 'B', jobs: [{}] },
      ],
      ['A threshold', 'A windowDays', 'B jobs[0].start'],
    ],
  ])('%s: says which case and which field', (_, input, fields) => {
    expect(problemsOf(input)).toEqual(fields);
  });

  it('is told in sentences, a line for each problem', () => {
    const input = [{ ...good, id: 'B7', threshold: 'x', jobs: [{ ...job, start: '01/09/2025' }] }];
    expect(() => projectCases(input)).toThrow(
      'B7: threshold: "x" is not a number of zero or more, such as 12.21.\n' +
        'B7: jobs[0].start: "01/09/2025" is not a date; write it as YYYY-MM-DD.',
    );
  });

  it('never ends in anything but results or a CaseError', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('2025-09-01', '2025-12-31', 12.21, 16, true, null, 'payday', 'whole-weeks'),
    );
    const field = <T>(good: T) => fc.oneof({ weight: 3, arbitrary: fc.constant<unknown>(good) }, value);
    const anyJob = fc.record({
      start: field('2025-10-01'),
      end: field(null),
      hoursPerWeek: field(16),
      hourlyRate: field(12.21),
      sameEmployment: field(false),
    });
    const anyCase = fc.record({
      id: field('A'),
      programmeStart: field('2025-09-01'),
      threshold: field(1000),
      jobs: fc.oneof(fc.array(anyJob, { maxLength: 3 }), value),
      selfEmployedFrom: field(null),
      selfEmployedTo: field(null),
      selfEmployedPeriods: field(null),
      windowDays: field(547),
      convention: field('calendar-7-inclusive'),
    });
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 2 }), input => {
        try {
          expect(projectCases(input)).toHaveLength(input.length);
        } catch (error) {
          expect(error).toBeInstanceOf(CaseError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('cases', () => {
  const base = { id: 'A', programmeStart: '2025-04-07', threshold: 2000, windowDays: 547 };
  const aJob = fc.record({
    start: fc.integer({ min: -60, max: 300 }).map(days => addDays('2025-04-07', days)),
    hoursPerWeek: fc.integer({ min: 0, max: 40 }),
    hourlyRate: fc.integer({ min: 0, max: 2000 }).map(pence => pence / 100),
  });
  const outcome = (jobs: unknown[], more = {}) =>
    projectCases([{ ...base, ...more, jobs }])[0]!.projectedDate;

  it('come to the same date when a job is written as stretches of the same employment, in any order', () => {
    fc.assert(
      fc.property(aJob, aJob, fc.integer({ min: 1, max: 200 }), (other, job, after) => {
        const split = addDays(job.start, after);
        const first = { ...job, end: addDays(split, -1), sameEmployment: true };
        const second = { ...job, start: split, sameEmployment: true };
        const whole = outcome([other, job]);
        expect(outcome([other, first, second])).toBe(whole);
        expect(outcome([second, first, other])).toBe(whole);
      }),
    );
  });

  it('never come to a later date, or lose theirs, for more hours, whatever runs beside', () => {
    fc.assert(
      fc.property(aJob, aJob, fc.integer({ min: 1, max: 40 }), (other, job, more) => {
        const beside = { selfEmployedFrom: '2025-05-01' };
        const before = outcome([other, job], beside);
        const after = outcome([other, { ...job, hoursPerWeek: job.hoursPerWeek + more }], beside);
        expect(after! <= before!).toBe(true);
      }),
    );
  });

  it('keep the weeks of a job across its stretches', () => {
    const whole = { start: '2025-04-07', hoursPerWeek: 7, hourlyRate: 100 };
    const stretches = [
      { ...whole, end: '2025-04-23', sameEmployment: true },
      { ...whole, start: '2025-04-24', sameEmployment: true },
    ];
    const convention = 'whole-weeks';
    expect(outcome([whole], { convention })).toBe('2025-04-27');
    expect(outcome(stretches, { convention })).toBe('2025-04-27');
    expect(
      outcome(
        stretches.map(job => ({ ...job, sameEmployment: false })),
        { convention },
      ),
    ).toBe('2025-04-30');
  });

  it('take a convention by name as people write it, or as settings', () => {
    const jobs = [{ start: '2025-04-07', hoursPerWeek: 7, hourlyRate: 100 }];
    expect(outcome(jobs)).toBe('2025-04-26');
    expect(outcome(jobs, { convention: 'Strictly above' })).toBe('2025-04-27');
    expect(outcome(jobs, { convention: { comparator: 'exceeds', achievedOn: 'day-after' } })).toBe(
      '2025-04-28',
    );
    expect(outcome(jobs, { convention: 'payday' })).toBe('2025-04-30');
  });

  it('are rendered for reading', () => {
    const results = projectCases([
      { ...base, jobs: [] },
      { ...base, id: 'B-long', jobs: [], selfEmployedFrom: '2025-05-01' },
    ]);
    expect(renderProjections(results)).toBe(
      'A       no projected date\n' +
        '        There is no job. There is no self-employment.\n' +
        'B-long  30 October 2025 (self-employment)\n' +
        `        ${results[1]!.why}\n`,
    );
    expect(renderProjections([])).toBe('');
  });
});
