import { readDate } from '@waymark/reference/import';
import type { z } from 'zod';

/** Something that a column of an import can give. */
export interface ImportField {
  readonly name: string;
  readonly title: string;
  readonly mandatory: boolean;
  /** How columns that give it are called, in small letters without blanks and signs; the likeliest first. */
  readonly columns: readonly string[];
  /** The text of a cell that is not blank, as it is kept. @throws Unreadable with what is wrong */
  read(text: string): string;
}

/** Why a cell cannot be taken, as a sentence. */
export class Unreadable extends Error {}

interface More {
  readonly mandatory?: true;
  /** Further names of columns, beside the title. */
  readonly also?: readonly string[];
}

/** A field that is taken in the shape in which the API takes it, so that both refuse the same. */
export function field(name: string, title: string, shape: z.ZodType, more: More = {}): ImportField {
  return make(name, title, more, text => parsed(shape, text));
}

/** A field with a day: 2026-04-02, or day before month as in 02/04/2026. */
export function dayField(name: string, title: string, shape: z.ZodType, more: More = {}): ImportField {
  return make(name, title, more, text => {
    const read = readDate(text);
    if (!read) throw new Unreadable('Write the date as 02/04/2026 (day first) or as 2026-04-02.');
    return parsed(shape, read.date);
  });
}

/** A field that is read in a way of its own. */
export function make(name: string, title: string, more: More, read: (text: string) => string): ImportField {
  return {
    name,
    title,
    mandatory: more.mandatory === true,
    columns: [title, name, ...(more.also ?? [])].map(plain),
    read,
  };
}

/** One of several words, whatever their capitals. */
export function oneOf(words: readonly string[]): (text: string) => string {
  return text => {
    const found = words.find(word => plain(word) === plain(text));
    if (found === undefined) throw new Unreadable(`It has to be one of: ${words.join(', ')}.`);
    return found;
  };
}

/** A name without what people write differently: capitals, blanks and signs. */
export function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function parsed(shape: z.ZodType, text: string): string {
  const result = shape.safeParse(text);
  if (!result.success) throw new Unreadable(result.error.issues[0]!.message);
  return String(result.data);
}

/**
 * What the cells of a line give, by field. Blank cells give nothing: an import never empties a field.
 * @param cells by name of column
 * @param mapping which column gives which field
 */
export function valuesOf(
  fields: readonly ImportField[],
  mapping: Readonly<Record<string, string>>,
  cells: ReadonlyMap<string, string>,
): { values: Record<string, string>; problems: string[] } {
  const values: Record<string, string> = {};
  const problems: string[] = [];
  for (const { name, title, mandatory, read } of fields) {
    const column = mapping[name];
    const text = column === undefined ? '' : cellText(cells.get(column));
    if (text === '') {
      if (mandatory) problems.push(`${title} is blank and must not be.`);
      continue;
    }
    if (text.includes('\ufffd')) {
      problems.push(`${title} “${shortened(text)}” holds characters that cannot be shown. Type it again.`);
      continue;
    }
    try {
      values[name] = read(text);
    } catch (problem) {
      if (!(problem instanceof Unreadable)) throw problem;
      problems.push(`${title} “${shortened(text)}”: ${problem.message}`);
    }
  }
  return { values, problems };
}

/** The text of a cell; the apostrophe that an export puts before what looks like a formula goes again. */
export function cellText(cell: string | undefined): string {
  const text = (cell ?? '').trim();
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}

/** Text as a message or an example shows it. */
export function shortened(text: string, most = 60): string {
  const shown = text.replaceAll(/\p{Cc}+/gu, ' ');
  return shown.length > most ? `${shown.slice(0, most)}…` : shown;
}
