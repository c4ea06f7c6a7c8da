import type { Learner } from '@waymark/ilr';
import { bootcampsOf } from '../bootcamp.ts';
import { type BootcampMilestones, MILESTONES, milestoneOf } from '../bootcamp-milestones.ts';
import type { MilestoneContext, Standing } from '../milestones/context.ts';
import type { MilestoneNumber } from '../milestones/milestone.ts';
import { type Edit, editSays, targetOf, withEdits } from './edit.ts';
import { type Repair, repairsOfQuestion, repairsOfRule, type State } from './repairs.ts';
import type { RuleTrial } from './rule-trial.ts';

/** A change to the record that would make a milestone due without breaking a rule. Nobody writes it but the provider. */
export interface Suggestion {
  /** The changes as one sentence. */
  readonly says: string;
  readonly edits: readonly Edit[];
  /** What must be true in the world before the record may say so. */
  readonly mustBeTrue: readonly string[];
}

/** How far the search goes. */
const MOST_EDITS = 9;
const MOST_STATES = 80;
const MOST_SUGGESTIONS = 3;

/**
 * The smallest changes that would make a milestone due: found by asking the milestone's own questions of the changed
 * record, each tried against the rules. Empty for a milestone that is due or not checked, and where no change to the
 * record can help (the learner left, the time is over).
 */
export function wouldBeDueIf(
  of: BootcampMilestones,
  number: MilestoneNumber,
  trial: RuleTrial,
): readonly Suggestion[] {
  const { bootcamp, context } = of;
  if (of.milestones[number - 1]!.status !== 'not due') return [];
  const { learner, conRefNumber } = bootcamp;
  if (context.standing.valid === false) {
    // What the reader found, and keys that are shared, no change here can mend.
    const mendable = new Set(trial.verdict(learner, []).errors.map(({ rule }) => rule));
    if (!context.standing.blockedBy.every(rule => mendable.has(rule))) return [];
  }
  const search = new Search(learner, conRefNumber, context, number, trial);
  return search.run().map(edits => ({
    says: sentence(edits),
    edits,
    mustBeTrue: [...new Set(edits.map(({ mustBeTrue }) => mustBeTrue))],
  }));
}

class Search {
  readonly #learner: Learner;
  readonly #conRefNumber: string | undefined;
  readonly #context: MilestoneContext;
  readonly #number: MilestoneNumber;
  readonly #trial: RuleTrial;

  constructor(
    learner: Learner,
    conRefNumber: string | undefined,
    context: MilestoneContext,
    number: MilestoneNumber,
    trial: RuleTrial,
  ) {
    this.#learner = learner;
    this.#conRefNumber = conRefNumber;
    this.#context = { ...context, standing: VALID };
    this.#number = number;
    this.#trial = trial;
  }

  /** Breadth first, fewer changes before more. */
  run(): Repair[] {
    const found: Repair[] = [];
    const tried = new Set<string>();
    const open: Repair[] = [[]];
    for (let states = 0; open.length > 0 && states < MOST_STATES; states++) {
      open.sort((a, b) => a.length - b.length);
      const edits = open.shift()!;
      const next = this.#nextRepairs(edits);
      if (next === 'due') {
        const smallest = this.#smallest(edits);
        if (!found.some(known => includesAll(smallest, known))) found.push(smallest);
        if (found.length === MOST_SUGGESTIONS) break;
        continue;
      }
      for (const repair of next) {
        const together = joined(edits, repair);
        if (!together || together.length > MOST_EDITS) continue;
        const key = keyOf(together);
        if (tried.has(key)) continue;
        tried.add(key);
        open.push(together);
      }
    }
    return found;
  }

  /** Whether the changes make the milestone due without breaking a rule; if not, what could be changed further. */
  #nextRepairs(edits: Repair): readonly Repair[] | 'due' {
    const learner = withEdits(this.#learner, edits);
    const state = this.#stateOf(learner);
    if (!state) return [];
    const stopped = this.#stoppedBy(state, this.#number);
    if (stopped !== undefined) return repairsOfQuestion(stopped, state);
    const { counts, errors } = this.#trial.verdict(this.#learner, edits);
    if (counts) return 'due';
    const repairs: Repair[] = [];
    for (const error of errors) {
      const its = repairsOfRule(error, state);
      if (its === undefined) return [];
      repairs.push(...its);
    }
    return repairs;
  }

  #isDue(edits: Repair): boolean {
    const learner = withEdits(this.#learner, edits);
    const state = this.#stateOf(learner);
    if (!state || this.#stoppedBy(state, this.#number) !== undefined) return false;
    return this.#trial.verdict(this.#learner, edits).counts;
  }

  #stateOf(learner: Learner): State | undefined {
    const bootcamp = bootcampsOf(learner).find(({ conRefNumber }) => conRefNumber === this.#conRefNumber);
    return bootcamp && { bootcamp, context: this.#context };
  }

  /** The question that stops the milestone, or the one before it; `undefined` if it is due. */
  #stoppedBy({ bootcamp, context }: State, number: MilestoneNumber): string | undefined {
    const rule = MILESTONES[number - 1]!;
    if (milestoneOf(rule, bootcamp, context).status === 'due') return undefined;
    for (const [place, question] of rule.flow.questions.entries()) {
      if (question.test(bootcamp, context) !== question.endsOn) continue;
      const before = place === 1 && number > 1;
      return before ? this.#stoppedBy({ bootcamp, context }, (number - 1) as MilestoneNumber) : question.text;
    }
    return '';
  }

  /** The smallest part of the changes that is enough. */
  #smallest(edits: Repair): Repair {
    for (const part of properParts(edits)) if (part.length > 0 && this.#isDue(part)) return part;
    return edits;
  }
}

const VALID: Standing = { valid: true, blockedBy: [] };

/** The proper parts of a list, small ones first. */
function properParts(edits: Repair): Repair[] {
  const parts: Repair[] = [];
  const all = 2 ** edits.length - 1;
  for (let mask = 1; mask < all; mask++) parts.push(edits.filter((_, i) => mask & (1 << i)));
  return parts.sort((a, b) => a.length - b.length);
}

/** Both together; a later change of the same thing takes the place of the earlier. `undefined` if nothing is new. */
function joined(edits: Repair, repair: Repair): Repair | undefined {
  const byTarget = new Map(edits.map(edit => [targetOf(edit), edit]));
  let news = false;
  for (const edit of repair) {
    const known = byTarget.get(targetOf(edit));
    if (known?.kind === 'set' && edit.kind === 'set') {
      if (known.to === edit.to) continue;
      // A change back to what was there is none.
      if (edit.to === known.from) byTarget.delete(targetOf(edit));
      else byTarget.set(targetOf(edit), { ...edit, from: known.from });
      news = true;
    } else if (!known) {
      byTarget.set(targetOf(edit), edit);
      news = true;
    }
  }
  return news ? [...byTarget.values()] : undefined;
}

function keyOf(edits: Repair): string {
  return edits
    .map(edit => `${targetOf(edit)}=${edit.kind === 'set' ? edit.to : ''}`)
    .sort()
    .join('|');
}

function includesAll(edits: Repair, part: Repair): boolean {
  const keys = new Set(edits.map(edit => keyOf([edit])));
  return part.every(edit => keys.has(keyOf([edit])));
}

function sentence(edits: readonly Edit[]): string {
  const parts = edits.map(editSays);
  const text = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0]!;
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}
