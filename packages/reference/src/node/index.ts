/** The Node edge: reads files and folders, keeps packs in a directory. */
export type { ImportOptions, ImportResult } from '../import/import-reference.ts';
export { importFrom, inputFilesAt } from './files.ts';
export { type KeptPacks, keepPack, loadPacks } from './pack-directory.ts';
