import { fieldsSeen, isUnknown, type Sighting, type Step } from '@waymark/flow';
import { existsIn, type Field, facetsIn, Learner, type Year } from '@waymark/ilr';
import { addDays } from '@waymark/ilr/dates';
import { describe, expect, it } from 'vitest';
import { ruleModules } from './all-examples.ts';
import { openEdition } from './engine/edition.ts';
import { type Explanation, explainRule } from './engine/explanation.ts';
import type { Rule } from './engine/rule.ts';
import type { Example } from './examples/example.ts';
import { rulesOf } from './examples/module.ts';
import { exampleFile, referenceOf, yearsOf } from './examples/run.ts';

/** Numbers that are an amount, a share, hours or years; the others are codes and identifiers. */
const AMOUNTS = new Set([
  ...['PlanLearnHours', 'PlanEEPHours', 'PHours', 'OTJActHours', 'AddHours', 'HRSAmount', 'WorkPlaceHours'],
  ...['ALSCost', 'AFinAmount', 'FINAMOUNT', 'NETFEE', 'GROSSFEE', 'STULOAD', 'PCOLAB', 'YEARSTU'],
  ...['PriorLearnFundAdj', 'OtherFundAdj'],
]);

/** A value that can be moved, and the places to which it is moved. */
interface Movable {
  readonly field: string;
  /** The least change that can be returned. */
  readonly near: readonly Value[];
  readonly far: readonly Value[];
  readonly set: (value: Value) => void;
  readonly was: Value;
}
type Value = string | number;
type Draft = Record<string, unknown>;
type Entity = typeof Learner;

/** Every date and amount in the learner and in what it holds. */
function movables(record: Draft, year: Year, entity: Entity = Learner): Movable[] {
  return Object.entries(entity.children).flatMap(([name, child]): Movable[] => {
    const value = record[name];
    if (value === undefined || !existsIn(child, year)) return [];
    if (child.kind === 'part') {
      const parts = (Array.isArray(value) ? value : [value]) as Draft[];
      return parts.flatMap(part => movables(part, year, child.entity as unknown as Entity));
    }
    const set = (to: Value) => {
      record[name] = to;
    };
    if ((child as Field).type === 'date') return [{ field: name, set, ...moved(value as string) }];
    return AMOUNTS.has(name) ? [{ field: name, set, ...changed(value as number, child as Field, year) }] : [];
  });
}

const moved = (was: string) => ({
  was,
  near: [addDays(was, 1), addDays(was, -1)],
  far: [400, -400, 3650, -3650, 9000, -9000].map(days => addDays(was, days)),
});

function changed(was: number, field: Field, year: Year) {
  const { min = 0, max = 9999, decimals = 0 } = facetsIn(field, year);
  const allowed = (values: readonly number[]) =>
    values.map(value => Number(value.toFixed(decimals))).filter(value => value >= min && value <= max);
  const step = 10 ** -decimals;
  return {
    was,
    near: allowed([was + step, was - step]),
    far: allowed([min, max, was + 10, was - 10, was + 500, was - 500, was * 2, was / 2]),
  };
}

/** What each question of a path came to, and what the path read there. */
interface Walked {
  readonly question: string;
  readonly answers: string;
  readonly read: ReadonlySet<string>;
}

function walkedIn({ steps, chosenBy }: Explanation): Walked[] {
  const chosen = {
    question: 'Which part of the record is looked at?',
    answers: '',
    read: namesIn(chosenBy),
  };
  return [chosen, ...steps.map(walked)];
}

function walked({ question, answer, saw, routes = [] }: Step): Walked {
  const inside = routes.map(({ steps }) => steps.map(walked));
  const answers = JSON.stringify([
    isUnknown(answer) ? 'unknown' : answer,
    inside.map(route => route.map(({ answers }) => answers)),
  ]);
  const read = new Set([...namesIn(fieldsSeen(saw)), ...inside.flat().flatMap(({ read }) => [...read])]);
  return { question, answers, read };
}

