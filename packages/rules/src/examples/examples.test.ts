import {
  Header,
  type HeadToWrite,
  type Learner,
  make,
  ReturnReader,
  ReturnWriter,
  YEARS,
  type Year,
} from '@waymark/ilr';
import { describe, expect, it } from 'vitest';
import { ruleModules } from '../all-examples.ts';
import { rulesOf } from './module.ts';
import { yearsOf } from './run.ts';

/** Every example with a learner, once for each year in which it stands. */
const examples = ruleModules
  .flatMap(rulesOf)
  .flatMap(({ rule, examples }) =>
    examples.flatMap(({ learner, title, with: { years } }) =>
      learner
        ? (years ?? yearsOf(rule)).map(year => ({ learner, year, name: `${rule.name}: ${title}` }))
        : [],
    ),
  );

function head(year: Year): HeadToWrite {
  const CollectionDetails = { Collection: 'ILR', Year: String(year), FilePreparationDate: '2026-03-01' };
  const Source = {
    ProtectiveMarking: 'OFFICIAL-SENSITIVE-Personal',
    UKPRN: 10_000_001,
    SerialNo: '01',
    DateTime: '2026-03-01T09:15:00',
  };
  return {
    year,
    Header: make(Header, { CollectionDetails, Source }),
    LearningProvider: { UKPRN: 10_000_001 },
  };
}

describe('the examples of the rules', () => {
  it.each(YEARS)('could stand in a real file of %i: each is written, and read back as it was', year => {
    const wanted = examples.filter(example => example.year === year);
    const writer = new ReturnWriter(head(year));
    const back: { learner: Learner; issues: readonly { message: string }[] }[] = [];
    const reader = new ReturnReader({
      learner: (learner, { issues }) => void back.push({ learner, issues }),
    });
    reader.write(writer.start());
    for (const { learner } of wanted) reader.write(writer.learner(learner));
    reader.write(writer.end());
    reader.end();
    expect(back).toHaveLength(wanted.length);
    for (const [i, { learner, name }] of wanted.entries()) {
      expect(back[i]!.issues, name).toEqual([]);
      // A field of another year would be left out by the writer, and missed here.
      expect(back[i]!.learner, name).toEqual(learner);
    }
  });
});
