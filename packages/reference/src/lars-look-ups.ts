import { LookUp } from './look-up.ts';
import { isNotCovered } from './not-covered.ts';
import type { SourceOf } from './open-reference.ts';
import { inForceOn, type Lars } from './reference.ts';
import * as tables from './tables/lars.ts';

/** The LARS look-ups over the packs at hand. */
export function larsLookUps(sourceOf: SourceOf): Lars {
  const aims = new LookUp(sourceOf(tables.aims));
  const knownAims = new LookUp(sourceOf(tables.knownAims), rows =>
    rows.length > 0 ? (true as const) : undefined,
  );
  const validities = new LookUp(sourceOf(tables.validities));
  const categories = new LookUp(sourceOf(tables.categories));
  const annualValues = new LookUp(sourceOf(tables.annualValues));
  const frameworkAims = new LookUp(sourceOf(tables.frameworkAims));
  const frameworkCommonComponents = new LookUp(sourceOf(tables.frameworkCommonComponents));
  const standardAims = new LookUp(sourceOf(tables.standardAims));
  const section96 = new LookUp(sourceOf(tables.section96));
  const standards = new LookUp(sourceOf(tables.standards));
  const standardValidities = new LookUp(sourceOf(tables.standardValidities));
  const standardFunding = new LookUp(sourceOf(tables.standardFunding));
  const standardCommonComponents = new LookUp(sourceOf(tables.standardCommonComponents));
  return {
    exists(learnAimRef) {
      const aim = aims.one(learnAimRef);
      if (isNotCovered(aim)) return knownAims.one(learnAimRef);
      return aim && true;
    },
    aim: learnAimRef => aims.one(learnAimRef),
    validities: (learnAimRef, category) => validities.rowsWith(learnAimRef, 'category', category),
    categories: (learnAimRef, categoryRef) => categories.rowsWith(learnAimRef, 'ref', categoryRef),
    annualValues: learnAimRef => annualValues.rows(learnAimRef),
    basicSkillsType(learnAimRef, date) {
      const rows = annualValues.rows(learnAimRef);
      if ('notCovered' in rows) return rows;
      for (let i = rows.length - 1; i >= 0; i--) {
        const row = rows[i]!;
        if (row.basicSkillsType !== undefined && inForceOn(row, date)) return row.basicSkillsType;
      }
      return undefined;
    },
    frameworkAims: learnAimRef => frameworkAims.rows(learnAimRef),
    frameworkCommonComponents: (frameworkCode, progType, pathwayCode) =>
      frameworkCommonComponents.rows(`${frameworkCode}-${progType}-${pathwayCode}`),
    standardAims: learnAimRef => standardAims.rows(learnAimRef),
    section96: learnAimRef => section96.rows(learnAimRef),
    standard: standardCode => standards.one(standardCode),
    standardValidities: (standardCode, category) =>
      standardValidities.rowsWith(standardCode, 'category', category),
    standardFunding: standardCode => standardFunding.rows(standardCode),
    standardCommonComponents: standardCode => standardCommonComponents.rows(standardCode),
  };
}
