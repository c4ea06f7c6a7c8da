/** Whether a value satisfies what the description demands of it; the reader and the writer ask the same question. */

import type { Facets, FieldType, Scalar } from '../record/describe.ts';

/** Which demand a value fails: its length (digits for numbers), the pattern or characters, or the range. */
export interface Violation {
  readonly kind: 'length' | 'pattern' | 'range';
  /** What the value is, to follow the field's name: `has 20 characters`. */
  readonly found: string;
  /** What is demanded: `1 to 12 characters`. */
  readonly demand: string;
}

/** A field's demands, made ready. `ok` is the quick answer; `violations` says which fail. */
export interface Check {
  ok(value: Scalar): boolean;
  violations(value: Scalar): readonly Violation[];
}

/** True for the 95 characters of the ILR's restricted set, by character code up to 255; € stands apart. */
const RESTRICTED = new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ~!@#$%&'()*+,-./:;<=>?[\\]_{}^£") {
  RESTRICTED[character.charCodeAt(0)] = 1;
}
const EURO = 0x20ac;

function isRestricted(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 256 ? RESTRICTED[code] === 0 : code !== EURO) return false;
  }
  return true;
}

/** Characters as people and the schema count them, not as JavaScript stores them. */
const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length++;
  return length;
};

const digitsOf = (value: number): number => String(Math.abs(Math.trunc(value))).length;

/** The demands of the facets on values of the type. */
export function checkOf(type: FieldType, facets: Facets): Check {
  if (type === 'text') return textCheck(facets);
  if (type === 'int' || type === 'decimal') return numberCheck(facets);
  return { ok: () => true, violations: () => [] };
}

function textCheck(facets: Facets): Check {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, oneOf } = facets;
  const pattern = facets.pattern === undefined ? undefined : new RegExp(`^(?:${facets.pattern})$`, 'u');
  const restricted = facets.characters === 'restricted';
  const fits = (text: string) =>
    (!restricted || isRestricted(text)) &&
    (pattern === undefined || pattern.test(text)) &&
    (oneOf === undefined || oneOf.includes(text));
  return {
    ok: value =>
      typeof value === 'string' && value.length >= minLength && value.length <= maxLength && fits(value),
    violations(value) {
      const text = String(value);
      const found: Violation[] = [];
      const length = lengthOf(text);
      if (length < minLength || length > maxLength)
        found.push({
          kind: 'length',
          found: `has ${count(length, 'character')}`,
          demand: lengthDemand(facets),
        });
      if (!fits(text))
        found.push({ kind: 'pattern', found: `is “${shown(text)}”`, demand: patternDemand(facets) });
      return found;
    },
  };
}

function numberCheck(facets: Facets): Check {
  const { min, max, decimals = 0 } = facets;
  const digits = facets.digits ?? (max === undefined ? Number.POSITIVE_INFINITY : digitsOf(max));
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  const bound = 10 ** digits;
  const scale = 10 ** decimals;
  const fine = (value: number) => decimals === 0 || Math.round(value * scale) / scale === value;
  return {
    ok: value =>
      typeof value === 'number' &&
      value >= low &&
      value <= high &&
      value < bound &&
      value > -bound &&
      fine(value),
    violations(value) {
      const number = Number(value);
      const found: Violation[] = [];
      if (digitsOf(number) > digits || !fine(number))
        found.push({ kind: 'length', found: `is ${number}`, demand: digitsDemand(digits, decimals) });
      if (number < low || number > high)
        found.push({ kind: 'range', found: `is ${number}`, demand: `${low} to ${high}` });
      return found;
    },
  };
}

function lengthDemand({ minLength = 0, maxLength }: Facets): string {
  if (maxLength === undefined) return `at least ${count(minLength, 'character')}`;
  return minLength === maxLength
    ? count(maxLength, 'character')
    : `${minLength} to ${count(maxLength, 'character')}`;
}

function digitsDemand(digits: number, decimals: number): string {
  const before = `at most ${count(digits, 'digit')}`;
  return decimals === 0 ? before : `${before} and ${count(decimals, 'decimal')}`;
}

/** What a text may hold, in words. The schema's expression is added where words would be vague. */
function patternDemand({ pattern, oneOf, characters }: Facets): string {
  if (oneOf !== undefined) return oneOf.join(' or ');
  if (pattern === undefined)
    return 'letters, digits, spaces and common signs (no accents, double quotes or line breaks)';
  return WORDS[pattern] ?? (characters === 'any' ? 'the characters allowed' : `a value like ${pattern}`);
}

const WORDS: Readonly<Record<string, string>> = {
  '[A-Za-z0-9 ]{1,12}': '1 to 12 letters, digits and spaces',
  '[A-Za-z0-9]{1,8}': '1 to 8 letters and digits',
  '[A-Za-z0-9]{1,7}': '1 to 7 letters and digits',
  '[^0-9\\r\\n\\t|"]{1,100}': '1 to 100 characters, none of them a digit, a tab, a line break, | or "',
  '[0-9]{1,18}': '1 to 18 digits',
  '[0-9]{1,2}': '1 or 2 digits',
  '[0-9]{10}': '10 digits',
  '.+@.+': 'an address with an @ inside, without accents or double quotes',
  '[a-zA-Z]{2}[0-9]{2}|[0-9]{9}': 'two letters and two digits, or nine digits',
  "[A-Za-z0-9 ~!@&'\\\\()*+,\\-./:;]{1,50}":
    "1 to 50 letters, digits, spaces and the signs ~ ! @ & ' \\ ( ) * + , - . / : ;",
};

/** A value as it can be shown: at most 100 characters. */
export const shown = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
