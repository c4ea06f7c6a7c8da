import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldDefinitions, NEVER_REPORTED } from './field-definitions.ts';
import { fieldPage, fieldPages } from './field-pages.ts';
import { schemaOf } from './schema/schema.ts';
import { YEARS } from './years.ts';

const reference = new URL('../../../../shared/reference/', import.meta.url);
const csv = new URL('official/validation-rules-2526-v3.csv', reference);
const jsonl = new URL('official/validation-rules-2627-v4.jsonl', reference);
const pages = new URL('rules/rule-pages.jsonl', reference);
const lines = (file: URL) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { name: string; year?: string; status?: string });
const names = (year: 2425 | 2526 | 2627) =>
  fieldDefinitions(year)
    .map(rule => rule.name)
    .sort();

describe('the field-definition rules', () => {
  it.skipIf(!existsSync(csv))('of 2025-26 are those of the official list, by name', () => {
    // The name is the first cell of a row and the status the fourth; no other text of the file looks like that.
    const rows = readFileSync(csv, 'utf8').matchAll(/^(FD_\w+),[^,\n]*,\d*,(\w+),Field Definition,/gm);
    const official = [...rows].filter(row => row[2] !== 'Deleted').map(row => row[1]);
    expect(official.length).toBeGreaterThan(190);
    expect(names(2526)).toEqual([...new Set(official)].sort());
  });

  it.skipIf(!existsSync(jsonl))('of 2026-27 are those of the official list, by name', () => {
    const official = lines(jsonl).filter(rule => rule.name.startsWith('FD_') && rule.status !== 'Deleted');
    expect(official.length).toBeGreaterThan(190);
    expect(names(2627)).toEqual([...new Set(official.map(rule => rule.name))].sort());
  });

  it.skipIf(!existsSync(pages))('of 2024-25 hold those that were seen of that year', () => {
    const seen = lines(pages).filter(rule => rule.name.startsWith('FD_') && rule.year === '24-25');
    expect(seen.length).toBeGreaterThan(20);
    expect(names(2425)).toEqual(expect.arrayContaining(seen.map(rule => rule.name)));
  });

  it.each(YEARS)('of %i are each reported by the reader, but for one', year => {
    const reported = new Set<string>();
    const collect = (spec: ReturnType<typeof schemaOf>) => {
      for (const child of spec.children) {
        for (const rule of Object.values(child.rules)) reported.add(rule);
        if (child.entity) collect(child.entity);
      }
    };
    collect(schemaOf(year));
    expect(names(year).filter(name => !reported.has(name))).toEqual(NEVER_REPORTED);
  });
});

describe('the field pages', () => {
  it('have every field with its facets by year', () => {
    const page = fieldPage('LearningDelivery', 'EPAOrgID');
    expect(page?.years.map(each => [each.year, each.facets.maxLength])).toEqual([
      [2425, 7],
      [2526, 7],
      [2627, 8],
    ]);
    expect(page?.years[0]?.rules.map(rule => rule.name)).toEqual(['FD_EPAOrgID_AL', 'FD_EPAOrgID_AP']);
    expect(fieldPage('LearningDelivery', 'PHours')?.years.map(each => each.year)).toEqual([2425, 2526]);
    expect(fieldPage('LearningDelivery', 'FundModel')?.years.every(each => each.hasCodes)).toBe(true);
    expect(fieldPage('LearningDeliveryFAM', 'LearnDelFAMCode')?.codeTypes).toContain('LDM');
    expect(new Set(fieldPages().map(each => each.path)).size).toBe(fieldPages().length);
  });
});
