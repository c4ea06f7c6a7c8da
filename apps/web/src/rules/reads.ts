/** Which rules read which fields, and which rules belong together. */

import { whatRulesRead } from 'virtual:what-rules-read';
import { fieldDefinitions, type Year } from '@waymark/ilr';
import { sameName } from '@waymark/rules';
import { type RuleOfYear, rulebook } from './rulebook.ts';

/** The rules of a year that read a field: those that define it first, then the others in the order of the list. */
export function rulesReading(field: string, year: Year): readonly RuleOfYear[] {
  const defining = new Set(
    fieldDefinitions(year).flatMap(definition => (definition.field === field ? [definition.name] : [])),
  );
  const reads = ({ entry, rule }: RuleOfYear) =>
    whatRulesRead.fields[rule?.name ?? entry.name]?.includes(field) ?? false;
  const book = rulebook(year);
  return [
    ...book.filter(({ entry }) => defining.has(entry.name)),
    ...book.filter(one => !defining.has(one.entry.name) && reads(one)),
  ];
}

/** The fields that a rule reads, whichever of its questions asks for them. */
export function fieldsReadBy(rule: string): readonly string[] {
  return whatRulesRead.fields[rule] ?? [];
}

/** A rule that has to do with another, and the fields that both read. */
export interface Related {
  readonly rule: RuleOfYear;
  readonly shared: readonly string[];
}

/** Fields that most rules read say little about which belong together; a field counts less the more rules read it. */
const MOST_RELATED = 8;

/**
 * The rules that have most to do with one: those of its family, which differ in a few values and stand in one file, and
 * those that share its rarer fields.
 */
export function relatedTo(
  { entry, rule }: RuleOfYear,
  year: Year,
): { readonly family: readonly RuleOfYear[]; readonly sharing: readonly Related[] } {
  const book = rulebook(year);
  const name = rule?.name ?? entry.name;
  const names = whatRulesRead.families.find(one => one.some(other => sameName(other, name))) ?? [];
  const isFamily = (other: RuleOfYear) => names.some(one => sameName(one, other.entry.name));
  const family = book.filter(other => other.entry.name !== entry.name && isFamily(other));
  const fields = whatRulesRead.fields[name] ?? [];
  const scored = book.flatMap(other => {
    if (other.entry.name === entry.name || isFamily(other) || !other.rule) return [];
    const theirs = whatRulesRead.fields[other.rule.name] ?? [];
    const shared = fields.filter(field => theirs.includes(field));
    // Two rules that read much the same are closer than a rule that reads everything.
    const score = shared.reduce((sum, field) => sum + rarity(field), 0) / (1 + theirs.length - shared.length);
    return score > 0 ? [{ rule: other, shared, score }] : [];
  });
  const sharing = scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_RELATED)
    .map(({ rule: one, shared }) => ({
      rule: one,
      shared: shared.toSorted((a, b) => rarity(b) - rarity(a)).slice(0, 3),
    }));
  return { family, sharing };
}

let readers: Map<string, number> | undefined;

function rarity(field: string): number {
  if (!readers) {
    readers = new Map();
    for (const fields of Object.values(whatRulesRead.fields)) {
      for (const one of fields) readers.set(one, (readers.get(one) ?? 0) + 1);
    }
  }
  return 1 / (readers.get(field) ?? 1);
}
