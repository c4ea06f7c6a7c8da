import { closeSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './arguments.ts';
import { isSystemError, systemReason } from './system-errors.ts';

/** Where a report goes: standard output, or a file that appears whole or not at all. */
export interface Output {
  /** Adds to the report. Throws where it cannot be written, as on a full disk. */
  write(part: string | Uint8Array): void;
  /** Ends the report; a file stands in its place only then. */
  close(): Promise<void>;
  /** Gives the report up: nothing is left of it. */
  abandon(): Promise<void>;
}

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Parts are written together from this many bytes on. */
const TOGETHER = 64 * 1024;

/**
 * Opens the output: `path`, or standard output where it is undefined or `-`.
 * @param inputs the files that the call reads: none of them may be written over
 */
export async function openOutput(path: string | undefined, inputs: readonly string[] = []): Promise<Output> {
  if (path === undefined || path === '-') {
    return { write: part => void process.stdout.write(part), close: async () => {}, abandon: async () => {} };
  }
  refuseBadPlace(path, inputs);
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const file = attempt(path, () => openSync(part, 'w'));
  let open = true;
  let waiting: Buffer[] = [];
  let bytes = 0;

  const flush = () => {
    attempt(path, () => writeFileSync(file, Buffer.concat(waiting)));
    waiting = [];
    bytes = 0;
  };
  const remove = () => {
    if (open) closeSync(file);
    open = false;
    rmSync(part, { force: true });
  };
  const stopped = (signal: NodeJS.Signals) => {
    remove();
    // The listener is gone by now: the signal ends the process as it does any other.
    process.kill(process.pid, signal);
  };
  for (const signal of STOPS) process.once(signal, stopped);
  const listenNoMore = () => {
    for (const signal of STOPS) process.off(signal, stopped);
  };

  return {
    write(text) {
      const added = typeof text === 'string' ? Buffer.from(text) : Buffer.from(text);
      waiting.push(added);
      bytes += added.length;
      if (bytes >= TOGETHER) flush();
    },
    async close() {
      flush();
      closeSync(file);
      open = false;
      attempt(path, () => renameSync(part, path));
      listenNoMore();
    },
    async abandon() {
      remove();
      listenNoMore();
    },
  };
}

/** A report never takes the place of a folder, nor of the return that it is about. */
function refuseBadPlace(path: string, inputs: readonly string[]): void {
  const there = statSync(path, { throwIfNoEntry: false, bigint: true });
  if (there?.isDirectory()) {
    throw new UsageError(
      `"${path}" is a folder. Name a file in it for the report: --out ${join(path, 'report')}.`,
    );
  }
  for (const input of inputs) {
    const read = statSync(input, { throwIfNoEntry: false, bigint: true });
    if (there && read && there.dev === read.dev && there.ino === read.ino) {
      throw new UsageError(
        `--out "${path}" is the file that is to be read. Give the report a name of its own.`,
      );
    }
  }
}

/** Does something to the file, and says it in a sentence where the operating system refuses. */
function attempt<T>(path: string, what: () => T): T {
  try {
    return what();
  } catch (problem) {
    if (!isSystemError(problem)) throw problem;
    throw new UsageError(`"${path}" cannot be written: ${systemReason(problem)}. No report was kept.`);
  }
}
