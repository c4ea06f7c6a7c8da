import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReference } from '../open-reference.ts';
import { ReferenceDataError } from '../reference-data-error.ts';
import { type ExampleData, examplePacks } from '../testing.ts';
import { loadPack, savePack } from './pack-file.ts';

const date = fc
  .integer({ min: 0, max: 9000 })
  .map(day => new Date((10_000 + day) * 86_400_000).toISOString().slice(0, 10));
const maybeDate = fc.option(date, { nil: undefined });
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const ref = fc.integer({ min: 0, max: 30 }).map(n => `600000${String(n).padStart(2, '0')}`);
const ukprn = fc.constantFrom(10000001, 10000002, 99999999);

const data = fc.record(
  {
    aims: fc.dictionary(
      ref,
      fc.record(
        {
          title: text,
          level: fc.constantFrom('E', '1', '3', 'H'),
          categories: fc.array(
            fc.record({ ref: fc.integer({ min: 1, max: 300 }), from: maybeDate, to: maybeDate }),
          ),
          validity: fc.dictionary(
            fc.constantFrom('ANY', 'ADULT_SKILLS'),
            fc.array(fc.tuple(maybeDate, maybeDate, maybeDate), { minLength: 1 }),
          ),
        },
        { requiredKeys: [] },
      ),
    ),
    ulns: fc.array(fc.integer({ min: 1, max: 9_999_999_999 })),
    postcodes: fc.array(
      fc.record({ postcode: fc.constantFrom('AB1 2CD', 'ZZ99 9ZZ', 'M1 1AA'), terminated: maybeDate }),
    ),
    contracts: fc.array(
      fc.record({
        number: text,
        ukprn,
        fundingStreamPeriod: text,
        start: maybeDate,
        deliverables: fc.array(fc.record({ code: text, unitCost: fc.nat() })),
      }),
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ExampleData>;

describe('a pack that is saved and loaded', () => {
  it('answers every question like the original, covered or not', async () => {
    await fc.assert(
      fc.asyncProperty(data, fc.constantFrom('full' as const, 'partial' as const), async (data, coverage) => {
        const packs = examplePacks(data, { coverage });
        const loaded = await Promise.all(packs.map(async pack => loadPack(await savePack(pack))));
        const [a, b] = [openReference(packs), openReference(loaded)];
        expect(b.status()).toEqual(a.status());
        for (const aim of [...Object.keys(data.aims ?? {}), '60099999']) {
          expect(b.lars.exists(aim)).toEqual(a.lars.exists(aim));
          expect(b.lars.aim(aim)).toEqual(a.lars.aim(aim));
          expect(b.lars.validities(aim)).toEqual(a.lars.validities(aim));
          expect(b.lars.categories(aim)).toEqual(a.lars.categories(aim));
          expect(b.lars.basicSkillsType(aim, '2025-01-01')).toEqual(
            a.lars.basicSkillsType(aim, '2025-01-01'),
          );
        }
        for (const uln of [...(data.ulns ?? []), 5]) expect(b.ulns.uln(uln)).toEqual(a.ulns.uln(uln));
        for (const code of ['AB1 2CD', 'M11AA', 'X1 1XX'])
          expect(b.postcodes.postcode(code)).toEqual(a.postcodes.postcode(code));
        for (const code of [10000001, 10000002, 99999999])
          expect(b.contracts.of(code)).toEqual(a.contracts.of(code));
      }),
      { numRuns: 100 },
    );
  });

  it('finds every number key, however large the list', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 40 }), { maxLength: 300 }),
        async ulns => {
          const [pack] = examplePacks({ ulns });
          const { ulns: loaded } = openReference([await loadPack(await savePack(pack!))]);
          for (const uln of ulns) {
            expect(loaded.uln(uln)).toBe(true);
            if (!ulns.includes(uln + 1)) expect(loaded.uln(uln + 1)).toBeUndefined();
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is refused in a sentence when it is cut, changed or something else', async () => {
    const saved = await savePack(
      examplePacks({ aims: { '60000001': { level: '3', categories: [62] } } })[0]!,
    );
    await expect(loadPack(new Uint8Array(), 'a.pack')).rejects.toThrow(
      /a\.pack is not a Waymark reference pack/,
    );
    await expect(loadPack(saved.slice(0, saved.length - 9))).rejects.toThrow(ReferenceDataError);
    await fc.assert(
      fc.asyncProperty(fc.nat(saved.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const copy = saved.slice();
        copy[at] = copy[at]! ^ change;
        const result = await loadPack(copy).catch(error => error);
        // The head of gzip has bytes that mean nothing (time, system); any other change is noticed.
        if (result instanceof ReferenceDataError) return;
        expect(openReference([result]).lars.aim('60000001')).toMatchObject({ level: '3' });
      }),
      { numRuns: 100 },
    );
  });
});
