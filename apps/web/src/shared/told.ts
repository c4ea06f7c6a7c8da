import type { Reply } from '@waymark/api';
import { isDate, ukDate } from '@waymark/ilr/dates';
import { pounds } from '../milestones/words.ts';
import { bytes, capital } from '../shell/words.ts';
import { fieldName } from './field-names.ts';

type Change = Reply<'history.list'>['rows'][number]['changes'][number];

/** Names by the identifiers that the history keeps. */
export type Names = ReadonlyMap<string, string>;

const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

/** The changes that are worth a line: where all is new, fields left blank say nothing. */
export function toldChanges(changes: readonly Change[]): readonly Change[] {
  const allNew = changes.every(({ from }) => from === null || from === undefined);
  return allNew ? changes.filter(({ to }) => !isBlank(to)) : changes;
}

/** A value as it reads; an identifier by the name of what it stands for. */
export function shownValue(field: string, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (Array.isArray(value))
    return value.length === 0 ? 'nothing' : value.map(one => shownValue(field, one, names)).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    if (field === 'size') return bytes(value);
    return field.endsWith('Pence') ? pounds(value) : String(value);
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([name, part]) => `${fieldName(name)} ${shownValue(name, part, names)}`)
      .join(', ');
  }
  const text = String(value);
  if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text)) return names.get(text) ?? 'one whose name is not known here';
  if (field === 'hourlyRate') return pounds(Math.round(Number(text) * 100));
  if (field === 'rag') return capital(text);
  return isDate(text) ? ukDate(text) : text;
}
