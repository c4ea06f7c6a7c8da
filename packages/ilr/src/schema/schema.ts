/** The description of one year, arranged for reading and writing: which element may come where, and how its value is read. */

import { ruleNames } from '../field-definitions.ts';
import { type Entity, existsIn, type Field, facetsIn, type Part, type Scalar } from '../record/describe.ts';
import { Message } from '../record/message.ts';
import type { Year } from '../years.ts';
import { type Check, checkOf } from './facets.ts';
import { type ReadValue, readerOf, WRITTEN_AS } from './values.ts';

/** An element inside an entity. One shape for fields and entities, so that the reader's inner loop stays quick. */
export interface ChildSpec {
  readonly name: string;
  readonly title: string;
  /** Place in the order of the entity. */
  readonly position: number;
  /** A bit of its own among the mandatory elements of the entity, 0 for an optional one. */
  readonly bit: number;
  /** The entity it is, or undefined for a field. */
  readonly entity: EntitySpec | undefined;
  readonly many: boolean;
  readonly max: number;
  /** False where its place is an assumption: it is then accepted anywhere. */
  readonly ordered: boolean;
  readonly read: ReadValue;
  readonly check: Check;
  /** How a value is written, for messages. */
  readonly writtenAs: string;
  readonly rules: {
    readonly missing: string;
    readonly length: string;
    readonly pattern: string;
    readonly range: string;
    readonly occurrences: string;
  };
}

export interface EntitySpec {
  readonly name: string;
  readonly title: string;
  readonly children: readonly ChildSpec[];
  readonly byName: ReadonlyMap<string, ChildSpec>;
  /** By position + 1, the element met after it last time: mostly it is the one that comes now. For the reader's use. */
  readonly followers: (ChildSpec | undefined)[];
  /** The bits of all mandatory elements. */
  readonly mandatory: number;
  /** A new record with every property of every year: undefined, or an empty list. */
  blank(): Record<string, Scalar | undefined | object>;
}

const compiled = new Map<Year, EntitySpec>();

/** The return of the year. */
export function schemaOf(year: Year): EntitySpec {
  const known = compiled.get(year) ?? compile(Message, year, ruleNames(year));
  compiled.set(year, known);
  return known;
}

function compile(entity: Entity, year: Year, names: ReadonlyMap<string, string>): EntitySpec {
  const children: ChildSpec[] = [];
  let mandatory = 0;
  for (const [name, child] of Object.entries(entity.children)) {
    if (!existsIn(child, year)) continue;
    const required = child.kind === 'part' ? child.min > 0 : !child.optional;
    const bit = required ? (mandatory + 1) & ~mandatory : 0;
    mandatory |= bit;
    const facets = child.kind === 'part' ? {} : facetsOf(name, child, year);
    const type = child.kind === 'part' ? 'text' : child.type;
    const rule = (kind: string, holder = entity.name, field = name) =>
      names.get(`${holder}.${field}.${kind}`) ?? 'Schema';
    children.push({
      name,
      title: child.kind === 'part' ? child.entity.title : child.title,
      position: children.length,
      bit,
      entity: child.kind === 'part' ? compile(child.entity, year, names) : undefined,
      many: child.kind === 'part' && child.occurs === 'many',
      max: child.kind === 'part' ? child.max : 1,
      ordered: !(child.confidence === 'assumed'),
      read: readerOf(type),
      check: checkOf(type, facets),
      writtenAs: WRITTEN_AS[type],
      rules: {
        missing: child.kind === 'part' ? rule('EO', name, '') : rule('MA'),
        length: rule('AL'),
        pattern: rule('AP'),
        range: facets.min === undefined ? 'Schema' : rule('AR'),
        occurrences: rule('EO', name, ''),
      },
    });
  }
  return {
    name: entity.name,
    title: entity.title,
    children,
    byName: new Map(children.map(child => [child.name, child])),
    followers: Array.from({ length: children.length + 1 }, () => undefined),
    mandatory,
    blank: blankOf(entity),
  };
}

/** The header's year must be the one that the namespace says. */
const facetsOf = (name: string, field: Field, year: Year) =>
  name === 'Year' ? { ...facetsIn(field, year), oneOf: [String(year)] } : facetsIn(field, year);

/** The list of entities that were not returned. One for all records: it is never changed. */
export const NONE: readonly object[] = Object.freeze([]);

function blankOf(entity: Entity): EntitySpec['blank'] {
  // Copying one template keeps the shape of all records of an entity the same, which keeps property access quick.
  const template = Object.fromEntries(
    Object.entries(entity.children).map(([name, child]) => [name, isList(child) ? NONE : undefined]),
  );
  return COPIES[copiers++ % COPIES.length]!(template);
}

/** One place in the code copies no more than four shapes quickly, and a year has two dozen. */
const COPIES: readonly ((template: Record<string, undefined | object>) => EntitySpec['blank'])[] = [
  template => () => ({ ...template }),
  template => () => ({ ...template }),
  template => () => ({ ...template }),
  template => () => ({ ...template }),
  template => () => ({ ...template }),
  template => () => ({ ...template }),
  template => () => ({ ...template }),
  template => () => ({ ...template }),
];
let copiers = 0;

const isList = (child: Field | Part): boolean => child.kind === 'part' && child.occurs === 'many';
