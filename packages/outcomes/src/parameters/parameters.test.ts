import { isDate } from '@waymark/ilr/dates';
import { describe, expect, it } from 'vitest';
import { type Threshold, thresholdOn } from '../models/threshold.ts';
import { FULL_OUTCOME, HALF_OUTCOME } from './figures.ts';
import { type Series, SOURCES, valueOn } from './series.ts';
import { minimumWageOn, WAGES, withRates } from './wages.ts';

describe('dated series', () => {
  it('stand oldest first, each value with a day and a source', () => {
    const all: Series<number>[] = Object.values(WAGES);
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
    expect(valueOn(WAGES.nationalLivingWage, '2021-03-31')).toBeUndefined();
    expect(valueOn(WAGES.nationalLivingWage, '2021-04-01')?.value).toBe(891);
    expect(valueOn(WAGES.nationalLivingWage, '2026-03-31')?.value).toBe(1221);
    expect(valueOn(WAGES.nationalLivingWage, '2027-03-31')?.value).toBe(1271);
    expect(valueOn(WAGES.nationalLivingWage, '2027-04-01')).toBeUndefined();
  });
});

const thresholdPence = (threshold: Threshold, date: string) => thresholdOn(threshold, date)?.pence;

describe('the earnings threshold', () => {
  it('says what it was worked out from', () => {
    expect(thresholdOn({ ...FULL_OUTCOME, wage: 'nationalLivingWage' }, '2025-05-12')).toEqual({
      pence: 507_936,
      basis: '16 hours a week for 26 weeks at £12.21, the National Living Wage on 12 May 2025',
    });
  });

  it.each([
    ['2021-04-01', 370_656, 185_328],
    ['2022-04-01', 395_200, 197_600],
    ['2023-04-01', 433_472, 216_736],
    ['2024-04-01', 475_904, 237_952],
    ['2025-04-01', 507_936, 253_968],
    ['2026-04-01', 528_736, 264_368],
  ])('on %s is hours x weeks x the wage of that day', (date, full, half) => {
    expect(thresholdPence({ ...FULL_OUTCOME, wage: 'nationalLivingWage' }, date)).toBe(full);
    expect(thresholdPence({ ...HALF_OUTCOME, wage: 'nationalLivingWage' }, date)).toBe(half);
  });

  it('can rest on a voluntary rate, or be typed', () => {
    expect(thresholdPence({ ...FULL_OUTCOME, wage: 'realLivingWage' }, '2026-05-01')).toBe(559_520);
    expect(thresholdPence({ ...FULL_OUTCOME, wage: 'londonLivingWage' }, '2026-05-01')).toBe(615_680);
    expect(thresholdPence({ pence: 100_000 }, '1999-01-01')).toBe(100_000);
  });

  it('is not known where no rate is', () => {
    expect(thresholdPence({ ...FULL_OUTCOME, wage: 'nationalLivingWage' }, '2020-01-01')).toBeUndefined();
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

describe('rates typed in', () => {
  const table = withRates(WAGES, '2027-04-01', '2028-03-31', {
    nationalLivingWage: 1320,
    nationalLivingWageAge: 21,
  });
  it('hold from their day, and leave the earlier ones and the other series as they were', () => {
    expect(minimumWageOn('2027-03-31', 30, false, table)?.value).toBe(1271);
    expect(minimumWageOn('2027-04-01', 30, false, table)).toMatchObject({ value: 1320, source: ['typed'] });
    expect(minimumWageOn('2027-04-01', 19, false, table)).toBeUndefined();
    expect(minimumWageOn('2028-04-01', 30, false, table)).toBeUndefined();
    expect(thresholdOn({ ...FULL_OUTCOME, wage: 'nationalLivingWage' }, '2027-05-01', table)?.pence).toBe(
      549_120,
    );
    expect(WAGES.nationalLivingWage.values).toHaveLength(6);
  });
});
