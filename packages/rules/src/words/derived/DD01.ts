import { word } from '@waymark/flow';

/**
 * DD01: the check digit that a ULN must end in, from its first nine digits. `Y` for the temporary number 9999999999,
 * `N` for a number that cannot be a ULN: not ten digits, or a remainder of 0.
 */
export const DD01 = word('check digit of the ULN (DD01)', (ULN: number): number | 'Y' | 'N' => {
  if (ULN === 9_999_999_999) return 'Y';
  const digits = String(ULN);
  if (digits.length !== 10) return 'N';
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (10 - i) * Number(digits[i]);
  const remainder = sum % 11;
  return remainder === 0 ? 'N' : 10 - remainder;
});
