import { readFileName } from '@waymark/ilr';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../check/protocol.ts';
import type { CheckState } from '../check/session.ts';
import { compared, nameOfNew } from './new-return.ts';

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

describe('the comparison with the return that was read', () => {
  const state = (...broken: [string, number | null][]) => {
    const findings = broken.map(([rule, learner]) => ({ rule, learner, aimSeqNumber: null }) as Finding);
    return { findings, found: findings.length } as unknown as CheckState;
  };

  it('counts what is gone and what is new, by rule', () => {
    const before = state(['R_1', 0], ['R_1', 1], ['R_1', 1], ['Filename_1', null]);
    const after = state(['R_1', 1], ['R_1', 2], ['R_2', 0]);
    expect(compared(before, after)).toEqual([
      { rule: 'R_1', ofFile: false, gone: 2, fresh: 1 },
      { rule: 'Filename_1', ofFile: true, gone: 1, fresh: 0 },
      { rule: 'R_2', ofFile: false, gone: 0, fresh: 1 },
    ]);
    expect(compared(before, before)).toEqual([]);
  });
});
