import type { DateForm } from '../values.ts';
import type { Delimiter } from './csv.ts';
import type { Encoding } from './text.ts';

/** What was met in one file. */
export interface FileReport {
  readonly file: string;
  readonly rows: number;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly dateForms: readonly DateForm[];
  /** Cells with a line break inside quotation marks. */
  readonly cellsWithLineBreaks: number;
  /** Columns that were looked for and not there; what they hold is left blank. */
  readonly missingColumns: readonly string[];
  /** Columns that were there and are not used. */
  readonly unusedColumns: readonly string[];
  /** What the file could have given and does not, for want of a column: `legal organisation types`. */
  readonly leftOut: readonly string[];
}

/** What an import met and took over. */
export interface ImportReport {
  readonly files: readonly FileReport[];
  /** Files that were looked for and not there; what they hold is not covered. */
  readonly missingFiles: readonly string[];
  /** Files that were there and are not used. */
  readonly unusedFiles: readonly string[];
}

/** How far an import has come. */
export interface ImportProgress {
  readonly file: string;
  readonly bytesRead: number;
  readonly bytesInAll: number;
}
