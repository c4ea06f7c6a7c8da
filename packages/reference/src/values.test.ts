import { describe, expect, it } from 'vitest';
import { postcodeNumber, readDate, readValue, type ValueType } from './values.ts';

describe('values of reference data', () => {
  it.each([
    ['code2', '1', '01'],
    ['code2', '036', '36'],
    ['code4', '1', '0001'],
    ['code4', 'e007', 'E007'],
    ['plainCode', '020', '20'],
    ['plainCode', '0', '0'],
    ['plainCode', 'h', 'H'],
    ['plainCode', '-2', '-2'],
    ['pence', '27000.00000', 2_700_000],
    ['pence', '£1,250.5', 125_050],
    ['pence', '-0.01', -1],
    ['pence', '.00', 0],
    ['pence', '.5', 50],
    ['pence', '.', undefined],
    ['pence', '0.001', undefined],
    ['pence', '1,25', undefined],
    ['pence', 'free', undefined],
    ['integer', '62', 62],
    ['integer', '62.0', 62],
    ['integer', '62.5', undefined],
    ['decimal', '1.1', 1.1],
    ['decimal', '.50', 0.5],
    ['decimal', '-', undefined],
    ['title', 'lost \ufffd', 'lost \ufffd'],
    ['flag', 'Yes', true],
    ['flag', '2', undefined],
    ['monthEnd', '202402', '2024-02-29'],
    ['monthEnd', '2024-13', undefined],
    ['monthEnd', '05/02/2024', '2024-02-05'],
    ['text', 'a\u0001b', undefined],
    ['text', 'lost \ufffd', undefined],
    ['upper', '6004813x', '6004813X'],
  ] as [ValueType, string, unknown][])('reads as %s %j', (type, text, value) => {
    expect(readValue(text, type)).toBe(value);
  });

  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2025-08-01T00:00:00', '2025-08-01'],
    ['2025-08-01 00:00', '2025-08-01'],
    ['2025-08-01 25:00:00', undefined],
    ['1/8/2025', '2025-08-01'],
    ['01/08/25', undefined],
    ['20250801', '2025-08-01'],
    ['20251301', undefined],
    ['9999-12-31', '9999-12-31'],
    ['today', undefined],
  ])('reads the date %j', (text, date) => {
    expect(readDate(text)?.date).toBe(date);
  });

  it('numbers postcodes without regard to case and spaces, each its own', () => {
    expect(postcodeNumber('cv1 2wt')).toBe(postcodeNumber('CV12WT'));
    expect(postcodeNumber('CV1 2WT')).not.toBe(postcodeNumber('CV1 2WU'));
    expect(postcodeNumber('ZZ99 9ZZ')).toBeLessThan(Number.MAX_SAFE_INTEGER);
    for (const text of ['', 'A', '1AA 1AA', 'CV1 2WTTT', 'CV1-2WT', 'ÄÖ1 2WT'])
      expect(postcodeNumber(text)).toBeNaN();
  });
});
