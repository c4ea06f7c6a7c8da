// What other imports read files with: CSV in pieces, the encodings of text, and zips that may be damaged or made to do harm.
export { readDate } from '../values.ts';
export { CsvError, CsvReader } from './csv.ts';
export { type InputFile, type ReadableFile, readable } from './input-file.ts';
export { ImportRefused } from './refused.ts';
export { NotUtf8, textOf } from './text.ts';
export { entriesOfZip, isZip } from './zip.ts';
