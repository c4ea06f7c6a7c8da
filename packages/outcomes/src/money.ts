/**
 * Exact money. Hours may be 37.5 and a rate 12.21, so weekly pay is not whole pence and a day of it is a seventh of that:
 * binary floating point can land on the wrong side of a threshold that is met exactly. Amounts are therefore integers, in a
 * unit so small that hours x rate, a seventh of it (calendar days) and a fifth of it (weekdays) are all whole numbers.
 */

/** A decimal as it is written: `'12.21'` or `12.21`. A number is read by its shortest decimal form, never by its bits. */
export type Decimal = string | number;

/** An exact amount of money, in units of 1/(35 x 10^36) of a penny. */
export type Amount = bigint;

const PLACES = 18;
const ONE = 10n ** BigInt(PLACES);
const SEVENTHS_AND_FIFTHS = 35n;

/** One penny as an exact amount. */
export const PENNY: Amount = ONE * ONE * SEVENTHS_AND_FIFTHS;

const SHAPE = /^(\d{1,12})(?:\.(\d{1,18}))?$/;

/** True for zero or a positive decimal of at most 12 digits before the point and 18 after it. */
export function isDecimal(value: unknown): value is Decimal {
  return (typeof value === 'number' || typeof value === 'string') && SHAPE.test(String(value));
}

/**
 * The decimal as an integer, in units of 10^-18: what two decimals are compared by.
 * @throws RangeError if it is negative or not a decimal
 */
export function scaled(decimal: Decimal): bigint {
  const parts = SHAPE.exec(String(decimal));
  if (!parts) throw new RangeError(`${JSON.stringify(decimal)} is not a decimal number of zero or more.`);
  return BigInt(parts[1]! + (parts[2] ?? '').padEnd(PLACES, '0'));
}

/** What so many hours at so many pence an hour pay, exactly. */
export function pay(hours: Decimal, hourlyPence: Decimal): Amount {
  return scaled(hours) * scaled(hourlyPence) * SEVENTHS_AND_FIFTHS;
}

/** Pence as an exact amount. */
export function fromPence(pence: Decimal): Amount {
  return scaled(pence) * ONE * SEVENTHS_AND_FIFTHS;
}

/** The amount to the nearest penny, half a penny up; still exact. */
export function toNearestPenny(amount: Amount): Amount {
  return ((amount + PENNY / 2n) / PENNY) * PENNY;
}

/** Whole pence, half a penny up: for showing, never for comparing. The amount is zero or more. */
export function toPence(amount: Amount): number {
  return Number(toNearestPenny(amount) / PENNY);
}

/** `a / b` rounded up to one decimal place, for showing; `b` is above zero. */
export function tenthsUp(a: bigint, b: bigint): number {
  return Number((a * 10n + b - 1n) / b) / 10;
}

/** Pounds as pence, exactly: `'12.21'` is `'1221'`, `'11.5384'` is `'1153.84'`. */
export function penceFromPounds(pounds: Decimal): Decimal {
  const units = scaled(pounds) * 100n;
  const whole = units / ONE;
  const fraction = (units % ONE).toString().padStart(PLACES, '0').replace(/0+$/, '');
  return fraction === '' ? whole.toString() : `${whole}.${fraction}`;
}

/** Pence as they are read: `507936` is `£5,079.36`; a fraction of a penny is kept. */
export function pounds(pence: Decimal): string {
  const [whole = '', fraction = ''] = String(pence).split('.');
  const digits = whole.padStart(3, '0');
  const grouped = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `£${grouped}.${digits.slice(-2)}${fraction}`;
}
