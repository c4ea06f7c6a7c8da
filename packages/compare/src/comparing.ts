import type { Comparison, LearnerChange, MilestoneChange, ViolationChange, Who } from './comparison.ts';
import type { KeptBootcamp, KeptViolation } from './kept/kept-form.ts';
import { KeptReader, type ReadLearner } from './kept/read-kept.ts';
import { dueIn, milestoneChanges } from './milestones.ts';
import { noticesOn } from './notices.ts';
import { aimNumbers, aimsOf, recordChanges } from './records/record-changes.ts';
import { samePeople, type Waiting } from './same-people.ts';
import { type PairedViolation, pairViolations, SAME_AIMS } from './violations.ts';

/** A learner of the comparison, and where they stand in it. */
interface Person {
  readonly who: Who;
  readonly order: number;
  /** Where only one of the returns has the learner. */
  readonly alone?: 'added' | 'dropped';
}

/** Learners who are dropped stand after all others. */
const AFTER_ALL = 2 ** 40;

/**
 * Compares two returns while their lines come in: give the lines of the earlier one to `earlier`, of the later one to
 * `later`, in whatever turn, and read the result from `end`. A learner is held only until the other return has come
 * to the same one, so that two returns in one order that are given in turns take little memory.
 */
export class Comparing {
  readonly #sides = { earlier: new Side('earlier'), later: new Side('later') };
  readonly #learners: { order: number; change: LearnerChange }[] = [];
  readonly #violations: { order: number; change: ViolationChange }[] = [];
  #unchanged = 0;
  readonly #readers = {
    earlier: this.#readerOf('earlier'),
    later: this.#readerOf('later'),
  };

  /** Takes the next line of the earlier return. Throws `NotKept` where it is none. */
  earlier(line: string): void {
    this.#readers.earlier.line(line);
  }

  /** Takes the next line of the later return. Throws `NotKept` where it is none. */
  later(line: string): void {
    this.#readers.later.line(line);
  }

  /** The result, when both returns have come to their end. Throws `NotKept` where one has not. */
  end(): Comparison {
    const { earlier, later } = this.#sides;
    const ends = { earlier: this.#readers.earlier.ends, later: this.#readers.later.ends };
    for (const [from, to] of samePeople(earlier.waiting, later.waiting)) {
      earlier.take(from);
      later.take(to);
      this.#pair(from, to);
    }
    for (const dropped of earlier.waiting) this.#alone('dropped', dropped);
    for (const added of later.waiting) this.#alone('added', added);
    this.#apart();

    const inOrder = <T>(rows: { order: number; change: T }[]) =>
      rows.sort((a, b) => a.order - b.order).map(({ change }) => change);
    const learners = inOrder(this.#learners);
    const leftOut = { earlier: new Set(ends.earlier.leftOut), later: new Set(ends.later.leftOut) };
    const violations = inOrder(this.#violations).map(change => {
      const elsewhere = leftOut[change.later ? 'earlier' : 'later'];
      const unknown = change.kind !== 'remaining' && change.because === null && elsewhere.has(change.rule);
      return unknown ? { ...change, because: 'not asked' as const } : change;
    });
    const milestones = this.#milestones();
    return {
      earlier: { check: ends.earlier.check, today: ends.earlier.today, due: dueIn(earlier.bootcamps) },
      later: { check: ends.later.check, today: ends.later.today, due: dueIn(later.bootcamps) },
      notices: noticesOn(ends.earlier, ends.later, violations),
      counts: {
        learners: {
          ...tally(learners, ['added', 'dropped', 'changed']),
          unchanged: this.#unchanged,
        },
        violations: tally(violations, ['fixed', 'new', 'remaining']),
        milestones: tally(milestones, ['newly due', 'no longer due', 'changed']),
      },
      learners,
      violations,
      milestones,
    };
  }

  #readerOf(name: 'earlier' | 'later'): KeptReader {
    const side = this.#sides[name];
    const other = this.#sides[name === 'earlier' ? 'later' : 'earlier'];
    return new KeptReader({
      learner: (kept, record) => {
        const learner = side.come(kept, record);
        const match = other.take(learner);
        if (!match) side.hold(learner);
        else if (name === 'earlier') this.#pair(learner, match);
        else this.#pair(match, learner);
      },
      violation: (violation, learnRefNumber) => void side.apart.push({ violation, learnRefNumber }),
      bootcamp: bootcamp => void side.bootcamps.push(bootcamp),
    });
  }

  #pair(from: Waiting, to: Waiting): void {
    const { LearnRefNumber, ULN, FamilyName, GivenNames } = to.kept;
    const was = from.kept.LearnRefNumber === LearnRefNumber ? null : from.kept.LearnRefNumber;
    const person = { who: { LearnRefNumber, was, ULN, FamilyName, GivenNames }, order: to.place };
    this.#sides.earlier.knows(from, person);
    this.#sides.later.knows(to, person);

    let aims = SAME_AIMS;
    let changes: LearnerChange['changes'] = [];
    if (from.kept.digest !== to.kept.digest) {
      const [before, now] = [JSON.parse(from.record), JSON.parse(to.record)];
      changes = recordChanges(before, now);
      aims = aimNumbers(before, now);
    }
    if (changes.length === 0) this.#unchanged++;
    else
      this.#learners.push({ order: person.order, change: { kind: 'changed', learner: person.who, changes } });
    for (const paired of pairViolations(from.kept.violations, to.kept.violations, aims)) {
      const unasked = paired.later ? from.kept.unanswered : to.kept.unanswered;
      const onlyOne = !paired.earlier || !paired.later;
      const unknown = onlyOne && (unasked.includes(paired.rule) || unasked.includes('*'));
      this.#violation(person, paired, unknown ? 'not asked' : null);
    }
  }

  #alone(kind: 'added' | 'dropped', learner: Waiting): void {
    const { kept, record, place } = learner;
    const side = this.#sides[kind === 'added' ? 'later' : 'earlier'];
    const { LearnRefNumber, ULN, FamilyName, GivenNames, violations } = kept;
    const who = { LearnRefNumber, was: null, ULN, FamilyName, GivenNames };
    const person = { who, order: kind === 'added' ? place : AFTER_ALL + place, alone: kind };
    side.knows(learner, person);
    const changes = aimsOf(JSON.parse(record), kind);
    this.#learners.push({ order: person.order, change: { kind, learner: who, changes } });
    const paired = kind === 'added' ? pairViolations([], violations) : pairViolations(violations, []);
    for (const one of paired) this.#violation(person, one, `learner ${kind}`);
  }

  /** The violations that came after the last learner, or are about none. */
  #apart(): void {
    const { earlier, later } = this.#sides;
    const [before, now] = [earlier.apartByPerson(), later.apartByPerson()];
    for (const person of new Set([...before.keys(), ...now.keys()])) {
      for (const paired of pairViolations(before.get(person) ?? [], now.get(person) ?? [])) {
        this.#violation(person, paired, person?.alone ? `learner ${person.alone}` : null);
      }
    }
  }

  #violation(
    person: Person | undefined,
    { rule, earlier, later }: PairedViolation,
    because: ViolationChange['because'],
  ): void {
    const kind = earlier && later ? 'remaining' : earlier ? 'fixed' : 'new';
    const change = { kind, learner: person?.who ?? null, rule, because, earlier, later } as const;
    this.#violations.push({ order: person?.order ?? -1, change });
  }

  #milestones(): MilestoneChange[] {
    const before = this.#sides.earlier.bootcampsByPerson();
    const now = this.#sides.later.bootcampsByPerson();
    const people = [...new Set([...before.keys(), ...now.keys()])].sort((a, b) => a.order - b.order);
    return people.flatMap(person =>
      milestoneChanges(person.who, before.get(person) ?? [], now.get(person) ?? []),
    );
  }
}

