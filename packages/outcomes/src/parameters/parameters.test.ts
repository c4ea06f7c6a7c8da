import { isDate } from '@waymark/ilr/dates';
import { describe, expect, it } from 'vitest';
import { thresholdPence } from '../models/threshold.ts';
import { FULL_OUTCOME, HALF_OUTCOME } from './figures.ts';
import { type Series, SOURCES, valueOn } from './series.ts';
import { MINIMUM_WAGES, minimumWageOn, nationalLivingWage, THRESHOLD_WAGES } from './wages.ts';

describe('dated series', () => {
  it('stand oldest first, each value with a day and a source', () => {
    const all: Series<number>[] = [...Object.values(MINIMUM_WAGES), ...Object.values(THRESHOLD_WAGES)];
    for (const { values } of all) {
      expect(values.length).toBeGreaterThan(0);
      expect(values.map(value => value.validFrom)).toEqual(values.map(value => value.validFrom).sort());
      for (const { validFrom, source } of values) {
        expect(isDate(validFrom)).toBe(true);
        expect(source.every(key => key in SOURCES)).toBe(true);
        expect(source.length).toBeGreaterThan(0);
      }
    }
  });

  it('have no value before the first day and after the last known one', () => {
    expect(valueOn(nationalLivingWage, '2021-03-31')).toBeUndefined();
    expect(valueOn(nationalLivingWage, '2021-04-01')?.value).toBe(891);
    expect(valueOn(nationalLivingWage, '2026-03-31')?.value).toBe(1221);
    expect(valueOn(nationalLivingWage, '2027-03-31')?.value).toBe(1271);
    expect(valueOn(nationalLivingWage, '2027-04-01')).toBeUndefined();
  });
});

describe('the earnings threshold', () => {
  it.each([
    ['2021-04-01', 370_656, 185_328],
    ['2022-04-01', 395_200, 197_600],
    ['2023-04-01', 433_472, 216_736],
    ['2024-04-01', 475_904, 237_952],
    ['2025-04-01', 507_936, 253_968],
    ['2026-04-01', 528_736, 264_368],
  ])('on %s is hours x weeks x the wage of that day', (date, full, half) => {
    expect(thresholdPence({ ...FULL_OUTCOME, wage: 'national-living-wage' }, date)).toBe(full);
    expect(thresholdPence({ ...HALF_OUTCOME, wage: 'national-living-wage' }, date)).toBe(half);
  });

  it('can rest on a voluntary rate, or be typed', () => {
    expect(thresholdPence({ ...FULL_OUTCOME, wage: 'real-living-wage' }, '2026-05-01')).toBe(559_520);
    expect(thresholdPence({ ...FULL_OUTCOME, wage: 'london-living-wage' }, '2026-05-01')).toBe(615_680);
    expect(thresholdPence({ pence: 100_000 }, '1999-01-01')).toBe(100_000);
  });

  it('is not known where no rate is', () => {
    expect(thresholdPence({ ...FULL_OUTCOME, wage: 'national-living-wage' }, '2020-01-01')).toBeUndefined();
  });
});

describe('the minimum wage', () => {
  it.each([
    ['2023-06-01', 23, false, 1042],
    ['2023-06-01', 22, false, 1018],
    ['2023-06-01', 20, false, 749],
    ['2023-06-01', 17, false, 528],
    ['2024-06-01', 21, false, 1144],
    ['2025-06-01', 20, false, 1000],
    ['2026-04-01', 17, false, 800],
    ['2021-04-01', 30, true, 430],
    ['2025-06-01', 18, true, 755],
  ])('on %s at age %i (apprentice: %s) is %i pence', (date, age, apprentice, pence) => {
    expect(minimumWageOn(date, age, apprentice)?.value).toBe(pence);
  });
  it('is not known before April 2021', () => {
    expect(minimumWageOn('2021-03-31', 30)).toBeUndefined();
  });
});
