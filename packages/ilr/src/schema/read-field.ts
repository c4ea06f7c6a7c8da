/** One value as a person types it, read and judged as the reader of a return would. */

import type { Scalar } from '../record/describe.ts';
import type { Year } from '../years.ts';
import { type EntitySpec, schemaOf } from './schema.ts';
import * as say from './sentences.ts';

/** The value that was typed (`undefined` where the field is left out), or a sentence that says what is wrong with it. */
export type TypedValue = { readonly value: Scalar | undefined } | { readonly problem: string };

/**
 * Reads what was typed into a field of an entity: `readField('Learner', 'ULN', '12', 2526)` says which numbers are
 * allowed. Nothing typed leaves an optional field out.
 */
export function readField(entity: string, field: string, text: string, year: Year): TypedValue {
  const spec = entityOf(schemaOf(year), entity);
  const child = spec?.byName.get(field);
  if (!spec || !child) return { problem: `${entity} has no field ${field} in this year.` };
  if (text === '') return child.bit === 0 ? { value: undefined } : { problem: say.missing(spec, child) };
  const value = child.read(text);
  if (value === undefined) return { problem: say.unreadable(child, text) };
  const [violation] = child.check.ok(value) ? [] : child.check.violations(value);
  return violation ? { problem: say.violated(child, violation) } : { value };
}

function entityOf(spec: EntitySpec, name: string): EntitySpec | undefined {
  if (spec.name === name) return spec;
  for (const { entity } of spec.children) {
    const found = entity && entityOf(entity, name);
    if (found) return found;
  }
  return undefined;
}
