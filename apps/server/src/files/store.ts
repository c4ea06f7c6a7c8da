import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file in the store. */
export interface Stored {
  readonly sha256: string;
  readonly size: number;
}

/** Why a file was not taken in. */
export class TooLarge extends Error {}

/**
 * Files, kept by their content: the name of a file is the SHA-256 of what is in it, in a folder of its provider, outside of
 * everything that is served. The same content is kept once; a file is never changed.
 */
export class FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Takes in a file. It appears whole or not at all, and lies on the disk when this returns.
   * @throws TooLarge once more than `most` bytes have come
   */
  async put(providerId: string, content: Readable, most = Number.POSITIVE_INFINITY): Promise<Stored> {
    const arriving = join(this.#folder, 'arriving', randomUUID());
    await mkdir(dirname(arriving), { recursive: true, mode: 0o700 });
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        if (size > most) return done(new TooLarge(`More than ${most} bytes.`));
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(content, measure, createWriteStream(arriving, { mode: 0o600, flush: true }));
      const sha256 = hash.digest('hex');
      const path = this.#path(providerId, sha256);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await rename(arriving, path);
      await syncFolder(dirname(path));
      return { sha256, size };
    } catch (problem) {
      await rm(arriving, { force: true });
      throw problem;
    }
  }

  /** The content of a file. @throws if it is not there */
  async read(providerId: string, sha256: string): Promise<{ content: ReadStream; size: number }> {
    const path = this.#path(providerId, sha256);
    const { size } = await stat(path);
    return { content: createReadStream(path), size };
  }

  /** Where a file lies, for whoever has to read it from several places. */
  pathOf(providerId: string, sha256: string): string {
    return this.#path(providerId, sha256);
  }

  /** Removes a file that no row names any more. */
  async remove(providerId: string, sha256: string): Promise<void> {
    await rm(this.#path(providerId, sha256), { force: true });
  }

  /** Removes what was cut off while it arrived: more than a day old, and nobody waits for it. */
  async sweep(): Promise<void> {
    const folder = join(this.#folder, 'arriving');
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
      if (Date.now() - mtimeMs > 86_400_000) await rm(path, { force: true });
    }
  }

  #path(providerId: string, sha256: string): string {
    if (!/^[0-9a-f-]{36}$/.test(providerId) || !/^[0-9a-f]{64}$/.test(sha256))
      throw new RangeError('This is no name of a stored file.');
    return join(this.#folder, providerId, sha256.slice(0, 2), sha256);
  }
}

/** Makes sure that a new name in a folder outlives a power cut, where the system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
