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
/** A number from 0 below the one given. */
type Chance = (below: number) => number;
interface Place {
  readonly entity: string;
  readonly field: string;
  readonly record: Record<string, unknown>;
}

/** What stands in some example: the values of each field, on which rules turn, and the parts of each kind. */
export interface Pool {
  readonly values: ReadonlyMap<string, readonly unknown[]>;
  readonly parts: ReadonlyMap<string, readonly unknown[]>;
}

/** Collects the values of every field of all learners, and the aims, statuses and records that they hold. */
export function poolOf(learners: readonly Learner[]): Pool {
  const values = new Map<string, Set<unknown>>();
  const parts = new Map<string, Map<string, unknown>>();
  const entry = <T>(map: Map<string, T>, key: string, empty: () => T): T => {
    if (!map.has(key)) map.set(key, empty());
    return map.get(key)!;
  };
  for (const learner of learners) {
    const record = learner as unknown as Record<string, unknown>;
    for (const { entity, field, record: holder } of places(record))
      entry(values, `${entity}.${field}`, () => new Set()).add(holder[field]);
    for (const list of lists(record)) {
      const known = entry(parts, list.entity, () => new Map());
      for (const part of list.parts) known.set(JSON.stringify(part), part);
    }
  }
  const flat = <T>(map: Map<string, { values(): Iterable<T> }>) =>
    new Map([...map].map(([key, all]) => [key, [...all.values()]]));
  return { values: flat(values), parts: flat(parts) };
}

/**
 * Compares a rule with its second reading on its examples and on variations of them: aims, statuses and records are
 * dropped, doubled or taken over from other examples, fields take values that stand in other examples, dates move by a
 * day, a month or a year.
 * @param variations how many variations of each example
 */
export function compare(
  rule: AnyRule,
  reading: Reading,
  examples: readonly Example[],
  pool: Pool,
  variations: number,
): Comparison {
  const disagreements: Disagreement[] = [];
  let compared = 0;
  let state = 1;
  const chance: Chance = below => {
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
        const changes = i === 0 ? 'nothing' : vary(learner, pool, chance);
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

/** Changes the record in one way or several; says how. Every other time the parts are changed first. */
function vary(learner: Learner, pool: Pool, chance: Chance): string {
  const parts = chance(2) === 0 ? varyParts(learner as unknown as Record<string, unknown>, pool, chance) : [];
  return [...parts, ...varyFields(learner, pool, chance)].join('; ');
}

/** Drops or doubles one part (an aim, an employment status, a FAM, financial or hours record), or adds another. */
function varyParts(learner: Record<string, unknown>, pool: Pool, chance: Chance): string[] {
  const all = lists(learner);
  const { entity, parts, least, most } = all[chance(all.length)]!;
  const way = chance(3);
  if (parts.length > least && way === 0) {
    const at = chance(parts.length);
    parts.splice(at, 1);
    return [`${entity} ${at + 1} dropped`];
  }
  const others = way === 1 ? parts : (pool.parts.get(entity) ?? []);
  if (parts.length === most || others.length === 0) return [];
  const part = others[chance(others.length)];
  parts.splice(chance(parts.length + 1), 0, structuredClone(part));
  return [`${entity} ${way === 1 ? 'doubled' : 'added'}: ${JSON.stringify(part)}`];
}

interface Parts {
  readonly entity: string;
  readonly parts: unknown[];
  /** Fewest and most of them that the schema allows. */
  readonly least: number;
  readonly most: number;
}

/** The lists of parts in a learner, of those parts, and so on. */
function lists(record: Record<string, unknown>, entity: Entity = Learner): Parts[] {
  return Object.entries(entity.children).flatMap(([name, child]) => {
    const parts = record[name];
    if (child.kind === 'field' || parts === undefined) return [];
    const inner = child.entity as unknown as Entity;
    if (!Array.isArray(parts)) return lists(parts as Record<string, unknown>, inner);
    const inside = parts.flatMap(part => lists(part as Record<string, unknown>, inner));
    return [{ entity: inner.name, parts, least: child.min, most: child.max }, ...inside];
  });
}

/** Changes one to three fields; says which. */
function varyFields(learner: Learner, { values }: Pool, chance: Chance): string[] {
  const all = places(learner as unknown as Record<string, unknown>);
  const said: string[] = [];
  for (let n = 1 + chance(3); n > 0; n--) {
    const { entity, field, record } = all[chance(all.length)]!;
    const was = record[field];
    record[field] = another(was, values.get(`${entity}.${field}`) ?? [], chance);
    if (MANDATORY.has(`${entity}.${field}`) && record[field] === undefined) record[field] = was;
    said.push(`${entity}.${field} ${was} → ${record[field]}`);
  }
  return said;
}

function another(was: unknown, values: readonly unknown[], chance: Chance): unknown {
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
