import type { ISODate } from '@waymark/ilr/dates';
import { type DataSetName, dataSet } from '../data-sets.ts';
import type { Coverage } from '../status.ts';
import type { Table } from '../tables/table.ts';

/** What a pack says of itself. */
export interface PackOrigin {
  readonly dataSet: DataSetName;
  /** Version of the data as its source states it. */
  readonly version?: string;
  /** Where it came from: file name and kind. */
  readonly source: string;
  readonly importedOn: ISODate;
}

/** Data of one data set, ready to be looked up, saved and loaded. */
export interface Pack extends PackOrigin {
  readonly coverage: Coverage;
  readonly tables: readonly Table[];
}

/** A pack of these tables. It is full when every table of its data set is there and covers every key. */
export function makePack(origin: PackOrigin, tables: readonly Table[]): Pack {
  const full = dataSet(origin.dataSet)!.tables.every(shape =>
    tables.some(table => table.shape.name === shape.name && table.covers === 'all'),
  );
  return { ...origin, coverage: full ? 'full' : 'partial', tables };
}
