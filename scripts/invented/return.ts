/** Invented returns: a header and as many invented learners as wanted, written piece by piece. */
import {
  Header,
  type HeadToWrite,
  type Learner,
  make,
  writeReturn,
  type Year,
  yearStart,
} from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import { inventedLearner, preparedOn as preparationDay } from './learners.ts';

/** The provider of invented returns; no such UKPRN is in use. */
export const INVENTED_UKPRN = 10_000_001;

/** The text of a return of `count` learners, in pieces. */
export function* inventedReturn(seed: number, count: number, year: Year): Generator<string> {
  yield* writeReturn(inventedHead(year), inventedLearners(seed, count, year));
}

/** What stands before the learners of an invented return: prepared on 1 March, or on the day given. */
export function inventedHead(year: Year, preparedOn: ISODate = preparationDay(yearStart(year))): HeadToWrite {
  const CollectionDetails = { Collection: 'ILR', Year: String(year), FilePreparationDate: preparedOn };
  const Source = {
    ProtectiveMarking: 'OFFICIAL-SENSITIVE-Personal',
    UKPRN: INVENTED_UKPRN,
    SoftwareSupplier: 'Waymark',
    SoftwarePackage: 'Waymark',
    Release: '1',
    SerialNo: '01',
    DateTime: `${preparedOn}T09:15:00`,
  };
  return {
    year,
    Header: make(Header, { CollectionDetails, Source }),
    LearningProvider: { UKPRN: INVENTED_UKPRN },
  };
}

/** The learners of a seed, one at a time. */
export function* inventedLearners(seed: number, count: number, year: Year): Generator<Learner> {
  for (let number = 1; number <= count; number++) yield inventedLearner(seed, number, yearStart(year));
}
