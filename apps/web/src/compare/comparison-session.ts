import type { LearnerChange, MilestoneChange, ViolationChange } from '@waymark/compare';
import type { Given } from '../milestones/protocol.ts';
import { today } from '../shell/today.ts';
import type { Ends, FromWorker, Side, ToWorker } from './protocol.ts';

/** A row of a list; `id` is its place in the comparison. */
export type Numbered<Change> = Change & { readonly id: number };
export type LearnerRow = Numbered<LearnerChange>;
export type ViolationRow = Numbered<ViolationChange>;
export type MilestoneRow = Numbered<MilestoneChange>;

/** The two files that are chosen, as far as they are. */
export interface Chosen {
  readonly earlier: File | undefined;
  readonly later: File | undefined;
  /** Whether they are the invented returns that Waymark brings. */
  readonly sample: boolean;
}

/** What is known of the comparison at hand. A new object each time something changed. */
export interface ComparisonState {
  readonly chosen: Chosen;
  readonly stage: 'choosing' | 'reading' | 'done';
  /** Why there is no comparison, as a sentence, and of which file where it is one. */
  readonly problem: { readonly side: Side | undefined; readonly message: string } | undefined;
  readonly progress: { readonly side: Side; readonly bytes: number; readonly learners: number };
  readonly began: number;
  readonly took: number;
  readonly ends: Ends | undefined;
  readonly learners: readonly LearnerRow[];
  readonly violations: readonly ViolationRow[];
  readonly milestones: readonly MilestoneRow[];
}

const NOTHING: ComparisonState = {
  chosen: { earlier: undefined, later: undefined, sample: false },
  stage: 'choosing',
  problem: undefined,
  progress: { side: 'earlier', bytes: 0, learners: 0 },
  began: 0,
  took: 0,
  ends: undefined,
  learners: [],
  violations: [],
  milestones: [],
};

/** The two returns that are compared: hands them to the worker and keeps what comes back, as long as the page lives. */
class ComparisonSession {
  #state = NOTHING;
  #worker: Worker | undefined;
  #rows: { learners: LearnerRow[]; violations: ViolationRow[]; milestones: MilestoneRow[] } = empty();
  readonly #listeners = new Set<() => void>();

  get state(): ComparisonState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Chooses files; what was compared before is put away. */
  choose(files: Partial<Record<Side, File | undefined>>, sample = false): void {
    this.#stop();
    this.#set({ ...NOTHING, chosen: { ...this.#state.chosen, ...files, sample } });
  }

  /** The earlier becomes the later. */
  swap(): void {
    const { earlier, later, sample } = this.#state.chosen;
    this.choose({ earlier: later, later: earlier }, sample);
  }

  /** Begins to compare the files that are chosen, as soon as it is known what milestones are worked out with. */
  start(terms: Promise<Given>): void {
    const { earlier, later } = this.#state.chosen;
    if (!earlier || !later) return;
    this.#stop();
    this.#rows = empty();
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'compare' });
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (worker === this.#worker) this.#heard(data);
    };
    worker.onerror = event => {
      event.preventDefault();
      if (worker !== this.#worker) return;
      const reason = event.message ? ` (${event.message})` : '';
      this.#fail(undefined, `The comparison stopped unexpectedly${reason}. Reload the page and try again.`);
    };
    this.#set({ ...NOTHING, chosen: this.#state.chosen, stage: 'reading', began: performance.now() });
    terms.then(
      given => {
        if (worker !== this.#worker) return;
        worker.postMessage({ earlier, later, today: today(), given } satisfies ToWorker);
      },
      (problem: Error) => worker === this.#worker && this.#fail(undefined, problem.message),
    );
  }

  /** Back to choosing, with the files as they were. */
  back(): void {
    this.choose({}, this.#state.chosen.sample);
  }

  #heard(message: FromWorker): void {
    switch (message.type) {
      case 'progress':
        this.#set({ ...this.#state, progress: message });
        break;
      case 'piece':
        add(this.#rows.learners, message.learners);
        add(this.#rows.violations, message.violations);
        add(this.#rows.milestones, message.milestones);
        break;
      case 'done':
        this.#stop();
        this.#set({
          ...this.#state,
          ...this.#rows,
          stage: 'done',
          ends: message.ends,
          took: message.milliseconds,
        });
        break;
      case 'refused':
        this.#fail(message.side, message.message);
        break;
      case 'failed':
        this.#fail(undefined, message.message);
    }
  }

  #fail(side: Side | undefined, message: string): void {
    this.#stop();
    this.#set({ ...NOTHING, chosen: this.#state.chosen, problem: { side, message } });
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #set(state: ComparisonState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

const empty = () => ({ learners: [], violations: [], milestones: [] });

function add<Change>(rows: Numbered<Change>[], changes: readonly Change[] = []): void {
  for (const change of changes) rows.push({ ...change, id: rows.length });
}

/** The comparison on this page. */
export const comparison = new ComparisonSession();
