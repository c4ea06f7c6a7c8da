import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { read } from '../read/fixture.ts';
import type { Learner } from '../record/learner.ts';
import { makeLearner, makeLearningDelivery } from '../record/make.ts';
import { YEARS, type Year, yearLabel } from '../years.ts';
import { headOf, learnerOf } from './arbitrary.ts';
import { type HeadToWrite, ReturnWriter, WriteError, writeReturn } from './writer.ts';

const official = new URL('../../../../../shared/reference/official/', import.meta.url);
const schema: Partial<Record<Year, URL>> = {
  2526: new URL('ILR-2025-26-schemafile.xsd', official),
  2627: new URL('ILR-2026-27-schemafile-January.xsd', official),
};
const sample = {
  2526: new URL('ILR-99999999-2526-20250108-094401.xml', official),
  2627: new URL('ILR-99999999-2627-20250408-094403.xml', official),
} as const;

/** What libxml2 says about the file: nothing where it is valid. */
function judge(year: Year): (text: string) => string | undefined {
  const document = XmlDocument.fromBuffer(readFileSync(schema[year]!));
  const validator = XsdValidator.fromDoc(document);
  return text => {
    const file = XmlDocument.fromString(text);
    try {
      validator.validate(file);
      return undefined;
    } catch (error) {
      return String(error);
    } finally {
      file.dispose();
    }
  };
}

const HEAD = (year: Year = 2526): HeadToWrite => ({
  year,
  Header: {
    CollectionDetails: { Collection: 'ILR', Year: String(year), FilePreparationDate: '2026-01-05' },
    Source: {
      ProtectiveMarking: 'OFFICIAL-SENSITIVE-Personal',
      UKPRN: 10_000_001,
      SoftwareSupplier: undefined,
      SoftwarePackage: undefined,
      Release: undefined,
      SerialNo: '01',
      DateTime: '2026-01-05T10:00:00',
      ReferenceData: undefined,
      ComponentSetVersion: undefined,
    },
  },
  LearningProvider: { UKPRN: 10_000_001 },
});
const text = (head: HeadToWrite, learners: readonly Learner[]) => [...writeReturn(head, learners)].join('');
const one = (learner: Learner, year: Year = 2526) => text(HEAD(year), [learner]);

describe('a return that was written', () => {
  it('is read back as it was', () => {
    const learner = makeLearner({ FamilyName: "O'Neill & Søn <x>", LearningDelivery: [{ ProgType: 32 }] });
    const told = read(one(learner));
    expect(told.learners).toEqual([learner]);
    expect(told.faults).toEqual([]);
    expect(told.head).toEqual({ ...HEAD(), SourceFiles: undefined });
  });

  it('leaves out fields of other years', () => {
    const aim = makeLearningDelivery({
      PHours: 10,
      HRSRecord: [{ HRSType: 'HRS', HRSCode: 1, HRSAmount: 10 }],
    });
    const learner = makeLearner({ LearningDelivery: [aim] });
    expect(one(learner, 2526)).toContain('PHours');
    expect(one(learner, 2526)).not.toContain('HRSRecord');
    expect(one(learner, 2627)).not.toContain('PHours');
    expect(one(learner, 2627)).toContain('<HRSAmount>10</HRSAmount>');
  });

  it('may have the line ends of Windows', () => {
    const windows = [...writeReturn(HEAD(), [makeLearner()], { lineEnd: '\r\n' })].join('');
    expect(windows.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(read(windows).learners).toEqual([makeLearner()]);
  });

  it.skipIf(!existsSync(sample[2526])).each([2526, 2627] as const)(
    'is the official sample of %i where that was read',
    year => {
      const told = read(readFileSync(sample[year], 'utf8'));
      // The one value of the 2026-27 sample that its schema refuses.
      const learners = told.learners.map(learner => ({
        ...learner,
        LearnRefNumber: learner.LearnRefNumber.slice(0, 12),
      }));
      const written = text(told.head as HeadToWrite, learners);
      const again = read(written);
      expect(again.learners).toEqual(learners);
      expect(again.head).toEqual(told.head);
      expect(judge(year)(written)).toBeUndefined();
    },
  );

  describe.each(YEARS)('in %i', year => {
    const valid = existsSync(schema[year] ?? official) && schema[year] ? judge(year) : undefined;

    it('is read back equal, whatever the records', () => {
      fc.assert(
        fc.property(
          headOf(year),
          fc.array(learnerOf(year), { minLength: 1, maxLength: 3 }),
          (head, learners) => {
            const told = read(text(head, learners));
            expect(told.faults).toEqual([]);
            expect(told.metas.flatMap(meta => meta.issues)).toEqual([]);
            expect(told.learners).toEqual(learners);
            expect(told.head?.Header).toEqual(head.Header);
          },
        ),
        { numRuns: 60 },
      );
    });

    // The schema of 2024-25 is not published any more: nothing to hold its files against.
    if (!schema[year]) return;

    it.skipIf(!valid)(`is accepted by the official schema of ${yearLabel(year)}`, () => {
      fc.assert(
        fc.property(headOf(year), learnerOf(year), (head, learner) => {
          expect(valid!(text(head, [learner]))).toBeUndefined();
        }),
        { numRuns: 150 },
      );
    });

    it.skipIf(!valid)('is refused, or valid and read back equal, where one value is anything at all', () => {
      const anything = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.integer(),
        fc.double(),
        fc.constant('2025-02-29'),
        fc.constant(-0),
        fc.constant(undefined),
      );
      const base = makeLearner({
        FamilyName: 'Smith',
        Email: 'a@b',
        DateOfBirth: '2000-01-01',
        LearnerHE: { UCASPERID: '1234567890' },
      });
      fc.assert(
        fc.property(fc.constantFrom(...scalars(base)), anything, (field, value) => {
          const learner = { ...base, [field]: value } as Learner;
          let written: string;
          try {
            written = one(learner, year);
          } catch (error) {
            expect(error).toBeInstanceOf(WriteError);
            expect((error as WriteError).field).toBe(field);
            return;
          }
          expect(valid!(written)).toBeUndefined();
          const [back] = read(written).learners;
          expect(back).toEqual({ ...base, [field]: asRead(value) });
        }),
        { numRuns: 400 },
      );
    });
  });
});

