import type { LearnerMeta } from '../read/handlers.ts';
import { ReturnReader } from '../read/reader.ts';
import { Header, LearningProvider } from '../record/header.ts';
import type { Learner } from '../record/learner.ts';
import { make } from '../record/make.ts';
import type { Year } from '../years.ts';
import { ReturnWriter } from './writer.ts';

/** What the record would be read as if it stood in a return: the learner, and what deviates from the schema. */
export function reread(learner: Learner, year: Year): { readonly learner: Learner } & LearnerMeta {
  const writer = new ReturnWriter({ year, ...headOf(year) }, { asIs: true });
  let read: ({ readonly learner: Learner } & LearnerMeta) | undefined;
  const reader = new ReturnReader({
    learner: (found, meta) => {
      read = { learner: found, ...meta };
    },
  });
  reader.write(writer.start() + writer.learner(learner) + writer.end());
  reader.end();
  if (!read) throw new Error('The record could not be written and read again.');
  return read;
}

/** A head that nothing is wrong with, so that what is found is the learner's. */
const headOf = (year: Year) => ({
  Header: make(Header, {
    CollectionDetails: { Collection: 'ILR', Year: String(year), FilePreparationDate: '2025-09-01' },
    Source: {
      ProtectiveMarking: 'OFFICIAL-SENSITIVE-Personal',
      UKPRN: 10_000_000,
      SerialNo: '01',
      DateTime: '2025-09-01T00:00:00',
    },
  }),
  LearningProvider: make(LearningProvider, { UKPRN: 10_000_000 }),
});
