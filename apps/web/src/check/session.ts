import type { ReturnCheck } from '@waymark/rules';
import type { MilestonesAnswer, MilestonesQuestion } from '../milestones/protocol.ts';
import { today } from '../shell/today.ts';
import type {
  EditsOf,
  Explained,
  FileHead,
  Finding,
  FromWorker,
  LearnerCard,
  NewReturn,
  PlacedLearner,
  Question,
  Rechecked,
  ToWorker,
} from './protocol.ts';
import type { RollEntry } from './roll.ts';
import { Tally } from './tally.ts';

export type Stage = 'reading' | 'done' | 'cancelled' | 'failed';

/** What is known of the check at hand, as it stands. A new object each time something changed. */
export interface CheckState {
  /** Counts the checks of this visit. */
  readonly run: number;
  readonly stage: Stage;
  readonly file: { readonly name: string; readonly size: number; readonly sample: boolean };
  readonly head: FileHead | undefined;
  readonly bytes: number;
  readonly learnersRead: number;
  readonly began: number;
  /** Milliseconds that the whole check took, once it is done. */
  readonly took: number | undefined;
  /** Grows at its end; the list itself stays the same. `found` says how long it is. */
  readonly findings: readonly Finding[];
  readonly found: number;
  readonly learners: ReadonlyMap<number, LearnerCard>;
  readonly tally: Tally;
  readonly result: ReturnCheck | undefined;
  readonly failure: string | undefined;
}

/**
 * The return that is open: hands it to the worker, keeps what comes back, and tells the page. One at a time; it lives
 * as long as the page and is stored nowhere.
 */
export class Session {
  #state: CheckState | undefined;
  #worker: Worker | undefined;
  #file: File | undefined;
  #runs = 0;
  #asks = 0;
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  readonly #listeners = new Set<() => void>();
  // Filled in place and handed out as they are; see CheckState.
  #findings: Finding[] = [];
  #learners = new Map<number, LearnerCard>();
  readonly #words = new Map<string, string>();
  #onRewriting: ((bytes: number) => void) | undefined;

  get state(): CheckState | undefined {
    return this.#state;
  }