const namesIn = (sightings: readonly Sighting[]) => new Set(sightings.map(({ name }) => name));

/** The questions at which the paths part for the first time. */
function partings(before: readonly Walked[][], now: readonly Walked[][]): string[] {
  if (before.length !== now.length) return [before[0]?.[0]?.question ?? now[0]![0]!.question];
  return now.flatMap((path, i) => {
    const at = path.find(({ answers }, j) => answers !== before[i]![j]?.answers);
    return at ? [at.question] : [];
  });
}

/** What the rule compares, as `field, in: question`, and what of it stands on the boundary in no example. */
function boundariesOf(rule: Rule, examples: readonly Example[]): { compared: string[]; missing: string[] } {
  const compared = new Set<string>();
  const met = new Set<string>();
  for (const example of examples) {
    const year = (example.with.years ?? yearsOf(rule)).at(-1);
    if (!example.learner || year === undefined) continue;
    const { learner } = example;
    const { preparedOn, today, file: facts } = example.with;
    const file = exampleFile(year, {
      ...(preparedOn && { FilePreparationDate: preparedOn, today: preparedOn }),
      ...(today && { today }),
      ...facts,
    });
    const edition = openEdition(year, [rule]);
    const reference = referenceOf(example);
    let { FilePreparationDate } = file;
    const walk = () =>
      explainRule(edition, rule.name, learner, { ...file, FilePreparationDate }, reference).map(walkedIn);
    const before = walk();
    const preparation: Movable = {
      field: 'FilePreparationDate',
      set: to => {
        FilePreparationDate = to as string;
      },
      ...moved(FilePreparationDate),
    };
    for (const { field, near, far, set, was } of [
      preparation,
      ...movables(learner as unknown as Draft, year),
    ]) {
      const at = (question: string) => `${field}, in: ${question}`;
      // Only a question that read the field can part the paths (see explanations.test.ts).
      const open = before.flat().filter(({ question, read }) => read.has(field) && !met.has(at(question)));
      if (open.length === 0 && before.length > 0) continue;
      const note = (values: readonly Value[], found: Set<string>) => {
        for (const value of values) {
          set(value);
          for (const question of partings(before, walk())) found.add(at(question));
        }
        set(was);
      };
      note(near, met);
      note(far, compared);
    }
  }
  return { compared: [...compared], missing: [...compared].filter(one => !met.has(one)) };
}

const recordRules = ruleModules
  .flatMap(rulesOf)
  .flatMap(({ rule, examples }) => (rule.kind === 'record' ? [{ rule, examples }] : []));

describe('a rule that compares a date or an amount', () => {
  it.skipIf(recordRules.length === 0)(
    'has for each such question an example in which the least change decides',
    () => {
      const found = recordRules.map(({ rule, examples }) => ({ rule, ...boundariesOf(rule, examples) }));
      expect(found.filter(({ compared }) => compared.length > 0).length).toBeGreaterThan(300);
      expect(
        found.flatMap(({ rule, missing }) => (missing.length ? [`${rule.name}: ${missing.join(', ')}`] : [])),
      ).toEqual([]);
    },
    240_000,
  );

  it.each([
    ['R_138', /mid-month/, 'LearnActEndDate'],
    ['R_72', /a third|a pound|without LARS/, 'AFinAmount'],
    ['LearnDelFAMType_16', /R11|the day after/, 'FilePreparationDate'],
  ])('is found out where it has none: %s without its examples %s', (name, left, field) => {
    const { rule, examples } = recordRules.find(({ rule }) => rule.name === name)!;
    const rest = examples.filter(({ title }) => !left.test(title));
    expect(rest.length).toBeLessThan(examples.length);
    expect(boundariesOf(rule, examples).missing).toEqual([]);
    expect(boundariesOf(rule, rest).missing).toContainEqual(expect.stringContaining(`${field}, in: `));
  });
});
