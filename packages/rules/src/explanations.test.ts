import { fieldsSeen, type Step } from '@waymark/flow';
import { existsIn, Learner, type Year } from '@waymark/ilr';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleModules } from './all-examples.ts';
import { openEdition } from './engine/edition.ts';
import { type Explanation, explainRule } from './engine/explanation.ts';
import { rulesOf } from './examples/module.ts';
import { exampleFile, referenceOf, yearsOf } from './examples/run.ts';

/** Every rule about a record with each of its examples, in the newest year in which the example stands. */
const cases = ruleModules.flatMap(rulesOf).flatMap(({ rule, examples }) =>
  examples.flatMap(example => {
    const year = (example.with.years ?? yearsOf(rule)).at(-1);
    if (rule.kind !== 'record' || !example.learner || year === undefined) return [];
    const { preparedOn, today, file: facts } = example.with;
    const file = exampleFile(year, {
      ...(preparedOn && { FilePreparationDate: preparedOn, today: preparedOn }),
      ...(today && { today }),
      ...facts,
    });
    const edition = openEdition(year, [rule]);
    const explain = (learner: Learner) =>
      explainRule(edition, rule.name, learner, file, referenceOf(example));
    return [{ rule, example, learner: example.learner, year, explain }];
  }),
);

type Entity = typeof Learner;
interface Place {
  readonly record: Record<string, unknown>;
  readonly field: string;
}

/** Every field of the learner and of what it holds. */
function places(record: Record<string, unknown>, entity: Entity = Learner): Place[] {
  return Object.entries(entity.children).flatMap(([name, child]): Place[] => {
    const value = record[name];
    if (child.kind === 'field') return [{ record, field: name }];
    const parts = (Array.isArray(value) ? value : value === undefined ? [] : [value]) as Record<
      string,
      unknown
    >[];
    return parts.flatMap(part => places(part, child.entity as unknown as Entity));
  });
}

/** What every step saw, and what chose the part, as the fields behind it. */
function seen(explanations: readonly Explanation[]): Set<string> {
  const found = new Set<string>();
  const visit = (step: Step) => {
    for (const { record, name } of fieldsSeen(step.saw)) if (record) found.add(key(record, name));
    for (const route of step.routes ?? []) route.steps.forEach(visit);
  };
  for (const { steps, chosenBy } of explanations) {
    steps.forEach(visit);
    for (const { record, name } of chosenBy) if (record) found.add(key(record, name));
  }
  return found;
}

const numbers = new WeakMap<object, number>();
let next = 0;
function key(record: object, field: string): string {
  if (!numbers.has(record)) numbers.set(record, next++);
  return `${numbers.get(record)}.${field}`;
}

const exits = (explanations: readonly Explanation[]) =>
  explanations.map(one => [one.exits, one.steps.map(step => step.answer)]);

/** Another value of the same kind. */
function other(value: unknown, choice: number): unknown {
  if (typeof value === 'number') return [value + 1, value + 7, 0, 32, 99][choice % 5];
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
    return ['2019-03-05', '2024-11-30', '2026-01-02'][choice % 3];
  if (typeof value === 'string') return [`${value}X`, 'ZZ', '1'][choice % 3];
  return [1, 32, '2024-11-30'][choice % 3];
}

describe('an explanation shows all that matters', () => {
  it.skipIf(cases.length === 0)('changing a field that it does not show leaves the path the same', () => {
    fc.assert(
      fc.property(fc.nat(cases.length - 1), fc.nat(), fc.nat(), (which, whichField, choice) => {
        const { rule, example, learner, explain } = cases[which]!;
        const before = explain(learner);
        const shown = seen(before);
        const hidden = places(learner as unknown as Record<string, unknown>).filter(
          ({ record, field }) => !shown.has(key(record, field)),
        );
        if (hidden.length === 0) return;
        const { record, field } = hidden[whichField % hidden.length]!;
        const was = record[field];
        record[field] = other(was, choice);
        try {
          expect(
            exits(explain(learner)),
            `${rule.name}, "${example.title}": ${field} ${was} → ${record[field]}`,
          ).toEqual(exits(before));
        } finally {
          record[field] = was;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('reads only fields that exist in the year', () => {
    const fieldsOf = (year: Year, entity: Entity = Learner): string[] =>
      Object.entries(entity.children).flatMap(([name, child]) => {
        if (!existsIn(child, year)) return [];
        return child.kind === 'field' ? [name] : [name, ...fieldsOf(year, child.entity as unknown as Entity)];
      });
    const known = new Map<Year, Set<string>>();
    const wrong = new Set<string>();
    for (const { rule, learner, year, explain } of cases) {
      if (!known.has(year)) known.set(year, new Set(fieldsOf(year)));
      for (const { steps } of explain(learner)) {
        for (const { record, name } of steps.flatMap(step => fieldsSeen(step.saw))) {
          if (record && /^[A-Z]/.test(name) && !FILE_FIELDS.has(name) && !known.get(year)!.has(name))
            wrong.add(`${rule.name} reads ${name} in ${year}`);
        }
      }
    }
    expect([...wrong]).toEqual([]);
  });
});

/** Facts about the file that carry the name of their header field. */
const FILE_FIELDS = new Set(['UKPRN', 'Year', 'FilePreparationDate']);
