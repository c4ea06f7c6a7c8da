import { type Flow, inEdition } from '@waymark/flow';
import type { Year } from '@waymark/ilr';
import {
  type CatalogueEntry,
  catalogue,
  catalogueEntry,
  nameKey,
  type Severity,
} from '../catalogue/catalogue.ts';
import { type Weighing, weightOf } from '../catalogue/weights.ts';
import type { Context, FileFacts } from './context.ts';
import type { AnyRule, FileRule, KeyRule, Rule, Sharing } from './rule.ts';
import type { Selector } from './selector.ts';

/** A rule as it stands in one year. */
export interface InForce<R extends AnyRule = AnyRule, S = never, C = Context> {
  readonly rule: R;
  readonly entry: CatalogueEntry;
  readonly severity: Severity;
  /** The rule's questions of that year. */
  readonly flow: Flow<S, C>;
}

/** The rules that look at one part of the record, and the parts inside it. */
export interface Part {
  readonly selector: Selector<never>;
  readonly rules: readonly InForce<Rule>[];
  readonly inside: readonly Part[];
}

/** All rules of a year, arranged so that a record is walked once. */
export interface Edition {
  readonly year: Year;
  readonly rules: readonly InForce[];
  readonly parts: readonly Part[];
  readonly fileRules: readonly InForce<FileRule, FileFacts, FileFacts>[];
  readonly keyRules: readonly InForce<KeyRule, Sharing, FileFacts>[];
  /** Rules of the year's official list that Waymark has not built. */
  readonly notBuilt: readonly CatalogueEntry[];
  /** Rules that weigh nothing at present: off in the service, or switched off by the user. */
  readonly leftOut: readonly LeftOut[];
}

/** A rule that was not asked, and why. */
export interface LeftOut {
  readonly rule: string;
  readonly reason: string;
}

/** What a user may decide differently: which rules run, and how they weigh. */
export interface EditionOptions extends Weighing {
  /** Names of rules that another part of Waymark runs (the field definitions), so that they count as built. */
  readonly builtElsewhere?: readonly string[];
}

/** Arranges the rules that belong to a year. */
export function openEdition(year: Year, rules: readonly AnyRule[], options: EditionOptions = {}): Edition {
  const inForce: InForce[] = [];
  const leftOut: LeftOut[] = [];
  for (const rule of rules) {
    const entry = catalogueEntry(year, rule.name);
    if (!entry || entry.status === 'Deleted' || year < (rule.from ?? year) || year > (rule.until ?? year))
      continue;
    const { weight, reason } = weightOf(entry, year, options);
    if (weight === 'off') leftOut.push({ rule: rule.name, reason: reason ?? '' });
    else
      inForce.push({
        rule,
        entry,
        severity: weight,
        flow: inEdition(rule.flow as Flow<never, Context>, year),
      });
  }
  const elsewhere = options.builtElsewhere ?? [];
  const built = new Set([...rules.map(rule => rule.name), ...elsewhere].map(nameKey));
  return {
    year,
    leftOut,
    rules: inForce,
    parts: arrange(inForce.filter(({ rule }) => rule.kind === 'record') as InForce<Rule>[]),
    fileRules: inForce.filter(({ rule }) => rule.kind === 'file') as unknown as Edition['fileRules'],
    keyRules: inForce.filter(({ rule }) => rule.kind === 'key') as unknown as Edition['keyRules'],
    notBuilt: catalogue(year).filter(
      ({ name, category }) => category !== 'Derived data' && !built.has(nameKey(name)),
    ),
  };
}

function arrange(rules: readonly InForce<Rule>[]): Part[] {
  const selectors = new Set<Selector<never>>();
  for (const { rule } of rules) {
    for (let at: Selector<never> | undefined = rule.looksAt; at; at = at.within) selectors.add(at);
  }
  const partsWithin = (holder: Selector<never> | undefined): Part[] =>
    [...selectors]
      .filter(selector => selector.within === holder)
      .map(selector => ({
        selector,
        rules: rules.filter(({ rule }) => rule.looksAt === selector),
        inside: partsWithin(selector),
      }));
  return partsWithin(undefined);
}
