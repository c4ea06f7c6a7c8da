/** Random records for property tests, made from the description itself. */

import fc from 'fast-check';
import { isoDate } from '../dates.ts';
import { type Entity, existsIn, type Field, facetsIn, type Part, type Scalar } from '../record/describe.ts';
import { Header, LearningProvider } from '../record/header.ts';
import { Learner } from '../record/learner.ts';
import type { Year } from '../years.ts';
import type { HeadToWrite } from './writer.ts';

const RESTRICTED = [..."ABCXYZabcxyz0189 ~!@#$%&'()*+,-./:;<=>?[\\]_{}^£€"];

const day = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(each => isoDate(each.year, each.month, each.day));

/** A value of the field that the year's schema accepts. */
function scalarOf(name: string, field: Field, year: Year): fc.Arbitrary<Scalar> {
  const {
    min,
    max,
    digits = 9,
    minLength = 1,
    maxLength = 60,
    pattern,
    oneOf,
    characters,
  } = facetsIn(field, year);
  if (name === 'Year') return fc.constant(String(year));
  if (oneOf) return fc.constantFrom(...oneOf);
  if (field.type === 'date') return day;
  if (field.type === 'dateTime') return day.map(each => `${each}T23:59:59.5Z`);
  if (field.type === 'int') {
    const bound = 10 ** digits - 1;
    return fc.integer({ min: min ?? -bound, max: max ?? bound }).map(value => value + 0);
  }
  if (field.type === 'decimal')
    return fc.integer({ min: Math.round(min! * 10), max: max! * 10 }).map(value => value / 10);
  if (pattern === undefined) return fc.string({ unit: fc.constantFrom(...RESTRICTED), minLength, maxLength });
  if (characters === 'any') {
    const unit = fc.constantFrom(..."Aé ñ漢𝒳<&>]\u00a0'");
    return fc.string({ unit, minLength, maxLength });
  }
  return fc
    .stringMatching(new RegExp(`^(?:${pattern})$`))
    .filter(
      text =>
        text.length <= maxLength && [...text].every(each => RESTRICTED.includes(each) || /[\w]/.test(each)),
    );
}

function partOf(part: Part, year: Year): fc.Arbitrary<unknown> {
  const record = recordOf(part.entity, year);
  if (part.occurs === 'one') return record;
  if (part.occurs === 'optional') return fc.option(record, { nil: undefined, freq: 2 });
  return fc.array(record, { minLength: part.min, maxLength: Math.min(part.max, 3) });
}

/** Any record of the entity that the year's schema accepts. */
export function recordOf(entity: Entity, year: Year): fc.Arbitrary<Record<string, unknown>> {
  const parts: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, child] of Object.entries(entity.children)) {
    if (!existsIn(child, year))
      parts[name] = fc.constant(child.kind === 'part' && child.occurs === 'many' ? [] : undefined);
    else if (child.kind === 'part') parts[name] = partOf(child, year);
    else if (child.optional)
      parts[name] = fc.option(scalarOf(name, child, year), { nil: undefined, freq: 2 });
    else parts[name] = scalarOf(name, child, year);
  }
  return fc.record(parts, { noNullPrototype: true });
}

export const learnerOf = (year: Year): fc.Arbitrary<Learner> =>
  recordOf(Learner, year) as unknown as fc.Arbitrary<Learner>;

export const headOf = (year: Year): fc.Arbitrary<HeadToWrite> =>
  fc.record({
    year: fc.constant(year),
    Header: recordOf(Header, year),
    LearningProvider: recordOf(LearningProvider, year),
  }) as unknown as fc.Arbitrary<HeadToWrite>;
