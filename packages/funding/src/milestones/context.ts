import type { Unknown } from '@waymark/flow';
import type { Reference } from '@waymark/reference';
import type { FileFacts } from '@waymark/rules';
import type { Terms } from '../contracts/contract-book.ts';
import type { Settings } from '../settings.ts';
import type { Milestone } from './milestone.ts';

/** Whether the learner counts at all. */
export interface Standing {
  /** False if an error-level rule is broken, null if that could not be told. */
  readonly valid: boolean | null;
  /** The error-level rules that are broken, each once. */
  readonly blockedBy: readonly string[];
  /** Where `valid` is null: what is missing. */
  readonly missing?: Unknown | undefined;
}

/** What the questions of a milestone may look at beside the bootcamp. */
export interface MilestoneContext {
  readonly file: FileFacts;
  readonly reference: Reference;
  readonly settings: Settings;
  readonly terms: Terms;
  readonly standing: Standing;
  /** The milestones worked out so far, so that they are not asked for again by the ones after them. */
  readonly before?: readonly Pick<Milestone, 'status' | 'missing'>[] | undefined;
}
