import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nextReturn, returnPeriods } from './calendar.ts';
import { isDate } from './dates.ts';
import { parseYear, YEARS, yearEnd, yearOfDate, yearOfNamespace, yearStart } from './years.ts';

const facts = new URL('../../../../shared/reference/ilr/codes-2627.json', import.meta.url);

describe('the returns of a year', () => {
  it.each(YEARS)('of %i are fourteen, in order, and those of a month close after it', year => {
    const periods = returnPeriods(year);
    expect(periods.map(period => period.name)).toEqual(
      Array.from({ length: 14 }, (_, i) => `R${String(i + 1).padStart(2, '0')}`),
    );
    const known = periods.flatMap(period => period.closes ?? []);
    expect(known).toEqual([...known].sort());
    for (const { closes, month, confidence } of periods) {
      expect(confidence === 'unknown').toBe(closes === undefined);
      if (closes !== undefined) expect(isDate(closes)).toBe(true);
      if (closes !== undefined && month !== undefined) expect(closes > month).toBe(true);
    }
  });

  it.skipIf(!existsSync(facts))('of 2026-27 are those of the published timetable', () => {
    const published = JSON.parse(readFileSync(facts, 'utf8')).returnPeriods as {
      return: string;
      month: string;
      closes: string;
    }[];
    const ours = returnPeriods(2627);
    expect(ours.map(period => [period.name, period.closes])).toEqual(
      published.map(each => [each.return, each.closes]),
    );
    expect(ours.slice(0, 12).map(period => period.month?.slice(0, 7))).toEqual(
      published.slice(0, 12).map(each => each.month),
    );
  });

  it('has a next one for a day', () => {
    expect(nextReturn(2627, '2026-09-04')?.name).toBe('R01');
    expect(nextReturn(2627, '2026-09-05')?.name).toBe('R02');
    expect(nextReturn(2627, '2027-10-22')).toBeUndefined();
  });
});

describe('a year', () => {
  it('is known by its number, its label, its namespace and its days', () => {
    expect([parseYear('2526'), parseYear('2025-26'), parseYear(' 2025/26'), parseYear('2019-20')]).toEqual([
      2526,
      2526,
      2526,
      undefined,
    ]);
    expect(yearOfNamespace('ILR/2026-27')).toBe(2627);
    expect([yearStart(2526), yearEnd(2526)]).toEqual(['2025-08-01', '2026-07-31']);
    expect([yearOfDate('2026-07-31'), yearOfDate('2026-08-01'), yearOfDate('2020-01-01')]).toEqual([
      2526,
      2627,
      undefined,
    ]);
  });
});
