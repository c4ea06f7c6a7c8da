import { z } from 'zod';
import { sentenceOf } from './sentences.ts';

z.config({ customError: sentenceOf });

/** An identifier that Waymark gave. */
export const id = z.uuid();

/** An address with one identifier in it. */
export const withId = z.object({ id });

/** The number that tells whether somebody saved in between: sent back with a change. */
export const version = z.number().int().min(1);

/** A calendar day that exists, as 2026-04-02. */
export const day = z.iso
  .date('Write the date as year-month-day, such as 2026-04-02.')
  .refine(value => value >= '1900' && value < '3000', 'The year of this date is not between 1900 and 2999.');

/** A moment, as 2026-04-02T09:15:00.000Z. */
export const moment = z.iso.datetime({ offset: true });

/** A line of text without control characters: trimmed, not empty. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'This may not be empty.')
    .max(most, `This may have at most ${most} characters.`)
    .refine(value => !/\p{Cc}/u.test(value), 'This holds characters that cannot be shown. Type it again.');

/** Text of several lines: trimmed, line breaks and tabs allowed. */
export const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `This may have at most ${most.toLocaleString('en-GB')} characters.`)
    .refine(value => !/[^\P{Cc}\t\n\r]/u.test(value), 'This holds characters that cannot be shown.');

/** What a form sends for a field left blank counts as not given. */
export const orBlank = <T extends z.ZodType>(shape: T) =>
  z.preprocess(value => (value === '' ? null : value), shape.nullable());

/**
 * An exact decimal, as text: no binary fraction comes between. A number is taken by its shortest writing, and zeros that only
 * fill up are left out: `037.50` is `37.5`.
 */
export const decimal = (whole: number, places: number, what: string, example: string) =>
  z.preprocess(
    value => (typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : value),
    z
      .string()
      .regex(
        new RegExp(`^\\d{1,${whole}}(\\.\\d{1,${places}})?$`),
        `Write ${what} as a number such as ${example}, with at most ${places} decimal places.`,
      )
      .transform(plain),
  );

function plain(value: string): string {
  const [whole = '', places = ''] = value.split('.');
  const kept = places.replace(/0+$/, '');
  return whole.replace(/^0+(?=\d)/, '') + (kept === '' ? '' : `.${kept}`);
}

/** Hours a week. */
export const hours = decimal(3, 2, 'the hours', '37.5').refine(
  value => Number(value) <= 168,
  'A week has 168 hours.',
);

/** Pounds an hour. */
export const rate = decimal(5, 4, 'the rate in pounds', '12.71');

/** Whole pence. */
export const pence = z.number().int().min(0).max(100_000_000_00);

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('This is no e-mail address: it should look like name@example.org.').max(254));

export const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d ()-]{5,24}$/, 'Write the phone number with digits and spaces only.');

/** A postcode of the United Kingdom, written with one space and capitals. */
export const postcode = z
  .string()
  .trim()
  .toUpperCase()
  .transform(value => value.replace(/\s+/g, '').replace(/(?=.{3}$)/, ' '))
  .pipe(
    z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, 'This is no postcode: it should look like M1 1AE.'),
  );

export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Write the address with https:// in front.',
});

/**
 * A National Insurance number, written in capitals without spaces. The prefixes that HM Revenue and Customs does not
 * give out are refused.
 */
export const niNumber = z
  .string()
  .toUpperCase()
  .transform(value => value.replace(/\s+/g, ''))
  .pipe(
    z
      .string()
      .regex(
        /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/,
        'This is no National Insurance number: it has two letters, six digits and a letter from A to D.',
      ),
  );

export const ukprn = z
  .string()
  .trim()
  .regex(/^[1-9]\d{7}$/, 'A UKPRN has eight digits.');

/** Which page of a list is wanted: how many rows, after which. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** The `next` of the page before; absent for the first. */
  after: z.string().max(600).optional(),
};

/** One page of a list. */
export const page = <T extends z.ZodType>(row: T) =>
  z.object({
    rows: z.array(row),
    /** Asks for the page that follows; null on the last. */
    next: z.string().nullable(),
    /** How many rows there are in all; counted to a thousand only, so that a long list is as quick as a short one. */
    total: z.object({ count: z.number().int(), exact: z.boolean() }),
  });

/** A query that takes one value or several: `status=New&status=Closed`. */
export const several = <T extends z.ZodType>(one: T) =>
  z.preprocess(
    value => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(one).max(50).optional(),
  );

/** A yes or no in an address. */
export const yesNo = z.enum(['true', 'false']).transform(value => value === 'true');

/** Somebody or something by name, beside its identifier. */
export const named = z.object({ id, name: z.string() });

/** A person who works here, as shown beside what they did. */
export const person = z.object({ id: z.string(), name: z.string() });

/** Nothing to say beyond that it was done. */
export const done = z.object({ done: z.literal(true) });
