import { describe, expect, it } from 'vitest';
import { ruleModules } from '../all-examples.ts';
import { sameName } from '../catalogue/catalogue.ts';
import { rulesOf } from '../examples/module.ts';
import { compare, valuesOf } from './compare.ts';
import { readings } from './index.ts';

// READINGS=LearnDelFAM limits the run to names that begin so; VARIATIONS=200 looks longer.
const wanted = process.env.READINGS?.split(',') ?? [''];
const variations = Number(process.env.VARIATIONS ?? 6);

const all = ruleModules.flatMap(rulesOf);
const values = valuesOf(all.flatMap(({ examples }) => examples.flatMap(({ learner }) => learner ?? [])));

describe('each rule and its second reading', () => {
  for (const [name, reading] of Object.entries(readings)) {
    if (!wanted.some(start => name.startsWith(start))) continue;
    it(name, () => {
      const built = all.find(({ rule }) => sameName(rule.name, name));
      expect(built, `${name} is built`).toBeDefined();
      const { compared, disagreements } = compare(built!.rule, reading, built!.examples, values, variations);
      expect(compared).toBeGreaterThan(0);
      expect(disagreements).toEqual([]);
    });
  }
});
