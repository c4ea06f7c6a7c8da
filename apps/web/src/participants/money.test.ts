import { describe, expect, it } from 'vitest';
import { penceTyped, typedPounds } from './money.ts';

describe('an amount as it is typed', () => {
  it('is read to the penny', () => {
    expect(penceTyped('£1,234.5')).toBe(123450);
    expect(penceTyped('0.29')).toBe(29);
    expect(penceTyped('2000')).toBe(200000);
  });
  it('is nothing where nothing stands, and no amount where it makes none', () => {
    expect(penceTyped('  ')).toBeNull();
    expect(penceTyped('12.345')).toBeUndefined();
    expect(penceTyped('a lot')).toBeUndefined();
  });
  it('comes back as it was', () => {
    for (const pence of [1, 29, 123450]) expect(penceTyped(typedPounds(pence))).toBe(pence);
    expect(typedPounds(null)).toBe('');
  });
});
