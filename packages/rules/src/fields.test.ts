import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fieldsSeen, type Step } from '@waymark/flow';
import { describe, expect, it } from 'vitest';
import { ruleModules } from './all-examples.ts';
import { sameName } from './catalogue/catalogue.ts';
import { rulesOf } from './examples/module.ts';
import { runExample, yearsOf } from './examples/run.ts';

const folder = fileURLToPath(new URL('../../../../shared/reference/', import.meta.url));
const lists = [`${folder}official/validation-rules-2627-v4.jsonl`, `${folder}rules/rule-pages.jsonl`];

/**
 * Fields that an official list names and the condition does not test: they are printed in the report beside those that
 * count, or were copied from another rule. The apprenticeship service's own data (AppSer…, UKPRN_31 to 35) is nobody's
 * to look up offline, so that these rules end before they come to their fields.
 */
const NOT_TESTED: Readonly<Record<string, readonly string[]>> = {
  AFinDate_09: ['AFinType'],
  AFinDate_12: ['AFinType'],
  AFinType_04: ['AFinCode', 'AFinType'],
  AFinType_14: ['AFinDate'],
  AgreemId_01: ['EmpStat'],
  AppSerAgeEligibility_01: ['StdCode'],
  DateOfBirth_47: ['DateOfBirth'],
  EmpStat_08: ['EmpStat'],
  EmpStat_09: ['EmpStat'],
  EmpStat_11: ['EmpStat'],
  EngGrade_02: ['OutGrade'],
  LearnAimRef_145: ['LearnActEndDate'],
  LearnDelFAMDateTo_03: ['LearnStartDate'],
  LearnDelFAMDateTo_04: ['LearnDelFAMDateFrom'],
  LearnDelFAMDateTo_05: ['LearnActEndDate', 'LearnStartDate'],
  LearnDelFAMType_132: ['FundModel', 'LearnStartDate'],
  LearnDelFAMType_133: ['FundModel'],
  LearnDelFAMType_69: ['AimType'],
  LearningDeliveryHE_02: ['FINTYPE'],
  MathGrade_02: ['OutGrade'],
  ProvSpecDelMonOccur_01: ['ProvSpecDelMon'],
  R_129: ['FundModel', 'ProgType'],
  R_131: ['PriorLevel'],
  R_153: ['LearnDelFAMCode'],
  R_20: ['LearnPlanEndDate'],
  R_89: ['AFinCode', 'AFinDate'],
  UKPRN_12: ['FundModel'],
  UKPRN_31: ['LearnAimRef', 'LearnStartDate', 'UKPRN'],
  UKPRN_32: ['LearnAimRef', 'LearnStartDate', 'UKPRN'],
  UKPRN_33: ['LearnStartDate', 'StdCode', 'UKPRN'],
  UKPRN_34: ['LearnAimRef', 'UKPRN'],
  UKPRN_35: ['StdCode', 'UKPRN'],
  ULN_03: ['FundModel'],
  ULN_12: ['FundModel'],
  WorkPlaceStartDate_01: ['FundModel'],
};

describe('the fields that a rule reads', () => {
  it.skipIf(!lists.every(existsSync))(
    'are those that the official lists name for it, but for some that are not tested',
    () => {
      const rows: { name: string; year?: string; fields?: string[] }[] = lists.flatMap(list =>
        readFileSync(list, 'utf8')
          .trim()
          .split('\n')
          .map(line => JSON.parse(line)),
      );
      const lacking: Record<string, string[]> = {};
      let compared = 0;
      for (const { rule, examples } of ruleModules.flatMap(rulesOf)) {
        const row = rows.find(
          ({ name, fields, year }) => sameName(name, rule.name) && fields?.length && year !== '24-25',
        );
        if (rule.kind !== 'record' || !row) continue;
        compared++;
        const read = new Set<string>();
        const visit = (step: Step) => {
          for (const { name } of fieldsSeen(step.saw)) read.add(name.toLowerCase());
          for (const route of step.routes ?? []) route.steps.forEach(visit);
        };
        for (const example of examples) {
          for (const year of example.with.years ?? yearsOf(rule)) {
            for (const { steps, chosenBy } of runExample(rule, example, year).explanations) {
              steps.forEach(visit);
              for (const { name } of chosenBy) read.add(name.toLowerCase());
            }
          }
        }
        const missing = row
          .fields!.map(field => field.split('.').at(-1)!)
          .filter(field => /^[A-Z]/.test(field) && !read.has(field.toLowerCase()));
        if (missing.length > 0) lacking[rule.name] = missing.sort();
      }
      expect(compared).toBeGreaterThan(250);
      expect(lacking).toEqual(NOT_TESTED);
    },
  );
});
