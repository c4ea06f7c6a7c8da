/** What the rule pages say of each rule of a year: the official facts, and what Waymark has of it. */

import { whatRulesRead } from 'virtual:what-rules-read';
import { type Chart, chartOf, type Flow } from '@waymark/flow';
import { type FieldDefinition, fieldDefinitions, YEARS, type Year } from '@waymark/ilr';
import {
  type AnyRule,
  type CatalogueEntry,
  catalogue,
  catalogueEntry,
  type Edition,
  editionOf,
  nameKey,
  sameName,
} from '@waymark/rules';

/** One rule of a year. */
export interface RuleOfYear {
  readonly entry: CatalogueEntry;
  /** The rule as Waymark runs it; absent for field definitions and for what is not built. */
  readonly rule?: AnyRule;
  /** For a field-definition rule: what the field must be. */
  readonly definition?: FieldDefinition;
  readonly built: boolean;
  readonly message: string;
  /** What it asks, in any year. */
  readonly questions: readonly string[];
  /** Everything that a search looks in, in small letters. */
  readonly text: string;
}

const editions = new Map<Year, Edition>();
const books = new Map<Year, readonly RuleOfYear[]>();

/** The rules of a year, arranged to be run. */
export function edition(year: Year): Edition {
  let known = editions.get(year);
  if (!known) {
    known = editionOf(year);
    editions.set(year, known);
  }
  return known;
}

/** Every rule on the official list of a year. */
export function rulebook(year: Year): readonly RuleOfYear[] {
  let known = books.get(year);
  if (!known) {
    const rules = edition(year).rules;
    const byKey = new Map(rules.map(({ rule }) => [nameKey(rule.name), rule]));
    const definitions = new Map(
      fieldDefinitions(year).map(definition => [nameKey(definition.name), definition]),
    );
    const notBuilt = new Set(edition(year).notBuilt.map(({ name }) => name));
    known = catalogue(year).map(entry =>
      ofYear(
        entry,
        byKey.get(nameKey(entry.name)),
        definitions.get(nameKey(entry.name)),
        notBuilt.has(entry.name),
      ),
    );
    books.set(year, known);
  }
  return known;
}

/** A rule of a year by its name, in whatever spelling the years give it; deleted ones are found too. */
export function ruleOfYear(year: Year, name: string): RuleOfYear | undefined {
  const found = rulebook(year).find(({ entry }) => sameName(entry.name, name));
  if (found) return found;
  const entry = catalogueEntry(year, name);
  return entry && ofYear(entry, undefined, undefined, true);
}

/** The years whose official list names the rule. */
export function yearsOf(name: string): readonly { readonly year: Year; readonly entry: CatalogueEntry }[] {
  return YEARS.flatMap(year => {
    const entry = catalogueEntry(year, name);
    return entry ? [{ year, entry }] : [];
  });
}

function ofYear(
  entry: CatalogueEntry,
  rule: AnyRule | undefined,
  definition: FieldDefinition | undefined,
  notBuilt: boolean,
): RuleOfYear {
  const built = !notBuilt && entry.category !== 'Derived data';
  const message =
    rule?.message ?? (definition ? definitionMessage(definition) : built ? 'Covered by another rule' : '');
  const questions = rule ? questionsOf(chartOf(rule.flow as Flow<never, never>)) : [];
  const fields = rule ? whatRulesRead.fields[rule.name] : [definition?.entity, definition?.field];
  const text = [
    entry.name,
    entry.category,
    message,
    rule?.fix,
    rule?.intent,
    rule?.note,
    ...questions,
    definition?.title,
    ...(fields ?? []),
  ]
    .join(' ')
    .toLowerCase();
  return { entry, ...(rule && { rule }), ...(definition && { definition }), built, message, questions, text };
}

/** The questions of a chart in its order, those of its routes among them. */
export function questionsOf({ boxes }: Chart): readonly string[] {
  return boxes.flatMap(({ question, routes = [] }) => [
    question,
    ...routes.flatMap(route => questionsOf(route.chart)),
  ]);
}

/** What breaking a field-definition rule means. */
export function definitionMessage({ kind, title, field }: FieldDefinition): string {
  const subject = field ? `${title} (${field})` : title;
  switch (kind) {
    case 'MA':
      return `${subject} is missing`;
    case 'AL':
      return `${subject} is too long`;
    case 'AP':
      return `${subject} holds characters that are not allowed, or does not have the right form`;
    case 'AR':
      return `${subject} is outside its range`;
    case 'EO':
      return `${subject}: too few or too many records`;
  }
}
