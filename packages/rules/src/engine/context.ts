import type { Answer } from '@waymark/flow';
import { watch } from '@waymark/flow';
import type { Learner, LearnerEmploymentStatus, LearningDelivery, Year } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import type { Reference } from '@waymark/reference';

/** What is known of the file that a record came in. */
export interface FileFacts {
  /** The file's name, where it has one. */
  readonly name?: string | undefined;
  readonly Year: Year;
  /** The UKPRN of LearningProvider: whose learners these are. */
  readonly UKPRN: number;
  /** The UKPRN in the header's Source; the two should agree. */
  readonly headerUKPRN?: number;
  readonly FilePreparationDate: ISODate;
  /** The day on which the file is checked. */
  readonly today: ISODate;
  /** First day of the teaching year that the file reports: 1 August. */
  readonly yearStart: ISODate;
  /** Last day of the teaching year that the file reports: 31 July. */
  readonly yearEnd: ISODate;
  /** Names of the returns that were sent before this one; absent where nobody said which. */
  readonly sentBefore?: readonly string[] | undefined;
  /** Names of the file-level rules whose breach was met while the file was read; known once it is read. */
  readonly faults?: readonly string[];
  /** How many learners the file holds; known once it is read. */
  readonly learners?: number;
  /** Whether organisation data knows the UKPRN in the file's name; unknown without such data. */
  readonly organisationKnown?: Answer;
}

/**
 * What a question may look at beside its subject. `aim` and `status` are the learning delivery and the employment
 * status that the subject is or belongs to; for a subject that has none, they must not be read.
 */
export interface Context {
  readonly file: FileFacts;
  readonly learner: Learner;
  readonly aim: LearningDelivery;
  readonly status: LearnerEmploymentStatus;
  readonly reference: Reference;
}

/** The context with stand-ins that note what is read of the record and the file. */
export function watchedContext(context: Context): Context {
  return {
    ...context,
    file: watch(context.file),
    learner: watch(context.learner),
    aim: watch(context.aim),
    status: watch(context.status),
  };
}
