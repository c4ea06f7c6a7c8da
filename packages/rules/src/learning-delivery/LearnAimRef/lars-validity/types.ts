import type { Ask, Question } from '@waymark/flow';
import type { LearningDelivery, Year } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import type { ExampleAim, ExampleValidity } from '@waymark/reference/testing';
import type { Context } from '../../../engine/context.ts';
import type { AimDraft, Example } from '../../../examples/index.ts';

export type AskAim = Ask<LearningDelivery, Context>;
export type Questions = readonly Question<LearningDelivery, Context>[];

/** Whom a rule means, with an aim that it means and aims that it leaves out. */
export interface Who {
  /** The aims in a few words: `Adult Skills Fund aims`. */
  readonly aims: string;
  /** Each clause and each exclusion. */
  readonly questions: (ask: AskAim) => Questions;
  /** An aim that the rule means. */
  readonly aim: (draft: AimDraft) => AimDraft;
  /** Further aims that it means, for questions that can be answered in several ways. */
  readonly also?: readonly Other[];
  /** Aims that it leaves out, at least one for each question: how they differ from `aim`. */
  readonly others: readonly Other[];
}

export interface Other {
  readonly title: string;
  readonly draft?: AimDraft;
  /** What LARS says of the aim, where that is what leaves it out. */
  readonly lars?: ExampleAim;
  readonly years?: readonly Year[];
}

/** The days from `from` to `to`, both included; what is absent is open. */
export interface Days {
  readonly from?: ISODate;
  readonly to?: ISODate;
}

/** One rule: one check for one family. */
export interface Checked {
  readonly name: string;
  readonly who: Who;
  /** ValidityCategories, one of which the rule wants. */
  readonly categories: readonly string[];
  /** LearnStartDate of the aims that are checked. */
  readonly started?: Days;
  /** LearnActEndDate of the aims that are checked. */
  readonly ended?: Days;
  /** The last year in which a restart is spared from LastNewStartDate; in all if absent. */
  readonly restartsSparedUntil?: Year;
  readonly note?: string;
}

/** What the rules of one column of the table ask of LARS. */
export interface Check {
  readonly message: (rule: Checked) => string;
  readonly fix: (rule: Checked) => string;
  readonly questions: (ask: AskAim, rule: Checked) => Questions;
  /** A validity with which any aim breaks the rule; `null` where having none breaks it. */
  readonly broken: ExampleValidity | null;
  /** Examples of the check itself, on an aim that the rule means. */
  readonly examples: (rule: Checked, aim: Stage) => readonly Example[];
}

/** Sets an example: the aim with what LARS holds for it. */
export interface Stage {
  /** The aim's dates: within the days that the rule checks. */
  readonly start: ISODate;
  readonly end: ISODate | undefined;
  readonly triggers: Scene;
  readonly passes: Scene;
}

export type Scene = (
  title: string,
  validity: ExampleAim['validity'] | null,
  draft?: AimDraft,
  years?: readonly Year[],
) => Example;
