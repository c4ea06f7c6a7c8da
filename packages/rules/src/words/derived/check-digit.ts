/**
 * The check digit of an employer identifier, from its first eight digits; `X` if there can be none: the identifier is
 * not nine digits long or the calculation gives 10.
 */
export function employerCheckDigit(identifier: number): number | 'X' {
  const digits = String(identifier);
  if (digits.length !== 9) return 'X';
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += (9 - i) * Number(digits[i]);
  const result = 11 - (sum % 11);
  if (result === 10) return 'X';
  return result === 11 ? 0 : result;
}
