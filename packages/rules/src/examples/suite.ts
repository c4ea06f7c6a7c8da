import { describe, expect, it } from 'vitest';
import { type RuleModule, rulesOf } from './module.ts';
import { exitsIn, runExample, yearsOf } from './run.ts';

/**
 * The tests that every rule must pass: it is in force in some year, each of its examples comes to what it promises, and
 * every exit of its flow chart is walked by one of them, in every year.
 */
export function testRules(modules: readonly RuleModule[]): void {
  for (const { rule, examples } of modules.flatMap(rulesOf)) {
    const years = yearsOf(rule);
    describe(rule.name, () => {
      it('is in the catalogue of some year', () => expect(years).not.toEqual([]));
      for (const year of years) {
        const walked = new Set<string>();
        for (const example of examples) {
          if (!(example.with.years ?? years).includes(year)) continue;
          it(`${year}: ${example.expect}, ${example.title}`, () => {
            const run = runExample(rule, example, year);
            for (const exit of run.exits) walked.add(exit);
            if (run.outcome === 'not checked') {
              for (const exit of example.with.standsFor ?? []) walked.add(exit);
            }
            expect(run.outcome).toBe(example.expect);
          });
        }
        it(`${year}: every exit is walked`, () => {
          expect(exitsIn(rule, year).filter(exit => !walked.has(exit))).toEqual([]);
        });
        if (rule.needs) {
          it(`${year}: has an example that cannot be checked`, () => {
            expect(examples.some(({ expect }) => expect === 'not checked')).toBe(true);
          });
        }
      }
    });
  }
}
