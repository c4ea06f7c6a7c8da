import { expect, it } from 'vitest';
import { earningsPeriodOf, periodCloses, yearCloses } from './earnings-period.ts';

it.each([
  ['2025-08-01', '2025-26', 1],
  ['2025-12-31', '2025-26', 5],
  ['2026-01-01', '2025-26', 6],
  ['2026-07-31', '2025-26', 12],
  ['2026-08-01', '2026-27', 1],
  ['1999-09-01', '1999-00', 2],
])('%s is earned in %s, period %i', (date, fundingYear, period) => {
  expect(earningsPeriodOf(date)).toEqual({ fundingYear, period });
});

it('knows when returns close, and estimates where nobody says', () => {
  expect(periodCloses({ fundingYear: '2025-26', period: 5 })).toEqual({ on: '2026-01-07', estimated: false });
  expect(periodCloses({ fundingYear: '2022-23', period: 1 })).toEqual({ on: '2022-09-07', estimated: true });
  expect(yearCloses('2024-25')).toEqual({ on: '2025-10-23', estimated: false });
  expect(yearCloses('2022-23')).toEqual({ on: '2023-10-31', estimated: true });
});