/** -0 is written as 0. */
const asRead = (value: unknown) => (Object.is(value, -0) ? 0 : value);
const scalars = (learner: Learner) =>
  Object.entries(learner).flatMap(([name, value]) => (typeof value === 'object' ? [] : [name]));

describe('the writer refuses, and says why,', () => {
  it.each([
    [
      'a value that is too long',
      makeLearner({ LearnRefNumber: 'ABCDEFGHIJKLM' }),
      'LearnRefNumber has 13 characters; allowed: 1 to 12 characters',
    ],
    [
      'a date that is none',
      makeLearner({ DateOfBirth: '2001-02-29' }),
      'Learner L1: DateOfBirth is “2001-02-29”, which is not a date',
    ],
    ['a learner without aims', { ...makeLearner(), LearningDelivery: [] }, 'no LearningDelivery'],
    ['a character that XML cannot hold', makeLearner({ FamilyName: 'a\u0001' }), 'FamilyName'],
    [
      'an aim with a wrong value',
      makeLearner({ LearningDelivery: [{}, { CompStatus: 12 }] }),
      'Learner L1, aim 2: CompStatus is 12; allowed: at most 1 digit',
    ],
    [
      'a fraction in a whole number',
      makeLearner({ Ethnicity: 3.5 }),
      'Ethnicity is “3.5”, which is not a whole number',
    ],
    [
      'a mandatory value that is missing',
      { ...makeLearner(), Sex: undefined as unknown as string },
      'Sex (Sex) is missing',
    ],
    [
      'too many records',
      makeLearner({
        ProviderSpecLearnerMonitoring: ['A', 'B', 'C'].map(ProvSpecLearnMonOccur => ({
          ProvSpecLearnMonOccur,
          ProvSpecLearnMon: 'x',
        })),
      }),
      'more than 2',
    ],
  ])('%s', (_, learner, message) => {
    expect(() => one(learner)).toThrow(message);
    expect(() => one(learner)).toThrow(WriteError);
  });

  it('a return without learners', () => {
    expect(() => text(HEAD(), [])).toThrow('holds no Learner');
  });

  it('a header of another year', () => {
    const head = HEAD(2425);
    expect(() => new ReturnWriter({ ...head, year: 2526 }).start()).toThrow('Year is “2425”; allowed: 2526');
  });
});
