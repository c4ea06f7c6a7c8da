import { referralDetails } from '@waymark/api';
import { dayField, field, type ImportField } from './field.ts';
import { PERSON_FIELDS } from './participant-fields.ts';

const { shape } = referralDetails;

const DETAILS: readonly ImportField[] = [
  field('reference', 'Purchase order number', shape.reference, {
    also: [
      'po number',
      'purchase order',
      'po no',
      'reference',
      'unique reference',
      'referral number',
      'referral reference',
      'order number',
      'purchase order reference',
    ],
  }),
  dayField('referredOn', 'Referral date', shape.referredOn, {
    also: ['date of referral', 'referred on', 'referred'],
  }),
  dayField('date1', 'Date 1', shape.date1),
  dayField('date2', 'Date 2', shape.date2),
  field('safeguarding', 'Safeguarding', shape.safeguarding, {
    also: ['safeguarding flag', 'safeguarding marker', 'safeguarding concern', 'vulnerable'],
  }),
  field('incident', 'Incident', shape.incident, {
    also: ['incident flag', 'incident marker', 'potentially violent', 'unacceptable customer behaviour'],
  }),
];

/** What the files of a referral can give. */
export const REFERRAL_FIELDS: readonly ImportField[] = [...PERSON_FIELDS, ...DETAILS];

/** Columns that are no field are kept too, under their own names: a referral is shown as it arrived. */
const ADDITIONAL = 'column:';

/** The values of a referral with the columns that no field takes. */
export function withAdditional(
  values: Readonly<Record<string, string>>,
  additional: Iterable<readonly [column: string, text: string]>,
): Record<string, string> {
  return {
    ...values,
    ...Object.fromEntries([...additional].map(([column, text]) => [ADDITIONAL + column, text])),
  };
}

/** The columns of a referral that are no field. */
export function additionalOf(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name.startsWith(ADDITIONAL))
      .map(([name, text]) => [name.slice(ADDITIONAL.length), text]),
  );
}

/** The blocks in which a referral is shown. */
export const BLOCKS = {
  personal: ['firstName', 'surname', 'niNumber', 'dateOfBirth'],
  contact: ['email', 'phone', 'addressLines', 'postcode'],
  referral: DETAILS.map(({ name }) => name),
} as const;

/** Whether a cell that says yes or no, or tells what happened, switches a marker on: whatever is no plain "no" does. */
export function isSet(text: string | undefined): boolean {
  return text !== undefined && !/^(n|no|none|false|0|n\/a|not set)$/i.test(text.trim());
}
