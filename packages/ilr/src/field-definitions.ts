/**
 * The field-definition rules (FD_*): what the description of the record says about each field, under the names that
 * the official rules give it.
 */

import { type Children, type Entity, existsIn, type Facets, facetsIn } from './record/describe.ts';
import { Learner } from './record/learner.ts';
import { YEARS, type Year } from './years.ts';

/** MA mandatory, AL allowed length, AP allowed pattern, AR allowed range, EO entity occurrences. */
export type FieldDefinitionKind = 'MA' | 'AL' | 'AP' | 'AR' | 'EO';

/** One field-definition rule of a year. */
export interface FieldDefinition {
  /** `FD_ULN_AR`. */
  readonly name: string;
  readonly kind: FieldDefinitionKind;
  /** The entity that holds the field; for EO the entity that is counted. */
  readonly entity: string;
  /** Absent for EO. */
  readonly field: string | undefined;
  readonly title: string;
  /** What the field must satisfy in the year; for EO empty. */
  readonly facets: Facets;
  /** How often the entity may occur, for EO. */
  readonly occurs: { readonly min: number; readonly max: number } | undefined;
}

/**
 * What the schema demands and the official list has no rule for. A return that breaks one of these is rejected as
 * not matching the schema, so it is reported under the rule `Schema`.
 */
const NOT_IN_THE_OFFICIAL_LIST = new Set([
  'FD_PriorLevel_AL',
  'FD_FINTYPE_MA',
  'FD_ConRefNumber_AP',
  'FD_AFinDate_MA',
  'FD_HRSRecord_EO',
]);

/** Official names that are spelled otherwise than the field. */
const SPELLED: Readonly<Record<string, string>> = { FD_TLOut_AL: 'FD_Tlout_AL' };

/**
 * Official rules that no facet of the description stands behind: UCASPERID is a text of ten digits, so that a value
 * "out of range" cannot differ from one that breaks the pattern, which FD_UCASPERID_AP reports.
 */
const WITHOUT_A_FACET: readonly { field: string; entity: string; kind: FieldDefinitionKind }[] = [
  { entity: 'LearnerHE', field: 'UCASPERID', kind: 'AR' },
];

/** Official rules that can never be broken beyond what another one reports. */
export const NEVER_REPORTED: readonly string[] = WITHOUT_A_FACET.map(rule => `FD_${rule.field}_${rule.kind}`);

/** The name of a field-definition rule, or undefined where the official list has none. */
function officialName(field: string, kind: FieldDefinitionKind): string | undefined {
  const name = `FD_${field}_${kind}`;
  return NOT_IN_THE_OFFICIAL_LIST.has(name) ? undefined : (SPELLED[name] ?? name);
}

const byYear = new Map(YEARS.map(year => [year, derive(year)]));

/** All field-definition rules of the year, in the order of the record. */
export const fieldDefinitions = (year: Year): readonly FieldDefinition[] => byYear.get(year) ?? [];

/** Rule names by what they are about: `ruleNames(2526).get('Learner.ULN.AR')` is `FD_ULN_AR`. */
export const ruleNames = (year: Year): ReadonlyMap<string, string> =>
  new Map(fieldDefinitions(year).map(rule => [`${rule.entity}.${rule.field ?? ''}.${rule.kind}`, rule.name]));

function derive(year: Year): readonly FieldDefinition[] {
  const rules: FieldDefinition[] = [];
  walk(Learner, year, rules);
  return rules;
}

function walk(entity: Entity<Children>, year: Year, rules: FieldDefinition[]): void {
  for (const [name, child] of Object.entries(entity.children)) {
    if (!existsIn(child, year)) continue;
    const add = (kind: FieldDefinitionKind) => {
      const official = officialName(name, kind);
      if (official === undefined) return;
      rules.push({
        name: official,
        kind,
        entity: child.kind === 'part' ? name : entity.name,
        field: child.kind === 'part' ? undefined : name,
        title: child.kind === 'part' ? child.entity.title : child.title,
        facets: child.kind === 'part' ? {} : facetsIn(child, year),
        occurs: child.kind === 'part' ? { min: child.min, max: child.max } : undefined,
      });
    };
    if (child.kind === 'part') {
      if (Number.isFinite(child.max) || child.min > 0) add('EO');
      walk(child.entity, year, rules);
    } else {
      if (!child.optional) add('MA');
      if (child.type === 'text' || child.type === 'int' || child.type === 'decimal') add('AL');
      if (child.type === 'text') add('AP');
      if (child.facets.min !== undefined) add('AR');
      for (const extra of WITHOUT_A_FACET) {
        if (extra.entity === entity.name && extra.field === name) add(extra.kind);
      }
    }
  }
}
