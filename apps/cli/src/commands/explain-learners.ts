import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type Issue, type Learner, type ReturnHead, readReturn } from '@waymark/ilr';
import { UsageError } from '../arguments.ts';

/** A learner of the file who bears the reference number asked about. */
export interface Found {
  readonly learner: Learner;
  /** The line on which the learner begins. */
  readonly line: number;
  /** False if the record could not be read well enough for the rules. */
  readonly typed: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Every learner with this reference number: a file can hold two by mistake. Without a number the head of the file alone
 * is read, for rules about the file as a whole.
 */
export async function findLearners(
  path: string,
  wanted: string | undefined,
): Promise<{ head: ReturnHead; found: readonly Found[] }> {
  let head: ReturnHead | undefined;
  const found: Found[] = [];
  let fault = '';
  const enough = new AbortController();
  await readReturn(
    createReadStream(path),
    {
      header(given) {
        head = given;
        if (wanted === undefined) enough.abort();
      },
      learner(learner, { line, typed, issues }) {
        if (learner.LearnRefNumber?.toLowerCase() !== wanted?.toLowerCase()) return;
        found.push({ learner, line, typed, issues });
      },
      fault({ message }) {
        fault ||= message;
      },
    },
    { fileName: basename(path), signal: enough.signal },
  ).catch(problem => {
    if (!enough.signal.aborted) throw problem;
  });
  const why = fault ? `, as far as it can be read: ${fault}` : '.';
  if (!head) throw new UsageError(`"${path}" cannot be read as a return${why}`);
  if (wanted !== undefined && found.length === 0)
    throw new UsageError(`"${path}" has no learner ${wanted}${why}`);
  return { head, found };
}
