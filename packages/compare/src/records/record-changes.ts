import { type Entity, Learner, LearningDelivery, type Scalar } from '@waymark/ilr';
import { NAMED_BY, type PlainRecord, pairUp } from './same-record.ts';

/** An aim that a change is in, with the number that it has in each return; `null` where it is not there. */
export interface AimPlace {
  readonly LearnAimRef: string;
  readonly LearnStartDate: string;
  readonly earlier: number | null;
  readonly later: number | null;
}

/** One difference between two records of a learner. */
export interface Change {
  /** The aim that it is in or that came or went; `null` where it is about the learner. */
  readonly aim: AimPlace | null;
  /** The entity that it is in, as the ILR calls it. */
  readonly entity: string;
  /** Which of several: `LDM 034`; empty for the learner and the aim itself. */
  readonly record: string;
  /** The field; `null` where a whole record came or went. */
  readonly field: string | null;
  /** What was there and what is there now: a value, a whole record, or `null` for nothing. */
  readonly from: Scalar | PlainRecord | null;
  readonly to: Scalar | PlainRecord | null;
}

/** How the aims of the two records belong together, by the first aim that has a number. */
export interface AimNumbers {
  /** What the aim with this number is called in both returns. */
  earlier(aimSeqNumber: number): string;
  later(aimSeqNumber: number): string;
}

interface Place {
  readonly aim: AimPlace | null;
  readonly record: string;
}

const NOWHERE: Place = { aim: null, record: '' };

/** Everything in which the two records of a learner differ, in the order of the ILR. That records stand in another order is no difference. */
export function recordChanges(earlier: PlainRecord, later: PlainRecord): Change[] {
  const changes: Change[] = [];
  within(Learner, earlier, later, NOWHERE, changes);
  return changes;
}

function within(entity: Entity, a: PlainRecord, b: PlainRecord, place: Place, changes: Change[]): void {
  for (const [name, child] of Object.entries(entity.children)) {
    const [from, to] = [a[name], b[name]];
    if (from === undefined && to === undefined) continue;
    if (child.kind === 'field') {
      if (from !== to) {
        changes.push({
          ...place,
          entity: entity.name,
          field: name,
          from: (from ?? null) as Scalar | null,
          to: (to ?? null) as Scalar | null,
        });
      }
    } else lists(child.entity, listOf(from), listOf(to), place, changes);
  }
}

function lists(
  entity: Entity,
  a: readonly PlainRecord[],
  b: readonly PlainRecord[],
  place: Place,
  changes: Change[],
): void {
  for (const [i, j] of pairUp(entity.name, a, b)) {
    const [from, to] = [a[i], b[j]];
    const here = placeOf(entity, from, to, place);
    if (from && to) within(entity, from, to, here, changes);
    else changes.push({ ...here, entity: entity.name, field: null, from: from ?? null, to: to ?? null });
  }
}

function placeOf(
  entity: Entity,
  from: PlainRecord | undefined,
  to: PlainRecord | undefined,
  place: Place,
): Place {
  const either = (to ?? from)!;
  if (entity === (LearningDelivery as Entity)) {
    const aim = {
      LearnAimRef: String(either.LearnAimRef ?? ''),
      LearnStartDate: String(either.LearnStartDate ?? ''),
      earlier: numberOf(from),
      later: numberOf(to),
    };
    return { aim, record: '' };
  }
  const own = (NAMED_BY[entity.name] ?? []).flatMap(field => either[field] ?? []).join(' ');
  return { aim: place.aim, record: [place.record, own].filter(Boolean).join(' ') };
}

/** The aims of a learner whom only one of the returns has, as changes. */
export function aimsOf(record: PlainRecord, kind: 'added' | 'dropped'): Change[] {
  const entity = LearningDelivery.name;
  return listOf(record.LearningDelivery).map(aim => {
    // The aim's own fields are enough to know it by: thousands of learners may be added at once.
    const { LearnAimRef = '', LearnStartDate = '', AimSeqNumber = 0 } = aim;
    const whole = { LearnAimRef, LearnStartDate, AimSeqNumber };
    const [from, to] = kind === 'added' ? [null, whole] : [whole, null];
    return {
      ...placeOf(LearningDelivery, from ?? undefined, to ?? undefined, NOWHERE),
      entity,
      field: null,
      from,
      to,
    };
  });
}

/** How the aims of two records of one learner belong together. */
export function aimNumbers(earlier: PlainRecord, later: PlainRecord): AimNumbers {
  const [a, b] = [listOf(earlier.LearningDelivery), listOf(later.LearningDelivery)];
  const [from, to] = [new Map<number, string>(), new Map<number, string>()];
  const name = (names: Map<number, string>, aim: PlainRecord | undefined, as: string) => {
    const number = numberOf(aim);
    if (number !== null && !names.has(number)) names.set(number, as);
  };
  const pairs = pairUp('LearningDelivery', a, b);
  // The first aim with a number stands for it, whichever comes first in the pairs.
  for (const [i, j] of [...pairs].sort(([x], [y]) => x - y)) name(from, a[i], `${i} ${j}`);
  for (const [i, j] of [...pairs].sort(([, x], [, y]) => x - y)) name(to, b[j], `${i} ${j}`);
  return {
    earlier: number => from.get(number) ?? `earlier ${number}`,
    later: number => to.get(number) ?? `later ${number}`,
  };
}

function numberOf(aim: PlainRecord | undefined): number | null {
  return typeof aim?.AimSeqNumber === 'number' ? aim.AimSeqNumber : null;
}

function listOf(part: PlainRecord[string] | undefined): readonly PlainRecord[] {
  if (part === undefined) return [];
  return (Array.isArray(part) ? part : [part]) as readonly PlainRecord[];
}
