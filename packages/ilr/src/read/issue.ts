/** What the reader finds wrong: with one record (an issue), or with the file as a whole (a fault). */

export type IssueKind =
  | 'unknown element'
  | 'unknown attribute'
  | 'unexpected text'
  | 'wrong order'
  | 'repeated element'
  | 'missing element'
  | 'wrong type'
  | 'length'
  | 'pattern'
  | 'range'
  | 'too many';

/** One deviation from the schema. */
export interface Issue {
  readonly kind: IssueKind;
  /** The field-definition rule that it breaks (`FD_ULN_AR`), or `Schema` where the official list has none. */
  readonly rule: string;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
  /** Where, counted from 1: the beginning of the value, or the end of the tag that is wrong. */
  readonly line: number;
  readonly column: number;
  readonly LearnRefNumber: string | undefined;
  readonly AimSeqNumber: number | undefined;
  /** Position of the aim in the learner's LearningDelivery list; undefined outside an aim. */
  readonly aimIndex: number | undefined;
  /** The entity it stands in, and the field or entity it is about. */
  readonly entity: string;
  readonly field: string | undefined;
  /** The value as it stands in the file, shortened to 100 characters. */
  readonly value: string | undefined;
}

/** The official file-level rules that reading can break. */
export type FileRule =
  | 'Schema'
  | 'Namespace Mismatch'
  | 'Entity_1'
  | 'ZIP_EMPTY'
  | 'ZIP_CORRUPT'
  | 'Protected ZIP file'
  | 'ZIP_INCONSISTENT_FILENAME';

/** Something wrong with the file itself. */
export interface FileFault {
  readonly rule: FileRule;
  /** What is wrong and what to do. */
  readonly message: string;
  /** Counted from 1, where the fault has a place in the text. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** True if reading stopped there: learners after it were not read. */
  readonly fatal: boolean;
}

/** How much a hostile file may ask for before reading stops. */
export interface Limits {
  /** Elements inside elements. A return needs 6. */
  readonly depth: number;
  /** Characters of one text, comment or tag. */
  readonly text: number;
  /** Characters of a field's value that are kept. */
  readonly value: number;
  /** Elements in one learner. */
  readonly elements: number;
  /** Issues kept for one learner; further ones are counted. */
  readonly issues: number;
  /** Faults reported for things outside learners that do not end reading; further ones are not listed. */
  readonly faults: number;
}

export const LIMITS: Limits = {
  depth: 64,
  text: 1_000_000,
  value: 10_000,
  elements: 500_000,
  issues: 200,
  faults: 100,
};
