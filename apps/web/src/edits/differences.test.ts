import type { Violation } from '@waymark/rules';
import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';

const broken = (rule: string, aimSeqNumber: number | null, value: string): Violation => ({
  rule,
  severity: 'error',
  learnRefNumber: 'A1',
  aimSeqNumber,
  message: '',
  values: [{ field: 'F', value }],
});

describe('the differences that edits make', () => {
  it('are what disappeared and what is new', () => {
    const before = [broken('R_1', 1, 'a'), broken('R_2', null, 'b')];
    const after = [broken('R_2', null, 'b'), broken('R_3', 1, 'c')];
    expect(differences(before, after)).toEqual({
      gone: [before[0]],
      stay: [after[0]],
      fresh: [after[1]],
    });
  });

  it('are none where a rule reads another value and is broken as before', () => {
    const { gone, stay, fresh } = differences([broken('R_1', 1, 'a')], [broken('R_1', 1, 'z')]);
    expect([gone.length, stay.length, fresh.length]).toEqual([0, 1, 0]);
  });

  it('tell apart the aims, and several parts of one aim', () => {
    const before = [broken('R_1', 1, 'a'), broken('R_1', 1, 'b'), broken('R_1', 2, 'a')];
    const after = [broken('R_1', 1, 'b'), broken('R_1', 3, 'a')];
    const { gone, fresh } = differences(before, after);
    expect(gone).toEqual([before[0], before[2]]);
    expect(fresh).toEqual([after[1]]);
  });
});
