import { chunksOf } from '../chunks.ts';

/** A file that someone chose: its name (or path within the chosen folder) and its bytes. `File` fits as it is. */
export interface InputFile {
  readonly name: string;
  readonly blob: Blob;
}

/** A file whose bytes can be read from the start, more than once. */
export interface ReadableFile {
  readonly name: string;
  /** Number of bytes that reading gives. */
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** The file as it is, read in chunks. */
export function readable(file: InputFile): ReadableFile {
  return { name: file.name, size: file.blob.size, open: () => chunksOf(file.blob.stream()) };
}

/** The last part of a path, whichever slashes it uses. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
