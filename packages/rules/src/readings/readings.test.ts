import { describe, expect, it } from 'vitest';
import { ruleModules } from '../all-examples.ts';
import { sameName } from '../catalogue/catalogue.ts';
import { rulesOf } from '../examples/module.ts';
import { compare, poolOf } from './compare.ts';
import { readings } from './index.ts';

// READINGS=LearnDelFAM limits the run to names that begin so; VARIATIONS=200 looks longer.
const wanted = process.env.READINGS?.split(',') ?? [''];
const variations = Number(process.env.VARIATIONS ?? 6);

const all = ruleModules.flatMap(rulesOf);
const pool = poolOf(all.flatMap(({ examples }) => examples.flatMap(({ learner }) => learner ?? [])));

/** Rules about a record that have no second reading, and why. */
const UNREAD: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'UKPRN_31',
      'UKPRN_32',
      'UKPRN_33',
      'UKPRN_34',
      'UKPRN_35',
      'AgreemId_01',
      'AppSerAgeEligibility_01',
    ].map(name => [name, 'asks the Apprenticeship Service, for which there is no data set']),
  ),
};

it('every rule about a record has a second reading, or a reason why not', () => {
  const without = all.flatMap(({ rule }) =>
    rule.kind === 'record' && !Object.keys(readings).some(name => sameName(name, rule.name))
      ? [rule.name]
      : [],
  );
  expect(without.sort()).toEqual(Object.keys(UNREAD).sort());
});

describe('each rule and its second reading', () => {
  for (const [name, reading] of Object.entries(readings)) {
    if (!wanted.some(start => name.startsWith(start))) continue;
    it(name, () => {
      const built = all.find(({ rule }) => sameName(rule.name, name));
      expect(built, `${name} is built`).toBeDefined();
      const { compared, disagreements } = compare(built!.rule, reading, built!.examples, pool, variations);
      expect(compared).toBeGreaterThan(0);
      expect(disagreements).toEqual([]);
    });
  }
});
