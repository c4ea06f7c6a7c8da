import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import type { FileStore, Stored } from '../files/store.ts';

/** Takes lines one by one into a compressed file of the store. */
export class LineFile {
  readonly #lines = new PassThrough();
  readonly #stored: Promise<Stored>;

  constructor(files: FileStore, providerId: string) {
    this.#stored = files.put(providerId, this.#lines.pipe(createGzip()));
    // Told by `end`; without this a failure in between would end the process.
    this.#stored.catch(() => {});
  }

  write(line: string): void {
    this.#lines.write(`${line}\n`);
  }

  /** The file, once all of it lies in the store. */
  async end(): Promise<Stored> {
    this.#lines.end();
    return this.#stored;
  }

  /** Drops what was written. */
  abandon(): void {
    this.#lines.destroy(new Error('abandoned'));
  }
}

/** The lines of such a file, one by one. */
export async function* linesOf(files: FileStore, providerId: string, sha256: string): AsyncGenerator<string> {
  const content = createReadStream(files.pathOf(providerId, sha256)).pipe(createGunzip());
  for await (const line of createInterface({ input: content, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line !== '') yield line;
  }
}
