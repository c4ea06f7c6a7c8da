import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../database/as-provider.ts';
import { importMapping } from '../../database/schema/index.ts';
import { wrongField } from '../../http/refused.ts';
import { type ImportField, plain } from './fields/field.ts';

/** Which column gives which field. */
export type Mapping = Readonly<Record<string, string>>;

/** Guesses from the names of the columns which field each gives; a column gives one field, the likeliest first. */
export function guessMapping(fields: readonly ImportField[], columns: readonly string[]): Mapping {
  const mapping: Record<string, string> = {};
  const taken = new Set<string>();
  const most = Math.max(...fields.map(field => field.columns.length));
  // A column that bears a field's own title goes to it before another field may claim it by a likeness.
  for (let rank = 0; rank < most; rank++) {
    for (const { name, columns: names } of fields) {
      const wanted = names[rank];
      if (wanted === undefined || mapping[name] !== undefined) continue;
      const column = columns.find(one => !taken.has(one) && plain(one) === wanted);
      if (column === undefined) continue;
      mapping[name] = column;
      taken.add(column);
    }
  }
  return mapping;
}

/** The mandatory fields that no column gives, by title. */
export function lackingOf(fields: readonly ImportField[], mapping: Mapping): string[] {
  return fields
    .filter(({ name, mandatory }) => mandatory && mapping[name] === undefined)
    .map(({ title }) => title);
}

/**
 * Checks a mapping that somebody has made.
 * @throws Refused with the field that is wrong
 */
export function checkMapping(
  fields: readonly ImportField[],
  columns: readonly string[],
  mapping: Mapping,
): Mapping {
  const by = new Map<string, string>();
  for (const [name, column] of Object.entries(mapping)) {
    const field = fields.find(one => one.name === name);
    const at = `mapping.${name}`;
    if (!field) throw wrongField(at, `There is no field “${name}”.`);
    if (!columns.includes(column)) throw wrongField(at, `The file has no column “${column}”.`);
    const other = by.get(column);
    if (other !== undefined) {
      throw wrongField(at, `The column “${column}” is chosen for ${other} and for ${field.title}.`);
    }
    by.set(column, field.title);
  }
  const [lacking] = fields.filter(({ name, mandatory }) => mandatory && mapping[name] === undefined);
  if (lacking) throw wrongField(`mapping.${lacking.name}`, `Choose the column that gives ${lacking.title}.`);
  return mapping;
}

/** What is remembered for files with these columns, whatever their order. */
export async function rememberedMapping(
  tx: Transaction,
  kind: string,
  columns: readonly string[],
): Promise<Mapping | undefined> {
  const [known] = await tx
    .select({ mapping: importMapping.mapping })
    .from(importMapping)
    .where(and(eq(importMapping.kind, kind), eq(importMapping.columns, keyOf(columns))));
  return known?.mapping;
}

/** Remembers a mapping for files with the same columns. */
export async function rememberMapping(
  tx: Transaction,
  kind: string,
  columns: readonly string[],
  mapping: Mapping,
  now: Date,
): Promise<void> {
  await tx
    .insert(importMapping)
    .values({ kind, columns: keyOf(columns), mapping, usedAt: now })
    .onConflictDoUpdate({
      target: [importMapping.providerId, importMapping.kind, importMapping.columns],
      set: { mapping, usedAt: now },
    });
}

/** The columns of a remembered mapping, as one line. */
export function columnsOf(key: string): string {
  return (JSON.parse(key) as string[]).join(', ');
}

const keyOf = (columns: readonly string[]) => JSON.stringify([...columns].sort());
