/** What a page about a field says: its title, type and facets in each year, its rules and its codes. */

import { codeList, typesOf } from './codes/codes.ts';
import { type FieldDefinition, fieldDefinitions } from './field-definitions.ts';
import {
  type Children,
  type Entity,
  existsIn,
  type Facets,
  type Field,
  type FieldType,
  facetsIn,
} from './record/describe.ts';
import { Message } from './record/message.ts';
import { YEARS, type Year } from './years.ts';

/** A field in one of the years that collect it. */
export interface FieldInYear {
  readonly year: Year;
  readonly facets: Facets;
  /** The field-definition rules about it. */
  readonly rules: readonly FieldDefinition[];
  /** True if there is a list of its codes; then `codeList` has it. */
  readonly hasCodes: boolean;
}

export interface FieldPage {
  /** The entity that holds it, and its path from the root: `Message/Learner/ULN`. */
  readonly entity: string;
  readonly path: string;
  readonly field: string;
  readonly title: string;
  readonly type: FieldType;
  readonly mandatory: boolean;
  readonly years: readonly FieldInYear[];
  /** Types that have code lists of their own: those of LearnDelFAMCode are FAM types. */
  readonly codeTypes: readonly string[];
  /** What the description rests on where it is assumed. */
  readonly note: string | undefined;
}

let pages: readonly FieldPage[] | undefined;

/** A page for every field of the record, in the order of the record. */
export function fieldPages(): readonly FieldPage[] {
  pages ??= [...walk(Message, Message.name)];
  return pages;
}

/** The page of a field of an entity. */
export const fieldPage = (entity: string, field: string): FieldPage | undefined =>
  fieldPages().find(page => page.entity === entity && page.field === field);

function* walk(entity: Entity<Children>, path: string): Generator<FieldPage> {
  for (const [name, child] of Object.entries(entity.children)) {
    if (child.kind === 'part') yield* walk(child.entity, `${path}/${name}`);
    else yield page(entity.name, `${path}/${name}`, name, child);
  }
}

function page(entity: string, path: string, name: string, field: Field): FieldPage {
  return {
    entity,
    path,
    field: name,
    title: field.title,
    type: field.type,
    mandatory: !field.optional,
    years: YEARS.filter(year => existsIn(field, year)).map(year => ({
      year,
      facets: facetsIn(field, year),
      rules: fieldDefinitions(year).filter(rule => rule.entity === entity && rule.field === name),
      hasCodes: codeList(name, year) !== undefined,
    })),
    codeTypes: typesOf(name),
    note: field.note,
  };
}
