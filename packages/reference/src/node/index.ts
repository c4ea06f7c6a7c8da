/** The Node edge: reads files and folders, keeps packs in a directory. */
export { importFrom, inputFilesAt } from './files.ts';
export { type KeptPacks, keepPack, loadPacks } from './pack-directory.ts';
