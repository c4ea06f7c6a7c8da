import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../all.ts';
import { catalogue, catalogueEntry, sameName } from './catalogue.ts';

const official = fileURLToPath(new URL('../../../../../shared/reference/official/', import.meta.url));
const rules2526 = `${official}validation-rules-2526-v3.csv`;
const rules2627 = `${official}validation-rules-2627-v4.jsonl`;

describe('the catalogue', () => {
  it('holds the rules of each year, without those that were deleted', () => {
    // The official list of 2025-26 counts 840, one of them (FD_FINAMOUNT_MA) twice.
    expect(catalogue(2526)).toHaveLength(839);
    expect(catalogue(2627)).toHaveLength(866);
    expect(catalogue(2425).length).toBeGreaterThan(500);
  });

  it('finds a rule however its name is spelled', () => {
    expect(catalogueEntry(2526, 'r138')?.name).toBe('R_138');
    expect(catalogueEntry(2526, 'DateOfBirth_60')?.name).toBe('DateofBirth_60');
    expect(catalogueEntry(2526, 'R_999')).toBeUndefined();
  });

  it('knows every rule that is built', () => {
    const unknown = rules.filter(rule => [2425, 2526, 2627].every(year => !catalogueEntry(year, rule.name)));
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });

  it('has no rule built twice', () => {
    const twice = rules.filter((rule, i) => rules.slice(0, i).some(({ name }) => sameName(name, rule.name)));
    expect(twice.map(({ name }) => name)).toEqual([]);
  });
});

describe('the catalogue beside the official lists', () => {
  const weight = (text: string | undefined) =>
    /^(error|warning)$/i.test(text ?? '') ? text!.toLowerCase() : null;

  /** The official name of a category, or ours where it is shorter. */
  const sameWords = (text: string) => {
    const name =
      { 'HE Rules': 'HE', 'Derived Data for validation': 'Derived data' }[text.trim()] ?? text.trim();
    return expect.stringMatching(new RegExp(`^${name}$`, 'i'));
  };

  it.skipIf(!existsSync(rules2526))(
    'agrees with 2025-26 in version, status, category, severities and FIS flag',
    () => {
      // Taken apart from the end of each row backwards, unlike the script that wrote the catalogue: the six cells that are
      // compared stand before and after the long texts.
      const rows = readFileSync(rules2526, 'utf8').matchAll(
        /^([^",\n]+),([^",\n]*),(\d+),(\w+),([^",\n]+),([^",\n]+),[\s\S]*?,([\w/]*),([\w/]*),([YN]),(?=\n|"|$)/gm,
      );
      let compared = 0;
      for (const [, name, , version, status, category, severity, sld, fis, inFis] of rows) {
        compared++;
        expect(catalogueEntry(2526, name!.trim()), name).toMatchObject({
          version: Number(version),
          status,
          category: sameWords(category!),
          severity: weight(severity),
          sld: weight(sld),
          fis: weight(fis),
          inFis: inFis === 'Y',
        });
      }
      // All but two, whose cells are laid out otherwise (LearnStartDate_06, deleted, and LSDPostcode_02).
      expect(compared).toBe(879);
    },
  );

  it.skipIf(!existsSync(rules2627))('agrees with 2026-27', () => {
    const rows = readFileSync(rules2627, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(rows).toHaveLength(909);
    for (const row of rows) {
      const entry = catalogueEntry(2627, row.name)!;
      const stated = {
        ...(row.version !== undefined && { version: row.version }),
        ...(row.status !== undefined && { status: row.status }),
        ...(row.category !== undefined && { category: sameWords(row.category) }),
        ...(row.severity !== undefined && { severity: weight(row.severity) }),
        ...(row.sld !== undefined && { sld: weight(row.sld) }),
        ...(row.fis !== undefined && { fis: weight(row.fis) }),
        ...(row.inFis !== undefined && { inFis: row.inFis === true }),
      };
      expect(entry, row.name).toMatchObject(stated);
    }
  });
});
