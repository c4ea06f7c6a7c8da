import type { ISODate } from '@waymark/ilr/dates';
import type { Violation } from '@waymark/rules';
import { useSyncExternalStore } from 'react';
import type { Finding, Rechecked } from '../check/protocol.ts';
import { session } from '../check/session.ts';
import { type Differences, differences } from './differences.ts';
import type { Edit } from './edits.ts';
import { idOf, type KeptEdits, keepEdits, keptEdits, type LearnerEdits, rememberOpen } from './kept-edits.ts';

/** What edits do to the violations of one learner. */
export interface Effect extends Differences<Finding> {
  readonly place: number;
  readonly learnRefNumber: string;
  /** Rules that could not be checked on the record as edited. */
  readonly unanswered: readonly string[];
  /** False while the record cannot be read well enough for the rules. */
  readonly typed: boolean;
}

/** The edits of the return that is open. A new object each time something changed. */
export interface EditsState {
  readonly learners: ReadonlyMap<number, LearnerEdits>;
  /** By place, what the edits do: to learners that were edited, and to those who share a key with one. */
  readonly effects: ReadonlyMap<number, Effect>;
  /** The day that the new return says it was prepared on, where that is not the day of the one that was read. */
  readonly preparedOn: ISODate | undefined;
  /** How many edits there are. */
  readonly count: number;
  /** What undoing would take back, in words. */
  readonly undo: string | undefined;
  /** Whether rules are being asked again. */
  readonly asking: boolean;
  /** Why the rules could not be asked again. */
  readonly problem: string | undefined;
  /** False where the browser keeps nothing across a reload. */
  readonly kept: boolean;
}

/** Changes of one field that follow each other within so many milliseconds are undone together. */
const ONE_STEP = 1000;

type Work = Pick<EditsState, 'learners' | 'preparedOn'>;

const NONE: EditsState = {
  learners: new Map(),
  effects: new Map(),
  preparedOn: undefined,
  count: 0,
  undo: undefined,
  asking: false,
  problem: undefined,
  kept: true,
};

/** Who an edit is about, so that lists can name the learner without the record. */
export type Who = Pick<LearnerEdits, 'place' | 'learnRefNumber' | 'name'>;

/** The edits of the return that is open: what was changed, what that does, and the way back. */
class Edits {
  #state = NONE;
  #run = 0;
  #id: string | undefined;
  #restored = false;
  /** What is kept of this return: it is read before anything is kept in its place. */
  #reading: Promise<KeptEdits | undefined> | undefined;
  /** The learners whose edits were changed here, in this tab. */
  #changed = new Set<number | 'preparedOn'>();
  #past: { readonly work: Work; readonly says: string; at: number }[] = [];
  #asking = 0;
  readonly #listeners = new Set<() => void>();

  constructor() {
    session.subscribe(() => this.#follow());
  }

  get state(): EditsState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The edits of one learner. */
  of(place: number): readonly Edit[] {
    return this.#state.learners.get(place)?.edits ?? [];
  }

  /**
   * Puts new edits of a learner in the place of the old; `says` is what undoing it would take back. What is typed into
   * one field in one go is one step.
   */
  change(who: Who, edits: readonly Edit[], says: string, typed = false): void {
    if (edits === this.of(who.place)) return;
    const learners = new Map(this.#state.learners);
    if (edits.length === 0) learners.delete(who.place);
    else learners.set(who.place, { ...who, edits });
    this.#become({ ...this.#work, learners }, says, typed);
  }

  /** Sets the day that the new return says it was prepared on. */
  prepare(preparedOn: ISODate | undefined): void {
    this.#become({ ...this.#work, preparedOn }, 'the day of preparation');
  }

  /** Takes all edits back. That can be undone, too. */
  discard(): void {
    this.#become({ learners: new Map(), preparedOn: undefined }, 'discarding all changes');
  }

  undo(): void {
    const last = this.#past.pop();
    if (last) void this.#take(last.work);
  }

  get #work(): Work {
    const { learners, preparedOn } = this.#state;
    return { learners, preparedOn };
  }

  #become(work: Work, says: string, typed = false): void {
    const last = this.#past.at(-1);
    if (typed && last?.says === says && Date.now() - last.at < ONE_STEP) last.at = Date.now();
    else this.#past.push({ work: this.#work, says, at: Date.now() });
    void this.#take(work);
  }

