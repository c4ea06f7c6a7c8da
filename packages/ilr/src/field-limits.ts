/** What a field definition demands, in words: the limit of the rule itself, and all that the field must be. */

import { codeList, typesOf } from './codes/codes.ts';
import type { FieldDefinition } from './field-definitions.ts';
import { fieldPage } from './field-pages.ts';
import type { Facets, FieldType } from './record/describe.ts';
import type { Year } from './years.ts';

/** One line about a field: `{ title: 'Pattern', text: '[A-Z]{2}' }`. */
export interface Limit {
  readonly title: string;
  readonly text: string;
}

const TYPES: Readonly<Record<FieldType, string>> = {
  text: 'text',
  int: 'whole number',
  decimal: 'number',
  date: 'date, written as 2026-02-28',
  dateTime: 'date and time',
};

/** The limit that this rule is about: "At most 10 digits". */
export function limitOf({ kind, facets, occurs }: FieldDefinition): string {
  if (kind === 'EO') return `From ${occurs!.min} to ${countOf(occurs!.max)} of them.`;
  if (kind === 'MA') return 'The field must be returned.';
  if (kind === 'AL') return `Length: ${lengthOf(facets) ?? 'as its pattern allows'}.`;
  if (kind === 'AR') return `Range: ${rangeOf(facets) ?? 'as its pattern allows'}.`;
  return `Form: ${formOf(facets)}.`;
}

/** All that the year demands of the field, its codes included; of an entity how often it may occur. */
export function limitsOf(definition: FieldDefinition, year: Year): readonly Limit[] {
  const { entity, field, facets, occurs } = definition;
  if (field === undefined)
    return [{ title: 'Occurs', text: `${occurs!.min} to ${countOf(occurs!.max)} times` }];
  const page = fieldPage(entity, field)!;
  const lines: (Limit | false)[] = [
    { title: 'Type', text: TYPES[page.type] },
    { title: 'Returned', text: page.mandatory ? 'always' : 'where it applies' },
    line('Length', lengthOf(facets)),
    line('Range', rangeOf(facets)),
    page.type === 'text' && line('Form', formOf(facets)),
    line('Codes', codesOf(field, year)),
    line('Note', page.note),
  ];
  return lines.filter(one => one !== false);
}

const line = (title: string, text: string | undefined): Limit | false =>
  text !== undefined && { title, text };

const countOf = (most: number): string => (Number.isFinite(most) ? String(most) : 'any number');

function lengthOf({ minLength = 0, maxLength, digits, decimals, max }: Facets): string | undefined {
  const most = digits ?? (max === undefined ? undefined : String(Math.trunc(max)).length);
  if (maxLength === undefined && most !== undefined)
    return `at most ${most} digit${most === 1 ? '' : 's'}${decimals ? `, ${decimals} of them after the point` : ''}`;
  if (maxLength === undefined) return undefined;
  return minLength === maxLength ? `${maxLength} characters` : `${minLength} to ${maxLength} characters`;
}

function rangeOf({ min, max }: Facets): string | undefined {
  if (min === undefined && max === undefined) return undefined;
  return `${min ?? 'any number'} to ${max ?? 'any number'}`;
}

function formOf({ pattern, oneOf, characters }: Facets): string {
  const parts = [
    pattern !== undefined && `the pattern ${pattern}`,
    oneOf !== undefined && `one of ${oneOf.join(', ')}`,
    characters === 'restricted' &&
      'letters A to Z without accents, digits, spaces and common signs, as on a British keyboard',
  ].filter(part => part !== false);
  return parts.length === 0 ? 'any text' : parts.join('; ');
}

/** The codes of the field in the year; where each type has its own, the types. */
function codesOf(field: string, year: Year): string | undefined {
  const types = typesOf(field).filter(type => codeList(field, year, type)!.codes.size > 0);
  const list = codeList(field, year);
  if (!list) return types.length > 0 ? `those of its type (${types.join(', ')})` : undefined;
  const codes = [...list.codes.values()];
  const shown = codes
    .slice(0, MOST_CODES)
    .map(({ code, label }) => (label === '' || label === code ? code : `${code} ${label}`));
  const rest = codes.length > shown.length ? ` and ${codes.length - shown.length} more` : '';
  return `${shown.join('; ')}${rest}${list.complete && list.safeToEnforce ? '' : '. The list at hand may have gaps'}`;
}

const MOST_CODES = 40;
