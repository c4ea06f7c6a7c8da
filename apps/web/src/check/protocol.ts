/** What the page and the check's worker say to each other. Everything here survives a structured clone. */

import type { Chart } from '@waymark/flow';
import type { Learner, LearningDelivery, Year } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import type { ReturnCheck, Seen, Violation } from '@waymark/rules';
import type { Edit } from '../edits/edits.ts';
import type { MilestonesAnswer, MilestonesQuestion } from '../milestones/protocol.ts';
import type { RollEntry } from './roll.ts';

/** A violation with its place: `id` counts from 0 in the order of finding, `learner` is the learner's place in the file. */
export interface Finding extends Violation {
  readonly id: number;
  readonly learner: number | null;
}

/** What lists and the violation report say of a learner who has violations. */
export type LearnerCard = Pick<
  Learner,
  'LearnRefNumber' | 'ULN' | 'FamilyName' | 'GivenNames' | 'ProviderSpecLearnerMonitoring'
> & {
  /** Place in the file, from 0. */
  readonly index: number;
  readonly LearningDelivery: readonly Pick<
    LearningDelivery,
    | 'AimSeqNumber'
    | 'LearnAimRef'
    | 'SWSupAimId'
    | 'FundModel'
    | 'ProgType'
    | 'PartnerUKPRN'
    | 'ProviderSpecDeliveryMonitoring'
  >[];
};

/** A learner's record, and its place in the file from 0. */
export interface PlacedLearner {
  readonly place: number;
  readonly learner: Learner;
}

/** What the header says of the file. */
export interface FileHead {
  readonly year: Year;
  readonly ukprn: number;
  readonly preparedOn: ISODate;
}

/** Which violation is to be explained. */
export type Question = Pick<Finding, 'rule' | 'learner' | 'learnRefNumber' | 'aimSeqNumber' | 'values'> & {
  /** Asked of the record as it is after the edits. */
  readonly edited?: boolean;
};

/** One question of a flow chart as a record answered it, ready to be drawn. */
export interface PathStep {
  readonly answer: 'yes' | 'no' | 'not known';
  readonly ended: boolean;
  readonly seen: readonly Seen[];
  /** What is missing to answer, and what to supply. */
  readonly missing?: { readonly what: string; readonly supply: string };
  /** Inside a question with several routes: those that were tried, by title. */
  readonly routes?: readonly { readonly title: string; readonly steps: readonly PathStep[] }[];
}

/** What a rule says of itself. */
export interface RuleWords {
  readonly name: string;
  readonly message: string;
  readonly fix?: string;
  readonly intent?: string;
  readonly note?: string;
  readonly looksAt?: string;
}

/** An explained violation. */
export interface Explained {
  readonly year: Year;
  readonly rule: RuleWords;
  readonly chart?: Chart;
  readonly path?: readonly PathStep[];
  readonly outcome?: 'passed' | 'triggered' | 'not checked';
  /** The learner's record as it was read. */
  readonly learner?: Learner;
  /** The parts of the record that were read: `LearningDelivery.0.CompStatus`, `LearningDelivery.0`. */
  readonly marks: readonly string[];
}

/** What the worker is told of the edits: all those of the learners named, and the day the new return is prepared on. */
export interface EditsOf {
  readonly learners: readonly { readonly place: number; readonly edits: readonly Edit[] }[];
  /** As in the file that was read, if it is not given. */
  readonly preparedOn: ISODate | undefined;
}

/** What is wrong with a learner after edits: with one that was edited, or one who shares a key with such a one. */
export interface Rechecked {
  readonly place: number;
  readonly learnRefNumber: string;
  /** Whether every rule was asked, or only the named ones, which are about keys that learners share. */
  readonly rules: 'all' | readonly string[];
  readonly violations: readonly Violation[];
  readonly unanswered: readonly string[];
  /** False if the record cannot be read well enough for the rules. */
  readonly typed: boolean;
}

/** How the new return is to be written. */
export interface NewReturn {
  readonly dateTime: string;
  readonly serialNo: string;
}

export type ToWorker =
  | { readonly type: 'check'; readonly file: File; readonly today: ISODate }
  | { readonly type: 'cancel' }
  | { readonly type: 'explain'; readonly ask: number; readonly question: Question }
  | {
      readonly type: 'learner';
      readonly ask: number;
      /** The place, where it is known; else the first with the number is meant. */
      readonly learner: number | null;
      readonly learnRefNumber: string;
    }
  | { readonly type: 'seek'; readonly ask: number; readonly words: string; readonly most: number }
  | { readonly type: 'milestones'; readonly ask: number; readonly question: MilestonesQuestion }
  | { readonly type: 'edit'; readonly ask: number; readonly edits: EditsOf }
  | { readonly type: 'rewrite'; readonly ask: number; readonly as: NewReturn };

export type FromWorker =
  | { readonly type: 'header'; readonly head: FileHead }
  | { readonly type: 'progress'; readonly bytes: number; readonly learners: number }
  | {
      readonly type: 'found';
      readonly findings: readonly Finding[];
      readonly learners: readonly LearnerCard[];
    }
  | { readonly type: 'done'; readonly result: ReturnCheck; readonly milliseconds: number }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'explained'; readonly ask: number; readonly explained: Explained }
  | { readonly type: 'read'; readonly ask: number; readonly found: PlacedLearner | undefined }
  | { readonly type: 'sought'; readonly ask: number; readonly learners: readonly RollEntry[] }
  | { readonly type: 'milestones'; readonly ask: number; readonly answer: MilestonesAnswer }
  | { readonly type: 'edited'; readonly ask: number; readonly learners: readonly Rechecked[] }
  | { readonly type: 'rewriting'; readonly bytes: number }
  | { readonly type: 'rewritten'; readonly ask: number; readonly text: Blob }
  | { readonly type: 'refused'; readonly ask: number; readonly message: string };
