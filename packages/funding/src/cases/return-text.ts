/** Returns for tests. */
import { Header, type Learner, make, writeReturn, type Year } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';

/** The provider of every return in tests; no such UKPRN is in use. */
export const UKPRN = 10_000_001;

/** The text of a return with these learners. */
export function returnText(learners: Iterable<Learner>, year: Year, preparedOn: ISODate): string {
  const CollectionDetails = { Collection: 'ILR', Year: String(year), FilePreparationDate: preparedOn };
  const Source = {
    ProtectiveMarking: 'OFFICIAL-SENSITIVE-Personal',
    UKPRN,
    SoftwareSupplier: 'Waymark',
    SoftwarePackage: 'Waymark',
    Release: '1',
    SerialNo: '01',
    DateTime: `${preparedOn}T09:15:00`,
  };
  const head = {
    year,
    Header: make(Header, { CollectionDetails, Source }),
    LearningProvider: { UKPRN },
  };
  return [...writeReturn(head, learners)].join('');
}
