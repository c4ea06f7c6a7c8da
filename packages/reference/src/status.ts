import type { ISODate } from '@waymark/ilr/dates';
import type { DataSetName } from './data-sets.ts';

/** How far a data set reaches: every key, only the keys that it lists, or nothing. */
export type Coverage = 'full' | 'partial' | 'none';

/** One data set as the Reference data page and the report show it. */
export interface DataSetStatus {
  /** Stable name: `lars`, `contracts`. */
  readonly dataSet: DataSetName;
  /** Name for people: `LARS`, `Contract allocations`. */
  readonly title: string;
  readonly coverage: Coverage;
  /** Version of the data, where its source states one; of the most complete pack. */
  readonly version?: string;
  readonly rows: number;
  /** Where the data came from: file name and kind. */
  readonly source?: string;
  readonly importedOn?: ISODate;
  /** What is not covered in full, in words: `validity of learning aims`. Empty when coverage is full. */
  readonly gaps: readonly string[];
  /** Rules that ask this data set, as names or families: `LearnAimRef_140`, `UKPRN_*`. */
  readonly rules: readonly string[];
  /** Where to get it, as a sentence. */
  readonly supply: string;
}