  /** The file that is open. */
  get file(): File | undefined {
    return this.#file;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins to check a file; what was open before is put away. */
  open(file: File, sample = false): void {
    this.close();
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'check' });
    this.#worker = worker;
    this.#file = file;
    this.#findings = [];
    this.#learners = new Map();
    this.#words.clear();
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (worker === this.#worker) this.#heard(data);
    };
    worker.onerror = event => {
      event.preventDefault();
      if (worker !== this.#worker) return;
      this.#set({
        stage: 'failed',
        failure: `The check stopped unexpectedly${event.message ? ` (${event.message})` : ''}. Reload the page and try again.`,
      });
    };
    this.#state = {
      run: ++this.#runs,
      stage: 'reading',
      file: { name: file.name, size: file.size, sample },
      head: undefined,
      bytes: 0,
      learnersRead: 0,
      began: performance.now(),
      took: undefined,
      findings: this.#findings,
      found: 0,
      learners: this.#learners,
      tally: new Tally(),
      result: undefined,
      failure: undefined,
    };
    this.#tell();
    this.#post({ type: 'check', file, today: today() });
  }

  /** Checks the open file once more, with what reference data there is by now. */
  again(): void {
    const sample = this.#state?.file.sample;
    if (this.#file) this.open(this.#file, sample);
  }

  cancel(): void {
    this.#post({ type: 'cancel' });
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#file = undefined;
    for (const { reject } of this.#waiting.values()) reject(new Error('The return was closed.'));
    this.#waiting.clear();
    if (this.#state === undefined) return;
    this.#state = undefined;
    this.#tell();
  }

  /** Asks why a rule was broken. */
  explain(question: Question): Promise<Explained> {
    return this.#ask(ask => ({ type: 'explain', ask, question }));
  }

  /** Reads one learner's record, whether anything is wrong with it or not. */
  learner(learner: number | null, learnRefNumber: string): Promise<PlacedLearner | null> {
    // The cache of queries knows no `undefined`.
    return this.#ask<PlacedLearner | undefined>(ask => ({
      type: 'learner',
      ask,
      learner,
      learnRefNumber,
    })).then(found => found ?? null);
  }

  /** Makes edits in a copy of the records, and says what is wrong with them now. */
  edit(edits: EditsOf): Promise<readonly Rechecked[]> {
    return this.#ask(ask => ({ type: 'edit', ask, edits }));
  }

  /** Writes the new return: the one that is open, with the edits made. */
  async rewrite(as: NewReturn, onProgress: (bytes: number) => void): Promise<Blob> {
    this.#onRewriting = onProgress;
    try {
      return await this.#ask<Blob>(ask => ({ type: 'rewrite', ask, as }));
    } finally {
      this.#onRewriting = undefined;
    }
  }

  /** Finds learners by name, reference number or ULN among those that were read so far. */
  seek(words: string, most: number): Promise<readonly RollEntry[]> {
    return this.#ask(ask => ({ type: 'seek', ask, words, most }));
  }

  /** Asks about the milestones of the Skills Bootcamps in the return. */
  milestones<T extends MilestonesAnswer>(question: MilestonesQuestion): Promise<T> {
    return this.#ask(ask => ({ type: 'milestones', ask, question }));
  }

  #ask<T>(message: (ask: number) => ToWorker): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (!this.#worker) {
        reject(new Error('No return is open.'));
        return;
      }
      const ask = ++this.#asks;
      this.#waiting.set(ask, { resolve: resolve as (value: never) => void, reject });
      this.#post(message(ask));
    });
  }

  #heard(message: FromWorker): void {
    switch (message.type) {
      case 'header':
        this.#set({ head: message.head });
        break;
      case 'progress':
        this.#set({ bytes: message.bytes, learnersRead: message.learners });
        break;
      case 'found':
        this.#keep(message.findings, message.learners);
        break;
      case 'done':
        this.#set({
          stage: 'done',
          result: message.result,
          took: message.milliseconds,
          bytes: this.#state?.file.size ?? 0,
          learnersRead: message.result.totals.learners,
        });
        break;
      case 'cancelled':
        this.#set({ stage: 'cancelled' });
        break;
      case 'failed':
        this.#set({ stage: 'failed', failure: message.message });
        break;
      case 'explained':
        this.#settle(message.ask, ({ resolve }) => resolve(message.explained as never));
        break;
      case 'read':
        this.#settle(message.ask, ({ resolve }) => resolve(message.found as never));
        break;
      case 'sought':
        this.#settle(message.ask, ({ resolve }) => resolve(message.learners as never));
        break;
      case 'milestones':
        this.#settle(message.ask, ({ resolve }) => resolve(message.answer as never));
        break;
      case 'edited':
        this.#settle(message.ask, ({ resolve }) => resolve(message.learners as never));
        break;
      case 'rewriting':
        this.#onRewriting?.(message.bytes);
        break;
      case 'rewritten':
        this.#settle(message.ask, ({ resolve }) => resolve(message.text as never));
        break;
      case 'refused':
        this.#settle(message.ask, ({ reject }) => reject(new Error(message.message)));
    }
  }

  #keep(findings: readonly Finding[], learners: readonly LearnerCard[]): void {
    for (const card of learners) this.#learners.set(card.index, card);
    for (const finding of findings) {
      // Each message arrives as a copy of its own; one is enough.
      const kept = { ...finding, message: this.#one(finding.message), rule: this.#one(finding.rule) };
      this.#findings.push(kept);
      this.#state?.tally.add(kept);
    }
    this.#set({ found: this.#findings.length });
  }

  #one(text: string): string {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    this.#words.set(text, text);
    return text;
  }

  #settle(
    ask: number,
    how: (waiting: { resolve: (value: never) => void; reject: (error: Error) => void }) => void,
  ) {
    const waiting = this.#waiting.get(ask);
    this.#waiting.delete(ask);
    if (waiting) how(waiting);
  }

  #set(change: Partial<CheckState>): void {
    if (!this.#state) return;
    this.#state = { ...this.#state, ...change };
    this.#tell();
  }

  #post(message: ToWorker): void {
    this.#worker?.postMessage(message);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The return that is open on this page. */
export const session = new Session();
