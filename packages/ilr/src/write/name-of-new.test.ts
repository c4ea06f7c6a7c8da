import { describe, expect, it } from 'vitest';
import { readFileName } from '../file-name.ts';
import { nameOfNew } from './name-of-new.ts';

const head = { ukprn: 10_000_001, year: 2526 as const };

describe('the name of a new return', () => {
  it('says when it was made, in UK time, and keeps the serial number', () => {
    const summer = new Date('2026-06-30T23:15:09Z');
    expect(nameOfNew(head, 'ILR-10000001-2526-20260402-091500-03.xml', summer)).toEqual({
      fileName: 'ILR-10000001-2526-20260701-001509-03.xml',
      dateTime: '2026-07-01T00:15:09',
      serialNo: '03',
    });
    const winter = nameOfNew(head, 'export.zip', new Date('2026-01-05T00:00:00Z'));
    expect(winter.fileName).toBe('ILR-10000001-2526-20260105-000000-01.xml');
    expect(readFileName(winter.fileName, { year: 2526, now: winter.dateTime }).problems).toEqual([]);
  });

  it('does not take over a serial number that breaks a rule', () => {
    const { serialNo } = nameOfNew(head, 'ILR-10000001-2526-20260402-091500-00.xml', new Date());
    expect(serialNo).toBe('01');
  });
});
