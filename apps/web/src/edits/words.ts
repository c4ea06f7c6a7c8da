import { type Children, type Entity, Learner, type Scalar, type Year } from '@waymark/ilr';
import { meaningOf } from '../record/meanings.ts';
import { capital, shown } from '../shell/words.ts';
import type { Edit } from './edits.ts';

type Plain = Readonly<Record<string, unknown>>;

/** A record in a few words: `SOF 105`, `11 Not employed, 01/01/2022`. */
export function inBrief(record: Plain): string {
  const values = Object.values(record).filter(
    value => typeof value === 'string' || typeof value === 'number',
  );
  return values
    .slice(0, 4)
    .map(value => shown(value as Scalar))
    .join(' · ');
}

/** Where a record stands, for people: `aim 2, LearningDeliveryFAM`. */
export function whereOf(node: string, aimSeqNumber: number | undefined): string {
  const part = node.split('.').findLast(word => /^[A-Z]/.test(word)) ?? '';
  const aim = node.startsWith('LearningDelivery.') || node === 'LearningDelivery';
  if (!aim) return part;
  const of = aimSeqNumber === undefined ? 'an aim' : `aim ${aimSeqNumber}`;
  return part === 'LearningDelivery' ? of : `${of}, ${part}`;
}

/** What an edit is about: `AchDate of aim 1`. */
export function subjectOf(edit: Edit): string {
  const { where } = edit;
  if (edit.kind === 'set') return where === '' ? edit.field : `${edit.field} of ${where}`;
  return edit.part === 'LearningDelivery' ? where : where || edit.part;
}

/** The same at the head of a line: `Aim 1, LearningDeliveryFAM`. */
export function subjectTitle(edit: Edit): string {
  const subject = subjectOf(edit);
  return edit.kind === 'set' ? subject : capital(subject);
}

/** A value with what its code means. */
export function valueInWords(field: string, value: Scalar | null, year: Year): string {
  if (value === null) return 'not returned';
  const meaning = meaningOf(field, { [field]: value }, year);
  return meaning ? `${value}, ${meaning}` : shown(value);
}

/** The entity that a record's node stands for. */
export function entityAt(node: string): Entity<Children> {
  let entity: Entity<Children> = Learner;
  for (const word of node.split('.')) {
    const child = entity.children[word];
    if (child?.kind === 'part') entity = child.entity;
  }
  return entity;
}
