/** What the page and the check's worker say to each other. Everything here survives a structured clone. */

import type { Chart } from '@waymark/flow';
import type { Learner, LearningDelivery, Year } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import type { ReturnCheck, Seen, Violation } from '@waymark/rules';
import type { MilestonesAnswer, MilestonesQuestion } from '../milestones/protocol.ts';

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

/** What the header says of the file. */
export interface FileHead {
  readonly year: Year;
  readonly ukprn: number;
  readonly preparedOn: ISODate;
}

/** Which violation is to be explained. */
export type Question = Pick<Finding, 'rule' | 'learner' | 'learnRefNumber' | 'aimSeqNumber' | 'values'>;

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

export type ToWorker =
  | { readonly type: 'check'; readonly file: File; readonly today: ISODate }
  | { readonly type: 'cancel' }
  | { readonly type: 'explain'; readonly ask: number; readonly question: Question }
  | { readonly type: 'learner'; readonly ask: number; readonly learnRefNumber: string }
  | { readonly type: 'milestones'; readonly ask: number; readonly question: MilestonesQuestion };

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
  | { readonly type: 'read'; readonly ask: number; readonly learner: Learner | undefined }
  | { readonly type: 'milestones'; readonly ask: number; readonly answer: MilestonesAnswer }
  | { readonly type: 'refused'; readonly ask: number; readonly message: string };
