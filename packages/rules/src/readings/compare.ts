import { isUnknown } from '@waymark/flow';
import { Learner, type Year } from '@waymark/ilr';
import { addDays, addMonths, addYears, isDate } from '@waymark/ilr/dates';
import { openEdition } from '../engine/edition.ts';
import { explainRule } from '../engine/explanation.ts';
import type { AnyRule } from '../engine/rule.ts';
import type { Example } from '../examples/example.ts';
import { exampleFile, referenceOf, yearsOf } from '../examples/run.ts';
import { CannotTell, type Read, type Reading } from './reading.ts';

/** A record on which the rule and its second reading came to different ends. */
export interface Disagreement {
  readonly rule: string;
  readonly year: Year;
  readonly example: string;
  /** What was changed in the example. */
  readonly changes: string;
  readonly built: 'triggered' | 'passed';
}

/** How often both were compared, and where they disagreed. */
export interface Comparison {
  readonly compared: number;
  readonly disagreements: readonly Disagreement[];
}

type Entity = typeof Learner;
interface Place {
  readonly entity: string;
  readonly field: string;
  readonly record: Record<string, unknown>;
}

/** Values that stand in some example, by field: the values on which rules turn. */
export type Values = ReadonlyMap<string, readonly unknown[]>;

/** Collects the values of every field of all learners. */
export function valuesOf(learners: readonly Learner[]): Values {
  const found = new Map<string, Set<unknown>>();
  for (const learner of learners) {
    for (const { entity, field, record } of places(learner as unknown as Record<string, unknown>)) {
      const key = `${entity}.${field}`;
      const values = found.get(key) ?? new Set();
      values.add(record[field]);
      found.set(key, values);
    }
  }
  return new Map([...found].map(([key, values]) => [key, [...values]]));
}

/**
 * Compares a rule with its second reading on its examples and on variations of them: fields take values that stand in
 * other examples, dates move by a day, a month or a year.
 * @param variations how many variations of each example
 */
export function compare(
  rule: AnyRule,
  reading: Reading,
  examples: readonly Example[],
  values: Values,
  variations: number,
): Comparison {
  const disagreements: Disagreement[] = [];
  let compared = 0;
  let state = 1;
  const chance = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  for (const year of yearsOf(rule)) {
    const edition = openEdition(year, [rule]);
    for (const example of examples) {
      if (!example.learner || !(example.with.years ?? yearsOf(rule)).includes(year)) continue;
      const { preparedOn, today, file: facts } = example.with;
      const file = exampleFile(year, {
        ...(preparedOn && { FilePreparationDate: preparedOn, today: preparedOn }),
        ...(today && { today }),
        ...facts,
      });
      const reference = referenceOf(example);
      for (let i = 0; i <= variations; i++) {
        const learner = structuredClone(example.learner);
        const changes = i === 0 ? 'nothing' : vary(learner, values, chance);
        const decisions = explainRule(edition, rule.name, learner, file, reference).map(
          ({ decision }) => decision,
        );
        if (decisions.some(isUnknown)) continue;
        const built = decisions.includes('triggered') ? 'triggered' : 'passed';
        const read: Read = {
          learner,
          aims: learner.LearningDelivery,
          statuses: learner.LearnerEmploymentStatus,
          file,
          year,
          reference,
        };
        try {
          compared++;
          if (reading(read) !== (built === 'triggered')) {
            disagreements.push({ rule: rule.name, year, example: example.title, changes, built });
          }
        } catch (problem) {
          if (!(problem instanceof CannotTell)) throw problem;
          compared--;
        }
      }
    }
  }
  return { compared, disagreements };
}

/** Changes one to three fields; says which. */
function vary(learner: Learner, values: Values, chance: (below: number) => number): string {
  const all = places(learner as unknown as Record<string, unknown>);
  const said: string[] = [];
  for (let n = 1 + chance(3); n > 0; n--) {
    const { entity, field, record } = all[chance(all.length)]!;
    const was = record[field];
    record[field] = another(was, values.get(`${entity}.${field}`) ?? [], chance);
    if (MANDATORY.has(`${entity}.${field}`) && record[field] === undefined) record[field] = was;
    said.push(`${entity}.${field} ${was} → ${record[field]}`);
  }
  return said.join('; ');
}

function another(was: unknown, values: readonly unknown[], chance: (below: number) => number): unknown {
  if (typeof was === 'string' && isDate(was) && chance(2) === 0) {
    const moves = [
      addDays(was, 1),
      addDays(was, -1),
      addMonths(was, 1),
      addMonths(was, -1),
      addYears(was, 1),
      addYears(was, -1),
    ];
    return moves[chance(moves.length)];
  }
  return values.length === 0 ? was : values[chance(values.length)];
}

function places(record: Record<string, unknown>, entity: Entity = Learner): Place[] {
  return Object.entries(entity.children).flatMap(([name, child]): Place[] => {
    if (child.kind === 'field') return [{ entity: entity.name, field: name, record }];
    const value = record[name];
    const parts = (Array.isArray(value) ? value : value === undefined ? [] : [value]) as Record<
      string,
      unknown
    >[];
    return parts.flatMap(part => places(part, child.entity as unknown as Entity));
  });
}

const MANDATORY = new Set(mandatory(Learner));

function mandatory(entity: Entity): string[] {
  return Object.entries(entity.children).flatMap(([name, child]) => {
    if (child.kind !== 'field') return mandatory(child.entity as unknown as Entity);
    return child.optional ? [] : [`${entity.name}.${name}`];
  });
}