/** What is at hand of one of the two returns. */
class Side {
  readonly apart: { violation: KeptViolation; learnRefNumber: string | null }[] = [];
  readonly bootcamps: KeptBootcamp[] = [];
  #learners = 0;
  readonly #waiting = new Map<string, Waiting>();
  readonly #occurrences = new Map<string, number>();
  readonly #people = new Map<string, Person>();
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /**
   * A learner comes. They are paired by the LearnRefNumber and by how many before have the same one, so that the pairs
   * are the same in whatever turn the lines come; without a LearnRefNumber, by nothing.
   */
  come(kept: ReadLearner, record: string): Waiting {
    const { LearnRefNumber } = kept;
    const place = this.#learners++;
    if (!LearnRefNumber) return { kept, record, place, key: `\n${this.#name} ${place}` };
    const before = this.#occurrences.get(LearnRefNumber) ?? 0;
    this.#occurrences.set(LearnRefNumber, before + 1);
    return { kept, record, place, key: before === 0 ? LearnRefNumber : `${LearnRefNumber}\n${before}` };
  }

  hold(learner: Waiting): void {
    this.#waiting.set(learner.key, learner);
  }

  /** The learner that waits here with the same key; they wait no more. */
  take({ key }: Waiting): Waiting | undefined {
    const found = this.#waiting.get(key);
    if (found) this.#waiting.delete(key);
    return found;
  }

  /** Those who wait still, in the order of the return. */
  get waiting(): Waiting[] {
    return [...this.#waiting.values()];
  }

  /** What is told under a LearnRefNumber that several have is taken to be about the first of them. */
  knows({ key, kept }: Waiting, person: Person): void {
    if (key === kept.LearnRefNumber) this.#people.set(key, person);
  }

  /** The violations that did not come with a learner, by the learner they are about; `undefined` is the file. */
  apartByPerson(): Map<Person | undefined, KeptViolation[]> {
    const found = new Map<Person | undefined, KeptViolation[]>();
    for (const { violation, learnRefNumber } of this.apart)
      add(found, this.#people.get(learnRefNumber ?? ''), violation);
    return found;
  }

  /** The bootcamps by their learner; who has no LearnRefNumber earns nothing. */
  bootcampsByPerson(): Map<Person, KeptBootcamp[]> {
    const found = new Map<Person, KeptBootcamp[]>();
    for (const bootcamp of this.bootcamps) {
      const person = this.#people.get(bootcamp.LearnRefNumber);
      if (person) add(found, person, bootcamp);
    }
    return found;
  }
}

function add<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function tally<K extends string>(changes: readonly { readonly kind: K }[], kinds: readonly K[]) {
  const counts = Object.fromEntries(kinds.map(kind => [kind, 0])) as Record<K, number>;
  for (const { kind } of changes) counts[kind]++;
  return counts;
}