  /** Makes other edits, and keeps them. */
  async #take(work: Work): Promise<void> {
    for (const place of changedBetween(this.#state, work)) this.#changed.add(place);
    if (work.preparedOn !== this.#state.preparedOn) this.#changed.add('preparedOn');
    const made = this.#make(work);
    void this.#keep();
    await made;
  }

  async #make(work: Work): Promise<void> {
    const learners = changedBetween(this.#state, work).map(place => ({
      place,
      edits: work.learners.get(place)?.edits ?? [],
    }));
    this.#set({
      ...work,
      count: [...work.learners.values()].reduce((sum, { edits }) => sum + edits.length, 0),
      undo: this.#past.at(-1)?.says,
    });
    await this.#ask({ learners, preparedOn: work.preparedOn });
  }

  async #ask(edits: Parameters<typeof session.edit>[0]): Promise<void> {
    const run = this.#run;
    this.#asking++;
    this.#set({ asking: true, problem: undefined });
    try {
      const told = await session.edit(edits);
      if (run !== this.#run) return;
      const effects = new Map(this.#state.effects);
      for (const { place } of edits.learners) effects.delete(place);
      for (const rechecked of told) {
        const effect = effectOf(rechecked);
        if (effect) effects.set(effect.place, effect);
        else effects.delete(rechecked.place);
      }
      this.#set({ effects });
    } catch (error) {
      if (run === this.#run) this.#set({ problem: error instanceof Error ? error.message : String(error) });
    } finally {
      if (run === this.#run) this.#set({ asking: --this.#asking > 0 });
    }
  }

  /** Another return, or none: its edits are others. They are made again once the file has been read. */
  #follow(): void {
    const check = session.state;
    const run = check?.run ?? 0;
    if (run !== this.#run) {
      this.#run = run;
      this.#id = undefined;
      this.#restored = false;
      this.#reading = undefined;
      this.#changed = new Set();
      this.#past = [];
      this.#asking = 0;
      this.#set(NONE);
      if (!check) rememberOpen(undefined);
    }
    if (check && check.stage === 'done' && check.head && !this.#restored) {
      this.#restored = true;
      void this.#restore();
    }
  }

  async #restore(): Promise<void> {
    const { file } = session;
    const run = this.#run;
    if (!file) return;
    const kept = await this.#kept(file);
    if (run !== this.#run || !kept) return;
    rememberOpen(kept.id);
    // Whoever was quick has changed something already, and may undo it.
    this.#past = this.#past.map(step => ({ ...step, work: changedIn(kept, step.work, this.#changed) }));
    await this.#make(changedIn(kept, this.#work, this.#changed));
  }

  /** What is kept of the file that is open, read once; then it is known, too, what the file is kept by. */
  #kept(file: File): Promise<KeptEdits | undefined> {
    const run = this.#run;
    this.#reading ??= (async () => {
      const id = await idOf(file).catch(() => undefined);
      if (run === this.#run) this.#id = id;
      return id === undefined ? undefined : keptEdits(id);
    })();
    return this.#reading;
  }

  async #keep(): Promise<void> {
    const { file, state } = session;
    const run = this.#run;
    if (!file || !state) return;
    await this.#kept(file);
    if (run !== this.#run) return;
    const [id, work, changed] = [this.#id, this.#work, this.#changed];
    rememberOpen(work.learners.size > 0 || work.preparedOn !== undefined ? id : undefined);
    const kept =
      id !== undefined &&
      (await keepEdits(id, file, now => {
        // What was not changed here may have been in another tab, or was not made again of a file not read to its end.
        const { learners, preparedOn } = now ? changedIn(now, work, changed) : work;
        if (learners.size === 0 && preparedOn === undefined) return undefined;
        const about = { id, fileName: file.name, sample: state.file.sample, savedAt: Date.now() };
        return { ...about, learners: [...learners.values()], preparedOn };
      }));
    if (run === this.#run && kept !== this.#state.kept) this.#set({ kept });
  }

  #set(change: Partial<EditsState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** The places of the learners whose edits differ. */
const changedBetween = (before: Work, after: Work): readonly number[] =>
  [...new Set([...before.learners.keys(), ...after.learners.keys()])].filter(
    place => before.learners.get(place)?.edits !== after.learners.get(place)?.edits,
  );

/** What is kept, with what was changed here in its place. */
function changedIn(kept: KeptEdits, work: Work, changed: ReadonlySet<number | 'preparedOn'>): Work {
  const learners = new Map(kept.learners.map(each => [each.place, each]));
  for (const place of changed) {
    if (place === 'preparedOn') continue;
    const edits = work.learners.get(place);
    if (edits) learners.set(place, edits);
    else learners.delete(place);
  }
  return { learners, preparedOn: changed.has('preparedOn') ? work.preparedOn : kept.preparedOn };
}

function effectOf({ place, rules, violations, ...rest }: Rechecked): Effect | undefined {
  const check = session.state;
  if (!check) return undefined;
  // Of a record that cannot be read, only its form was looked at.
  const asked = (rule: string) =>
    rules === 'all' ? rest.typed || /^(FD_|Schema$)/.test(rule) : rules.includes(rule);
  const before = check.findings
    .slice(0, check.found)
    .filter(({ learner, rule }) => learner === place && asked(rule));
  const { learnRefNumber, unanswered, typed } = rest;
  const effect = { place, learnRefNumber, unanswered, typed, ...differences<Finding>(before, violations) };
  // Of those who were not edited, only a difference is told.
  return rules === 'all' || effect.gone.length + effect.fresh.length > 0 ? effect : undefined;
}

export const edits = new Edits();

export function useEdits(): EditsState {
  return useSyncExternalStore(edits.subscribe, () => edits.state);
}

/** What all edits do together. */
export function together(effects: EditsState['effects']): {
  readonly gone: readonly Finding[];
  readonly fresh: readonly Violation[];
} {
  const all = [...effects.values()];
  return { gone: all.flatMap(({ gone }) => gone), fresh: all.flatMap(({ fresh }) => fresh) };
}
