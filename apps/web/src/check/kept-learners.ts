import { type Learner, readReturn } from '@waymark/ilr';
import type { PlacedLearner } from './protocol.ts';

/** How many learners with violations are kept as they were read; the file is read again for others. */
const KEPT = 3000;

/** The learners of the file at hand, for explanations: some kept, the others read again from the file when asked for. */
export class KeptLearners {
  readonly #file: File;
  readonly #kept = new Map<number, Learner>();

  constructor(file: File) {
    this.#file = file;
  }

  keep(index: number, learner: Learner): void {
    if (this.#kept.size < KEPT) this.#kept.set(index, learner);
  }

  /** The learner at this place in the file. */
  async at(index: number): Promise<Learner | undefined> {
    return this.#kept.get(index) ?? (await this.find((_, at) => at === index))?.learner;
  }

  /** The first learner of the file that the test accepts. Reads no further than that. */
  async find(test: (learner: Learner, place: number) => boolean): Promise<PlacedLearner | undefined> {
    let found: PlacedLearner | undefined;
    await this.each((learner, place) => {
      if (test(learner, place)) found = { place, learner };
      return found === undefined;
    });
    return found;
  }

  /** Reads the file again, learner by learner, until the visitor says false. */
  async each(visit: (learner: Learner, index: number) => boolean): Promise<void> {
    const enough = new AbortController();
    try {
      await readReturn(
        this.#file.stream(),
        {
          learner(learner, { index }) {
            if (!enough.signal.aborted && !visit(learner, index)) enough.abort();
          },
        },
        { fileName: this.#file.name, signal: enough.signal },
      );
    } catch (error) {
      if (!enough.signal.aborted) throw error;
    }
  }
}
