/**
 * The words in which the record is described: entities, their fields and how often each occurs. A description is plain
 * data; the TypeScript types of a record are inferred from it (`RecordOf`).
 */

import type { ISODate } from '../dates.ts';
import type { Year } from '../years.ts';

/** What a field holds. `date` and `dateTime` are ISO strings in memory, `int` and `decimal` are numbers. */
export type FieldType = 'text' | 'int' | 'decimal' | 'date' | 'dateTime';

interface ScalarOf {
  text: string;
  int: number;
  decimal: number;
  date: ISODate;
  dateTime: string;
}

/** The value of a field: a number for `int` and `decimal`, a string for everything else. */
export type Scalar = string | number;

/** What a value must satisfy beyond its type. */
export interface Facets {
  /** Fewest and most characters of a text. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Most digits of a number (no sign), as the schema's totalDigits. */
  readonly digits?: number;
  /** Most digits after the decimal point. */
  readonly decimals?: number;
  /** Smallest and largest number allowed. */
  readonly min?: number;
  readonly max?: number;
  /** A regular expression for the whole value. */
  readonly pattern?: string;
  /** The characters a text is made of: `restricted` is the ILR's own set, `any` leaves it to the pattern. */
  readonly characters?: 'restricted' | 'any';
  /** The only values allowed. */
  readonly oneOf?: readonly string[];
}

/** How sure a part of the description is. `assumed` comes with a note that says what it rests on. */
export type Confidence = 'stated' | 'assumed';

interface InYears {
  /** First and last year in which it is collected; absent means all years known here. */
  readonly from?: Year;
  readonly until?: Year;
  readonly confidence?: Confidence;
  readonly note?: string;
}

/** One field: a single value in an entity. */
export interface Field<T extends FieldType = FieldType, O extends boolean = boolean> extends InYears {
  readonly kind: 'field';
  readonly type: T;
  readonly title: string;
  readonly optional: O;
  readonly facets: Facets;
  /** Facets that differ from the given year on. */
  readonly changes?: Partial<Record<Year, Facets>>;
}

export type Occurs = 'one' | 'optional' | 'many';

/** An entity inside another, and how often it occurs there. */
export interface Part<C extends Children = Children, O extends Occurs = Occurs> extends InYears {
  readonly kind: 'part';
  readonly entity: Entity<C>;
  readonly occurs: O;
  readonly min: number;
  readonly max: number;
}

/** Fields and parts in schema order, by element name. */
export interface Children {
  readonly [name: string]: Field | Part;
}

/** One entity of the record. */
export interface Entity<C extends Children = Children> {
  readonly kind: 'entity';
  readonly name: string;
  readonly title: string;
  readonly children: C;
}

type Value<X> =
  X extends Field<infer T, infer O>
    ? O extends true
      ? ScalarOf[T] | undefined
      : ScalarOf[T]
    : X extends Part<infer C, infer O>
      ? O extends 'many'
        ? readonly RecordOf<C>[]
        : O extends 'optional'
          ? RecordOf<C> | undefined
          : RecordOf<C>
      : never;

/**
 * A record in memory: one plain object per entity, every property present in schema order, whatever the year. An
 * optional field or single entity that was not returned is `undefined`; an entity that may repeat is always an array.
 */
export type RecordOf<C extends Children> = { readonly [K in keyof C]: Value<C[K]> };

type DraftValue<X> =
  X extends Part<infer C, infer O>
    ? O extends 'many'
      ? readonly Draft<C>[]
      : O extends 'optional'
        ? Draft<C> | undefined
        : Draft<C>
    : Value<X>;

type MayBeLeftOut<C extends Children> = {
  [K in keyof C]: C[K] extends Field<FieldType, true> | Part<Children, 'optional' | 'many'> ? K : never;
}[keyof C];

/** A record as it is written by hand: what is optional may be left out, down through its parts. */
export type Draft<C extends Children> = {
  readonly [K in Exclude<keyof C, MayBeLeftOut<C>>]: DraftValue<C[K]>;
} & { readonly [K in MayBeLeftOut<C>]?: DraftValue<C[K]> };

export const entity = <const C extends Children>(name: string, title: string, children: C): Entity<C> => ({
  kind: 'entity',
  name,
  title,
  children,
});

/** A text of the ILR's restricted characters unless said otherwise; at least one character. */
export const text = (title: string, facets: Facets): Field<'text', false> => ({
  kind: 'field',
  type: 'text',
  title,
  optional: false,
  facets: { minLength: 1, characters: 'restricted', ...facets },
});

export const int = (title: string, facets: Facets): Field<'int', false> => ({
  kind: 'field',
  type: 'int',
  title,
  optional: false,
  facets,
});

export const decimal = (title: string, facets: Facets): Field<'decimal', false> => ({
  kind: 'field',
  type: 'decimal',
  title,
  optional: false,
  facets,
});

export const date = (title: string): Field<'date', false> => ({
  kind: 'field',
  type: 'date',
  title,
  optional: false,
  facets: {},
});

export const dateTime = (title: string): Field<'dateTime', false> => ({
  kind: 'field',
  type: 'dateTime',
  title,
  optional: false,
  facets: {},
});

interface OptionalIn extends InYears {
  readonly changes?: Partial<Record<Year, Facets>>;
}

/** The field may be left out; `from` and `until` say in which years it exists at all. */
export const optional = <T extends FieldType>(
  field: Field<T, false>,
  years: OptionalIn = {},
): Field<T, true> => ({ ...field, ...years, optional: true });

/** Exactly one of the entity. */
export const one = <C extends Children>(of: Entity<C>): Part<C, 'one'> => ({
  kind: 'part',
  entity: of,
  occurs: 'one',
  min: 1,
  max: 1,
});

/** One of the entity, or none. */
export const maybe = <C extends Children>(of: Entity<C>, years: InYears = {}): Part<C, 'optional'> => ({
  kind: 'part',
  entity: of,
  occurs: 'optional',
  min: 0,
  max: 1,
  ...years,
});

/** Any number of the entity, within the bounds given. */
export const many = <C extends Children>(
  of: Entity<C>,
  bounds: InYears & { readonly min?: number; readonly max?: number } = {},
): Part<C, 'many'> => ({
  kind: 'part',
  entity: of,
  occurs: 'many',
  min: 0,
  max: Number.POSITIVE_INFINITY,
  ...bounds,
});

/** Whether the field or part exists in the year. */
export const existsIn = (child: Field | Part, year: Year): boolean =>
  (child.from === undefined || child.from <= year) && (child.until === undefined || year <= child.until);

/** What the field's value must satisfy in the year. */
export function facetsIn(field: Field, year: Year): Facets {
  let facets = field.facets;
  for (const [from, changed] of Object.entries(field.changes ?? {})) {
    if (Number(from) <= year) facets = { ...facets, ...changed };
  }
  return facets;
}
