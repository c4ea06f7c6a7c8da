import { type Learner, reread, rewriteReturn } from '@waymark/ilr';
import type { Reference } from '@waymark/reference';
import { type Edition, type FileFacts, LearnerCheck, SharedKeys } from '@waymark/rules';
import { apply, type Edit } from '../edits/edits.ts';
import type { KeptLearners } from './kept-learners.ts';
import type { EditsOf, NewReturn, Rechecked } from './protocol.ts';

/** Text is handed to the browser in pieces of this many characters, so that a large return is never held whole. */
const PIECE = 1 << 20;

interface Edited {
  readonly original: Learner;
  readonly learner: Learner;
  readonly edits: readonly Edit[];
}

/** The edited copies of learners, in the worker: what is wrong with them, and the new return that they are part of. */
export class EditedLearners {
  readonly #edition: Edition;
  readonly #facts: FileFacts;
  readonly #reference: Reference;
  readonly #learners: KeptLearners;
  readonly #keys: SharedKeys;
  readonly #edited = new Map<number, Edited>();
  #preparedOn: EditsOf['preparedOn'];
  #check: LearnerCheck;

  constructor(edition: Edition, facts: FileFacts, reference: Reference, learners: KeptLearners) {
    this.#edition = edition;
    this.#facts = facts;
    this.#reference = reference;
    this.#learners = learners;
    this.#keys = new SharedKeys(edition, facts);
    this.#check = new LearnerCheck(edition, facts, reference);
  }

  /** Takes note of a learner of the file while it is read. */
  read(learner: Learner, place: number): void {
    this.#keys.add(learner, place);
  }

  /** The learner as edited; `undefined` for one that was not. */
  at(place: number): Learner | undefined {
    return this.#edited.get(place)?.learner;
  }

  /** The facts of the file as the new return will have them. */
  get facts(): FileFacts {
    return { ...this.#facts, FilePreparationDate: this.#preparedOn ?? this.#facts.FilePreparationDate };
  }

  /** Makes the edits, and says what is wrong now with everybody that they concern. */
  async edit({ learners, preparedOn }: EditsOf): Promise<Rechecked[]> {
    const concerned = new Set<number>();
    if (preparedOn !== this.#preparedOn) {
      this.#preparedOn = preparedOn;
      this.#check = new LearnerCheck(this.#edition, this.facts, this.#reference);
      for (const place of this.#edited.keys()) concerned.add(place);
    }
    for (const { place, edits } of learners) {
      for (const one of await this.#change(place, edits)) concerned.add(one);
    }
    const told: Rechecked[] = [];
    for (const place of concerned) told.push(await this.#recheck(place));
    return told;
  }

  /** Everything that is wrong with a learner, as edited or as read. */
  recheck(learner: Learner): Pick<Rechecked, 'violations' | 'unanswered' | 'typed'> {
    const checked = this.#check.of(learner);
    if (!checked.typed) return checked;
    return { ...checked, violations: [...checked.violations, ...this.#keys.violations(learner)] };
  }

  /** Writes the new return. What was not edited is carried over to the letter. */
  async rewrite(
    file: File,
    { dateTime, serialNo }: NewReturn,
    onProgress: (bytes: number) => void,
  ): Promise<Blob> {
    const parts: Blob[] = [];
    let text = '';
    const learners = new Map(
      [...this.#edited].map(([place, { learner, original }]) => [
        place,
        { learner, was: original.LearnRefNumber },
      ]),
    );
    await rewriteReturn(
      file.stream(),
      { year: this.#edition.year, dateTime, serialNo, preparedOn: this.#preparedOn, learners },
      piece => {
        text += piece;
        if (text.length < PIECE) return;
        parts.push(new Blob([text]));
        text = '';
      },
      { fileName: file.name, onProgress },
    );
    return new Blob([...parts, text], { type: 'text/xml' });
  }

  async #change(place: number, edits: readonly Edit[]): Promise<readonly number[]> {
    const before = this.#edited.get(place);
    const original = before?.original ?? (await this.#learners.at(place));
    if (!original) throw new Error('The learner is no longer in the file. Choose the file again.');
    const learner = edits.length === 0 ? original : apply(original, edits).learner;
    const left = this.#keyed(before?.learner ?? original, now => this.#keys.remove(now, place));
    const joined = this.#keyed(learner, now => this.#keys.add(now, place));
    if (edits.length === 0) this.#edited.delete(place);
    else this.#edited.set(place, { original, learner, edits });
    return [place, ...left, ...joined];
  }

  /** A record that cannot be read well enough for the rules has no keys. */
  #keyed(learner: Learner, use: (learner: Learner) => readonly number[]): readonly number[] {
    return reread(learner, this.#edition.year).typed ? use(learner) : [];
  }

  async #recheck(place: number): Promise<Rechecked> {
    const edited = this.#edited.get(place);
    const learner = edited?.learner ?? (await this.#learners.at(place));
    if (!learner) throw new Error('The learner is no longer in the file. Choose the file again.');
    const { LearnRefNumber: learnRefNumber } = learner;
    if (edited) return { place, learnRefNumber, rules: 'all', ...this.recheck(learner) };
    const violations = this.#keys.violations(learner);
    return { place, learnRefNumber, rules: this.#keys.rules, violations, unanswered: [], typed: true };
  }
}
