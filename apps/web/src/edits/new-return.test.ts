import { describe, expect, it } from 'vitest';
import type { Finding } from '../check/protocol.ts';
import type { CheckState } from '../check/session.ts';
import { compared } from './new-return.ts';

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
