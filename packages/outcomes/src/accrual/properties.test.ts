import { addDays, daysBetween, type ISODate } from '@waymark/ilr/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPence } from '../money.ts';
import { STANDARD_SETTINGS } from '../settings.ts';
import { earningsOf } from './earnings.ts';
import type { Job, OutcomeRecord } from './record.ts';

/** The same sum done another way: day by day, with fractions of its own. */
function dayByDay({ programmeStart, jobs }: OutcomeRecord, pence: bigint, most: number): ISODate | undefined {
  let sevenths = 0n;
  for (let i = 0; i < most; i++) {
    const day = addDays(programmeStart, i);
    for (const { start, end, hoursPerWeek, hourlyPence } of jobs)
      if (start <= day && (!end || day <= end))
        sevenths += BigInt(Number(hoursPerWeek) * 100) * BigInt(hourlyPence as number);
    if (sevenths >= pence * 700n) return day;
  }
  return undefined;
}

const PROGRAMME_START = '2025-04-07';
const aDay = fc.integer({ min: -100, max: 500 }).map(days => addDays(PROGRAMME_START, days));
const hours = fc.integer({ min: 0, max: 240 }).map(quarters => quarters / 4);
const rate = fc.integer({ min: 0, max: 4000 });
const aJob: fc.Arbitrary<Job> = fc
  .record({
    start: aDay,
    days: fc.option(fc.integer({ min: 0, max: 400 })),
    hoursPerWeek: hours,
    hourlyPence: rate,
  })
  .map(({ days, ...job }) => ({ ...job, end: days === null ? null : addDays(job.start, days) }));
const jobs = fc.array(aJob, { maxLength: 4 });
const pence = fc.integer({ min: 1, max: 800_000 }).map(BigInt);

function dateFor(jobs: readonly Job[], threshold: bigint): ISODate | undefined {
  return earningsOf({ programmeStart: PROGRAMME_START, jobs }, STANDARD_SETTINGS).firstDay(
    fromPence(threshold.toString()),
  );
}

/** True if a date is no later than another; no date is later than any. */
const noLater = (a: ISODate | undefined, b: ISODate | undefined) =>
  b === undefined || (a !== undefined && a <= b);

describe('earnings under the default convention', () => {
  it('reach an amount on the day that counting day by day gives', () => {
    fc.assert(
      fc.property(jobs, pence, (jobs, threshold) => {
        const most = 1200;
        const date = dateFor(jobs, threshold);
        const within = date !== undefined && daysBetween(PROGRAMME_START, date) < most ? date : undefined;
        expect(within).toBe(dayByDay({ programmeStart: PROGRAMME_START, jobs }, threshold, most));
      }),
      { numRuns: 150 },
    );
  });

  it('never reach it later for more hours or more pay', () => {
    fc.assert(
      fc.property(
        jobs,
        aJob,
        hours,
        rate,
        pence,
        fc.nat(),
        (others, job, moreHours, morePay, threshold, at) => {
          const before = [...others, job];
          const index = at % before.length;
          const after = before.map((one, i) =>
            i === index
              ? {
                  ...one,
                  hoursPerWeek: Number(one.hoursPerWeek) + moreHours,
                  hourlyPence: Number(one.hourlyPence) + morePay,
                }
              : one,
          );
          expect(noLater(dateFor(after, threshold), dateFor(before, threshold))).toBe(true);
        },
      ),
    );
  });

  it('never reach it later for more hours or pay from a day on', () => {
    fc.assert(
      fc.property(aJob, aDay, hours, rate, pence, (job, from, moreHours, morePay, threshold) => {
        const terms = {
          hoursPerWeek: Number(job.hoursPerWeek) + moreHours,
          hourlyPence: Number(job.hourlyPence) + morePay,
        };
        const after = { ...job, changes: [{ from, ...terms }] };
        expect(noLater(dateFor([after], threshold), dateFor([job], threshold))).toBe(true);
      }),
    );
  });

  it('never reach it later for one more job', () => {
    fc.assert(
      fc.property(jobs, aJob, pence, (jobs, another, threshold) => {
        expect(noLater(dateFor([...jobs, another], threshold), dateFor(jobs, threshold))).toBe(true);
      }),
    );
  });

  it('do not change when a job is split at any day, into two jobs or into two terms of one', () => {
    fc.assert(
      fc.property(jobs, aJob, fc.integer({ min: 1, max: 600 }), pence, (others, job, after, threshold) => {
        const split = addDays(job.start, after);
        fc.pre(!job.end || split <= job.end);
        const { hoursPerWeek, hourlyPence } = job;
        const whole = dateFor([...others, job], threshold);
        const halves = [
          { ...job, end: addDays(split, -1) },
          { ...job, start: split },
        ];
        expect(dateFor([...others, ...halves], threshold)).toBe(whole);
        const terms = {
          ...job,
          changes: [{ from: split, hoursPerWeek: hoursPerWeek!, hourlyPence: hourlyPence! }],
        };
        expect(dateFor([...others, terms], threshold)).toBe(whole);
      }),
    );
  });

  it('do not depend on the order of the jobs', () => {
    const shuffled = jobs.chain(jobs =>
      fc.tuple(fc.constant(jobs), fc.shuffledSubarray(jobs, { minLength: jobs.length })),
    );
    fc.assert(
      fc.property(shuffled, pence, ([jobs, otherwise], threshold) => {
        expect(dateFor(otherwise, threshold)).toBe(dateFor(jobs, threshold));
      }),
    );
  });

  it('reach a threshold that is met to the penny on that very day, and one penny more on the next', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 300 }).map(days => addDays(PROGRAMME_START, days)),
        (dailyPence, days, start) => {
          const job: Job = { start, hoursPerWeek: 7, hourlyPence: dailyPence };
          const threshold = BigInt(dailyPence * days);
          expect(dateFor([job], threshold)).toBe(addDays(start, days - 1));
          expect(dateFor([job], threshold + 1n)).toBe(addDays(start, days));
          const lastDay = addDays(start, days - 1);
          expect(dateFor([{ ...job, end: lastDay }], threshold)).toBe(lastDay);
          expect(dateFor([{ ...job, end: addDays(lastDay, -1) }], threshold)).toBeUndefined();
        },
      ),
    );
  });

  it('meet 416 hours of a wage on day 182 of a job at 16 hours, whatever the wage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), hourlyPence => {
        const job: Job = { start: PROGRAMME_START, hoursPerWeek: 16, hourlyPence };
        expect(dateFor([job], BigInt(416 * hourlyPence))).toBe(addDays(PROGRAMME_START, 181));
      }),
    );
  });
});
