import { describe, expect, it } from 'vitest';
import { meaningOf } from './meanings.ts';

describe('the meaning of a code', () => {
  it('is found by field, and by the type beside it', () => {
    expect(meaningOf('FundModel', { FundModel: 37 }, 2526)).toMatch(/bootcamp/i);
    const sof = meaningOf('LearnDelFAMCode', { LearnDelFAMType: 'SOF', LearnDelFAMCode: '105' }, 2526);
    const ffi = meaningOf('LearnDelFAMCode', { LearnDelFAMType: 'FFI', LearnDelFAMCode: '1' }, 2526);
    expect(sof).toBeTruthy();
    expect(ffi).toBeTruthy();
    expect(sof).not.toBe(ffi);
  });

  it('is not made up', () => {
    expect(meaningOf('FamilyName', { FamilyName: 'Archer' }, 2526)).toBeUndefined();
    expect(meaningOf('FundModel', { FundModel: 12345 }, 2526)).toBeUndefined();
    expect(meaningOf('LearnDelFAMCode', { LearnDelFAMCode: '1' }, 2526)).toBeUndefined();
  });
});
