export { builtInPack } from './built-in/pack.ts';
export { DATA_SETS, type DataSet, type DataSetName } from './data-sets.ts';
export {
  type ImportOptions,
  type ImportResult,
  importReference,
} from './import/import-reference.ts';
export type { InputFile } from './import/input-file.ts';
export { type ImportProblem, ImportRefused } from './import/refused.ts';
export type { FileReport, ImportProgress, ImportReport } from './import/report.ts';
export { textOfBytes } from './import/text.ts';
export { type Answer, isNotCovered, type NotCovered } from './not-covered.ts';
export { openReference } from './open-reference.ts';
export type { Pack, PackOrigin } from './pack/pack.ts';
export { loadPack, savePack } from './pack/pack-file.ts';
export * from './reference.ts';
export { ReferenceDataError } from './reference-data-error.ts';
export type { Coverage, DataSetStatus } from './status.ts';
