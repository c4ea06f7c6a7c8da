import { createReadStream } from 'node:fs';
import { type Learner, readReturn } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import { type FileFacts, fileFacts } from '@waymark/rules';
import type { keptReturn } from '../database/schema/index.ts';
import type { Services } from '../services.ts';

/** A learner of a return, and where it stands: counted from 0. */
export interface PlacedLearner {
  readonly learner: Learner;
  readonly place: number;
}

/** Some learners of a kept return. */
export interface ReadLearners {
  readonly file: FileFacts;
  readonly learners: ReadonlyMap<string, PlacedLearner>;
}

/**
 * Reads the learners of some reference numbers from a kept return; no rule is asked. Of two with one number neither is taken:
 * nobody knows which is meant.
 * @returns undefined if the header of the file cannot be read
 */
export async function readLearners(
  services: Services,
  { providerId, sha256, fileName }: typeof keptReturn.$inferSelect,
  wanted: ReadonlySet<string>,
  today: ISODate,
): Promise<ReadLearners | undefined> {
  let file: FileFacts | undefined;
  const learners = new Map<string, PlacedLearner>();
  const twice = new Set<string>();
  await readReturn(
    createReadStream(services.files.pathOf(providerId, sha256)),
    {
      header: head => {
        file = fileFacts(head, fileName, today);
      },
      learner: (learner, { index, typed }) => {
        const { LearnRefNumber } = learner;
        if (!typed || LearnRefNumber === undefined || !wanted.has(LearnRefNumber)) return;
        if (learners.has(LearnRefNumber)) twice.add(LearnRefNumber);
        learners.set(LearnRefNumber, { learner, place: index });
      },
    },
    { fileName },
  );
  for (const number of twice) learners.delete(number);
  return file && { file, learners };
}
