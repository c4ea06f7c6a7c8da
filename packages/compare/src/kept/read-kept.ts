import type { ReturnCheck } from '@waymark/rules';
import {
  KEPT_VERSION,
  type KeptBootcamp,
  type KeptHead,
  type KeptLearner,
  type KeptLine,
  type KeptSummary,
  type KeptViolation,
  NotKept,
} from './kept-form.ts';

/** A learner as it is read: with the rules that could not be asked. */
export interface ReadLearner extends Omit<KeptLearner, 'unanswered'> {
  readonly unanswered: readonly string[];
}

/** Who is told what a kept return holds. */
export interface KeptHandlers {
  learner(learner: ReadLearner, record: string): void;
  violation(violation: KeptViolation, learnRefNumber: string | null): void;
  bootcamp(bootcamp: KeptBootcamp): void;
}

/** Reads a kept return, line by line. Throws {@link NotKept} where a line is none of this form. */
export class KeptReader {
  readonly #handlers: KeptHandlers;
  #head: KeptHead | undefined;
  #summary: KeptSummary | undefined;
  #learner: KeptLearner | undefined;
  readonly #unanswered: (readonly string[])[] = [];

  constructor(handlers: KeptHandlers) {
    this.#handlers = handlers;
  }

  line(text: string): void {
    if (this.#learner) {
      const learner = this.#learner;
      this.#learner = undefined;
      const unanswered = this.#unanswered[learner.unanswered ?? -1] ?? [];
      this.#handlers.learner({ ...learner, unanswered }, text);
      return;
    }
    const line = parsed(text);
    if (!this.#head) this.#head = headOf(line);
    else if (this.#summary) throw new NotKept('The kept return goes on after its summary. Keep it anew.');
    else if ('learner' in line) this.#learner = line.learner;
    else if ('unanswered' in line) this.#unanswered.push(line.unanswered);
    else if ('violation' in line) this.#handlers.violation(line.violation, line.violation.learnRefNumber);
    else if ('bootcamp' in line) this.#handlers.bootcamp(line.bootcamp);
    else if ('summary' in line) this.#summary = line;
    else throw new NotKept('The kept return has a line that is none of this form. Keep it anew.');
  }

  /** What the first and the last line say; throws where the last one is missing. */
  get ends(): KeptHead & { readonly check: ReturnCheck; readonly leftOut: readonly string[] } {
    if (!this.#head || !this.#summary)
      throw new NotKept('The kept return ends before its summary: it was not kept to its end. Keep it anew.');
    const { summary: check, leftOut } = this.#summary;
    return { ...this.#head, check, leftOut };
  }
}

function parsed(text: string): KeptLine {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    line = undefined;
  }
  if (typeof line !== 'object' || line === null)
    throw new NotKept('The kept return has a line that is no JSON. Keep it anew.');
  return line as KeptLine;
}

function headOf(line: KeptLine): KeptHead {
  if (!('kept' in line) || line.kept !== 'return') throw new NotKept('This is not a kept return.');
  const { version } = line as { version: unknown };
  if (version !== KEPT_VERSION) {
    throw new NotKept(
      `The return was kept in version ${String(version)} of the form; this Waymark reads version ${KEPT_VERSION}. Keep it anew.`,
    );
  }
  return line;
}
