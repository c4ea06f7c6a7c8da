import { ukDate } from '@waymark/ilr/dates';
import { expect, it } from 'vitest';
import { fromUkDate } from './uk-date.ts';

it('reads a day as the British write it', () => {
  for (const text of ['05/12/2025', '5/12/2025', '5.12.2025', '5 12 2025', '05-12-2025', '05122025']) {
    expect(fromUkDate(text), text).toBe('2025-12-05');
  }
  expect(fromUkDate(ukDate('2024-02-29'))).toBe('2024-02-29');
});

it('takes no other text for a day', () => {
  for (const text of ['', '5/12', '5/12/25', '31/02/2025', '12/25/2025', '2025-12-05', 'soon']) {
    expect(fromUkDate(text), text).toBeUndefined();
  }
});
