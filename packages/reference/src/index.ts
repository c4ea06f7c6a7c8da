export { DATA_SETS, type DataSet, type DataSetName } from './data-sets.ts';
export { type Answer, isNotCovered, type NotCovered } from './not-covered.ts';
export { openReference } from './open-reference.ts';
export type { Pack, PackOrigin } from './pack/pack.ts';
export { loadPack, savePack } from './pack/pack-file.ts';
export * from './reference.ts';
export { ReferenceDataError } from './reference-data-error.ts';
export type { Coverage, DataSetStatus } from './status.ts';
