/** How differences are put in words, alike on the command line, on the page and in the CSV file. */

import type { Scalar } from '@waymark/ilr';
import { isDate, ukDate } from '@waymark/ilr/dates';
import type { MilestoneChange, Payment, ViolationChange } from './comparison.ts';
import type { AimPlace, Change } from './records/record-changes.ts';
import type { PlainRecord } from './records/same-record.ts';

/** Where a change is: `Aim 2, 60012345 from 01/09/2025 · LearningDeliveryFAM ACT 1`. Empty for the learner's own fields. */
export function placeText({ aim, entity, record }: Pick<Change, 'aim' | 'entity' | 'record'>): string {
  const own = entity === 'Learner' || entity === 'LearningDelivery';
  return [aim && aimText(aim), !own && `${entity} ${datesIn(record)}`.trim()].filter(Boolean).join(' · ');
}

/** `Aim 2, 60012345 from 01/09/2025`; the number is that of the later return where the aim is there. */
export function aimText({ earlier, later, LearnAimRef, LearnStartDate }: AimPlace): string {
  return `Aim ${later ?? earlier ?? '?'}, ${LearnAimRef} from ${scalarText(LearnStartDate)}`;
}

/** A value as people write it: dates as 01/09/2025, a record field by field, nothing as `none`. */
export function valueText(value: Scalar | PlainRecord | null): string {
  if (value === null) return 'none';
  if (typeof value !== 'object') return scalarText(value);
  return Object.entries(value)
    .map(([name, inner]) => {
      if (typeof inner !== 'object') return `${name} ${scalarText(inner)}`;
      const parts = Array.isArray(inner) ? (inner as readonly PlainRecord[]) : [inner as PlainRecord];
      return `${name} (${parts.map(valueText).join('; ')})`;
    })
    .join(', ');
}

/** Which milestone or HGV payment a change is about. */
export function paymentName({ of }: Pick<MilestoneChange, 'of'>): string {
  return typeof of === 'number' ? `Milestone ${of}` : `HGV: ${of}`;
}

/** What a return says of a payment: `due 20/09/2025, £1,350.00, R02 of 2025-26, SBA-1`. */
export function paymentText(payment: Payment | null): string {
  if (!payment) return 'no such bootcamp';
  const { status, date, amountPence, fundingYear, period, ConRefNumber } = payment;
  if (status !== 'due') return status;
  const month = period === null ? [] : [`R${String(period).padStart(2, '0')} of ${fundingYear}`];
  return [
    `due ${scalarText(date ?? '')}`,
    amountPence === null ? 'amount not known' : poundsText(amountPence),
    ...month,
    ConRefNumber ?? 'no ConRefNumber',
  ].join(', ');
}

/** `£1,350.00` */
export function poundsText(pence: number): string {
  const pounds = Math.abs(pence) / 100;
  const text = pounds.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return `${pence < 0 ? '−' : ''}£${text}`;
}

/** Why a violation is only in one of the returns, where the record is not the reason; empty where it is. */
export function becauseText({ because, kind }: Pick<ViolationChange, 'because' | 'kind'>): string {
  switch (because) {
    case 'learner added':
      return 'The learner is new.';
    case 'learner dropped':
      return 'The learner is not in the later return.';
    case 'not asked':
      return `The rule could not be asked in the ${kind === 'fixed' ? 'later' : 'earlier'} return.`;
    default:
      return '';
  }
}

function scalarText(value: Scalar): string {
  return typeof value === 'string' && isDate(value) ? ukDate(value) : String(value);
}

function datesIn(text: string): string {
  return text.split(' ').map(scalarText).join(' ');
}
