import { ukDate } from '@waymark/ilr/dates';
import { expect, it } from 'vitest';
import { fromUkDate } from './uk-date.ts';

it('reads a day as the British write it', () => {
  for (const text of ['05/12/2025', '5/12/2025', '5.12.2025', '5 12 2025', '05-12-2025', '05122025']) {
    expect(fromUkDate(text), text).toBe('2025-12-05');
  }
  for (const text of ['05 Dec 2025', '5 december 2025', '5-Dec-2025', '5 Dec. 2025', '5dec2025']) {
    expect(fromUkDate(text), text).toBe('2025-12-05');
  }
  expect(fromUkDate('1 Sept 2025')).toBe('2025-09-01');
  expect(fromUkDate(ukDate('2024-02-29'))).toBe('2024-02-29');
});

it('reads a year of two digits where it is told how late it may be', () => {
  for (const text of ['3/4/26', '030426', '03 Apr 26'])
    expect(fromUkDate(text, 2046), text).toBe('2026-04-03');
  expect(fromUkDate('03/04/46', 2046)).toBe('2046-04-03');
  expect(fromUkDate('03/04/47', 2046)).toBe('1947-04-03');
  expect(fromUkDate('03/04/46', 2026)).toBe('1946-04-03');
  expect(fromUkDate('290225', 2046)).toBeUndefined();
});

it('takes no other text for a day', () => {
  for (const text of ['', '5/12', '5/12/25', '051225', '31/02/2025', '12/25/2025', '2025-12-05', 'soon'])
    expect(fromUkDate(text), text).toBeUndefined();
  for (const text of ['5 De 2025', '5 Decem8er 2025', '5 Mai 2025', '5 Dec'])
    expect(fromUkDate(text, 2046), text).toBeUndefined();
});
