/** How a rule changed from year to year. */

import { chartOf } from '@waymark/flow';
import { YEARS, type Year } from '@waymark/ilr';
import type { CatalogueEntry } from '@waymark/rules';
import { facetWords } from './fields/facets.ts';
import { edition, questionsOf, type RuleOfYear, ruleOfYear } from './rulebook.ts';

/** A fact of a rule in one year, and whether it was another the year before. */
export interface Fact {
  readonly title: string;
  readonly value: string;
  readonly changed: boolean;
}

/** A rule in one year. */
export interface YearOfRule {
  readonly year: Year;
  /** Absent where the year's list does not name the rule. */
  readonly entry: CatalogueEntry | undefined;
  readonly facts: readonly Fact[];
  /** What it asks or demands that it did not the year before, and the other way round. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A rule in every year that Waymark knows. */
export function historyOf(name: string): readonly YearOfRule[] {
  return YEARS.map((year, index) => {
    const now = ruleOfYear(year, name);
    const before = index > 0 ? ruleOfYear(YEARS[index - 1]!, name) : undefined;
    const asked = now ? demandsOf(now, year) : [];
    const askedBefore = before ? demandsOf(before, YEARS[index - 1]!) : [];
    const comparable = asked.length > 0 && askedBefore.length > 0;
    const were = new Map(before ? factsOf(before) : []);
    return {
      year,
      entry: now?.entry,
      facts: now
        ? factsOf(now).map(([title, value]) => ({
            title,
            value,
            // Version numbers begin anew each year, and the status says so itself.
            changed: title !== 'Version' && title !== 'Status' && (were.get(title) ?? value) !== value,
          }))
        : [],
      added: comparable ? asked.filter(one => !askedBefore.includes(one)) : [],
      removed: comparable ? askedBefore.filter(one => !asked.includes(one)) : [],
    };
  });
}

function factsOf({ entry, message }: RuleOfYear): [title: string, value: string][] {
  const facts: [string, string | undefined][] = [
    ['Version', String(entry.version)],
    ['Status', entry.status === 'unknown' ? 'not stated' : entry.status.toLowerCase()],
    ['Severity', entry.severity ?? undefined],
    ['In FIS', entry.severity === null ? undefined : entry.inFis ? 'yes' : 'no'],
    ['Category', entry.category],
    ['Name', entry.name],
    ['What breaks it', message || undefined],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined);
}

/** What a rule asks of a record in a year: its questions, or for a field definition what the field must be. */
function demandsOf({ entry, rule, definition }: RuleOfYear, year: Year): readonly string[] {
  if (definition) return facetWords(definition.facets).map(([title, value]) => `${title}: ${value}`);
  const inForce = rule && edition(year).rules.find(one => one.rule === rule && one.entry === entry);
  return inForce ? questionsOf(chartOf(inForce.flow)) : [];
}
