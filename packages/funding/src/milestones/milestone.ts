import { type Ask, decide, type Flow, isUnknown, type Question, type Unknown, word } from '@waymark/flow';
import type { ISODate } from '@waymark/ilr/dates';
import type { Bootcamp } from '../bootcamp.ts';
import type { MilestoneContext } from './context.ts';

export type MilestoneNumber = 1 | 2 | 3;

/** One milestone of one bootcamp. */
export interface Milestone {
  readonly milestone: MilestoneNumber;
  readonly status: 'due' | 'not due' | 'not checked';
  /** The trigger date, where it is due. */
  readonly date: ISODate | null;
  /** Whole pence, where it is due and the rate is known. */
  readonly amountPence: number | null;
  readonly fundingYear: string | null;
  /** The return period of the trigger date: 1 is August. */
  readonly period: number | null;
  /** Where it is not checked: what is missing. */
  readonly missing: Unknown | null;
}

/** A milestone: the questions after which it is due, and its date where it is. */
export interface MilestoneRule {
  readonly milestone: MilestoneNumber;
  readonly title: string;
  readonly flow: Flow<Bootcamp, MilestoneContext>;
  /** The trigger date, for a bootcamp whose milestone is due. */
  readonly date: (bootcamp: Bootcamp, context: MilestoneContext) => ISODate | undefined;
}

type Asking = Ask<Bootcamp, MilestoneContext>;

/** The first question of every milestone: a learner who breaks a rule is left out of the calculation. */
export function counts(ask: Asking): Question<Bootcamp, MilestoneContext> {
  return ask('Does the learner pass validation, without an error?', (_, { standing }) => {
    if (standing.valid === null) return standing.missing!;
    return rulesBroken(standing) === undefined;
  }).noPasses();
}

const rulesBroken = word('rules broken', ({ blockedBy }: MilestoneContext['standing']) =>
  blockedBy.length === 0 ? undefined : blockedBy.join(', '),
);

/** Asks for the milestone before this one. */
export function afterMilestone(
  ask: Asking,
  text: string,
  before: MilestoneRule,
): Question<Bootcamp, MilestoneContext> {
  const standingOf = word(
    `milestone ${before.milestone}`,
    (bootcamp: Bootcamp, context: MilestoneContext): Standing | Unknown => {
      const known = context.before?.[before.milestone - 1];
      if (known) return known.missing ?? (known.status === 'due' ? 'due' : 'not due');
      const decision = decide(before.flow, bootcamp, context);
      return isUnknown(decision) ? decision : decision === 'triggered' ? 'due' : 'not due';
    },
  );
  return ask(text, (bootcamp, context) => {
    const standing = standingOf(bootcamp, context);
    if (standing === 'due') return true;
    // The setting matters only where the earlier milestone is not due.
    if (context.settings.inOrder === 'each alone') return true;
    return standing === 'not due' ? false : standing;
  }).noPasses();
}

type Standing = 'due' | 'not due';
