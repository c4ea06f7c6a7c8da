import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromPence,
  isDecimal,
  PENNY,
  pay,
  penceFromPounds,
  pounds,
  scaled,
  tenthsUp,
  toNearestPenny,
  toPence,
} from './money.ts';

describe('exact money', () => {
  it('reads a number by its shortest decimal form', () => {
    expect(scaled(12.21)).toBe(scaled('12.21'));
    expect(scaled(0.1) + scaled(0.2)).toBe(scaled('0.3'));
  });

  it('keeps a fraction of a penny, and a seventh and a fifth of a week', () => {
    const week = pay('37.5', '1221');
    expect(week).toBe((fromPence('45787.5') / 10n) * 10n);
    expect((week / 7n) * 7n).toBe(week);
    expect((week / 5n) * 5n).toBe(week);
  });

  it('refuses what is no decimal', () => {
    for (const bad of ['-1', 'x', '', '1e3', '1.', '.5', Number.NaN, Number.POSITIVE_INFINITY, -0.5, 1e21]) {
      expect(isDecimal(bad)).toBe(false);
      expect(() => scaled(bad)).toThrow(RangeError);
    }
    expect(isDecimal(null)).toBe(false);
  });

  it('rounds half a penny up, only for showing', () => {
    expect(toPence(fromPence('503662.5'))).toBe(503_663);
    expect(toPence(fromPence('503662.4'))).toBe(503_662);
    expect(toNearestPenny(PENNY / 2n)).toBe(PENNY);
    expect(tenthsUp(1n, 30n)).toBe(0.1);
    expect(tenthsUp(26n, 1n)).toBe(26);
  });

  it('turns pounds into pence exactly', () => {
    expect(penceFromPounds(12.21)).toBe('1221');
    expect(penceFromPounds('11.5384')).toBe('1153.84');
    expect(penceFromPounds('0.05')).toBe('5');
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 9 }), pence => {
        expect(penceFromPounds((pence / 100).toFixed(2))).toBe(String(pence));
      }),
    );
  });

  it('is read as pounds', () => {
    expect(pounds(507_936)).toBe('£5,079.36');
    expect(pounds(5)).toBe('£0.05');
    expect(pounds('1153.84')).toBe('£11.5384');
    expect(pounds(123_456_789)).toBe('£1,234,567.89');
  });
});
