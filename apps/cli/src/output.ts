import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './arguments.ts';

/** Where a report goes: standard output, or a file that appears whole or not at all. */
export interface Output {
  write(part: string | Uint8Array): void;
  /** Ends the report; a file stands in its place only then. */
  close(): Promise<void>;
  /** Gives the report up: nothing is left of it. */
  abandon(): Promise<void>;
}

/** Opens the output: `path`, or standard output where it is undefined or `-`. */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined || path === '-') {
    return { write: part => void process.stdout.write(part), close: async () => {}, abandon: async () => {} };
  }
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const stream = createWriteStream(part);
  await opened(stream, path);
  let failed: Error | undefined;
  stream.on('error', error => {
    failed = error;
  });
  return {
    write: part => void stream.write(part),
    async close() {
      await new Promise<void>(done => stream.end(done));
      if (failed) {
        await rm(part, { force: true });
        throw new UsageError(`${path} could not be written: ${failed.message}.`);
      }
      await rename(part, path);
    },
    async abandon() {
      stream.destroy();
      await rm(part, { force: true });
    },
  };
}

function opened(stream: WriteStream, path: string): Promise<void> {
  return new Promise((done, fail) => {
    stream.once('open', () => done());
    stream.once('error', error => fail(new UsageError(`${path} cannot be written: ${error.message}.`)));
  });
}
