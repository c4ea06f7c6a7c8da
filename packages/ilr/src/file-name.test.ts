import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseName, formatFileName, readFileName } from './file-name.ts';

const RIGHT = 'ILR-10000001-2526-20260304-101500-01.xml';
const rules = (name: string, context = {}) =>
  readFileName(name, context).problems.map(problem => problem.rule);

describe('the name of a return', () => {
  it('says provider, year, time and serial number', () => {
    expect(readFileName(RIGHT).name).toEqual({
      UKPRN: 10_000_001,
      year: '2526',
      date: '2026-03-04',
      time: '10:15:00',
      serial: '01',
      extension: 'xml',
    });
  });

  it.each([
    RIGHT,
    RIGHT.toUpperCase(),
    `C:\\My Files\\${RIGHT}`,
    `/home/a-b/${RIGHT}`,
    RIGHT.replace('xml', 'ZIP'),
  ])('may be %s', name => {
    expect(readFileName(name, { year: 2526, now: '2026-03-04T10:15:00' }).problems).toEqual([]);
  });

  it.each([
    ['learners.xml', 'Filename_1'],
    ['ILR-99999999-2526-20250108-094401.xml', 'Filename_1'],
    [RIGHT.replace('10000001', '01000000'), 'Filename_1'],
    [RIGHT.replace('20260304', '20260230'), 'Filename_1'],
    [RIGHT.replace('101500', '246000'), 'Filename_1'],
    [RIGHT.replace('.xml', '.csv'), 'Filename_1'],
    [RIGHT.replace('2526', '2425'), 'Filename_4'],
    [RIGHT.replace('-01.', '-1.'), 'Filename_5'],
    [RIGHT.replace('-01.', '-A1.'), 'Filename_5'],
    [RIGHT.replace('-01.', '-00.'), 'Filename_6'],
    [RIGHT.replace('20260304', '20260305'), 'Filename_7'],
  ])('must not be %s: %s', (name, rule) => {
    expect(rules(name, { year: 2526, now: '2026-03-04T10:15:00' })).toEqual([rule]);
  });

  it('is not asked for a year or for the future where none is known', () => {
    expect(rules(RIGHT.replace('2526', '1920').replace('20260304', '29990101'))).toEqual([]);
  });

  it('is written as it is read', () => {
    const parts = fc.record({
      UKPRN: fc.integer({ min: 10_000_000, max: 99_999_999 }),
      year: fc.constantFrom('2425', '2526', '2627'),
      date: fc.constantFrom('2024-02-29', '2026-12-31'),
      time: fc.constantFrom('00:00:00', '23:59:59'),
      serial: fc.integer({ min: 1, max: 99 }).map(number => String(number).padStart(2, '0')),
      extension: fc.constantFrom('xml' as const, 'zip' as const),
    });
    fc.assert(
      fc.property(parts, name => {
        expect(readFileName(formatFileName(name)).name).toEqual(name);
      }),
    );
    expect(() => formatFileName({ ...readFileName(RIGHT).name!, serial: '7' })).toThrow('two digits');
  });

  it('is the last part of a path', () => {
    expect(baseName('a\\b/c.xml')).toBe('c.xml');
  });
});
