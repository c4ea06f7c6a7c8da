import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue, nameKey } from '@waymark/rules';
import { describe, expect, it } from 'vitest';
import { NotARulesFile, readRulesFile } from './read-rules-file.ts';

/** A list with the names, versions and statuses of a year, and invented words. */
function invented(year: number): string {
  const rows = catalogue(year).map(
    ({ name, version, status }) => `${name},${version},${status},"Said of ${name}",Why,,`,
  );
  return ['Name,Version,Status,ErrorMessage,Intent,Guidance,Exclusions', ...rows].join('\r\n');
}

describe("the department's list of rules", () => {
  it.each([2425, 2526, 2627] as const)('of %s is recognised by its versions and statuses', year => {
    const { year: found, recognised, rules } = readRulesFile('rules.csv', invented(year));
    expect({ found, recognised }).toEqual({ found: year, recognised: true });
    expect(rules.get(nameKey('R_138'))).toEqual({
      name: 'R_138',
      texts: [
        { heading: 'Message', text: 'Said of R_138' },
        { heading: 'Intent', text: 'Why' },
      ],
    });
  });

  it('is taken for the year that the person says', () => {
    expect(readRulesFile('rules.csv', invented(2526), 2627)).toMatchObject({ year: 2627, recognised: false });
  });

  it('is read without the layout of its page', () => {
    const text =
      'Name,Version,ErrorMessage\nR_138,3,"If returned (\n\nLearningDelivery.AimType\n\n\n = 1), then\n\nthe rest\n\n\n"';
    const { rules } = readRulesFile('rules.csv', text, 2526);
    expect(rules.get(nameKey('R_138'))?.texts[0]?.text).toBe(
      'If returned (LearningDelivery.AimType = 1), then\nthe rest',
    );
  });

  it.each([
    ['', /holds no rules/],
    ['Name,Version,ErrorMessage', /holds no rules/],
    ['Milk,Bread\n1,2', /no column Name, Version, ErrorMessage/],
    ['PK\u0003\u0004', /save the list in it as CSV/i],
    ['Name,Version,ErrorMessage\n"R_138,3,never closed', /line \d+/],
    ['Name,Version,ErrorMessage\nMilk,1,x\nBread,1,y', /Of the 2 names in list\.csv, Waymark knows 0/],
    ['Name,Version,ErrorMessage\nULN_03,99,x', /as well as/],
  ])('says in a sentence what is wrong with %j', (text, sentence) => {
    expect(() => readRulesFile('list.csv', text)).toThrow(NotARulesFile);
    expect(() => readRulesFile('list.csv', text)).toThrow(sentence);
  });

  const official = fileURLToPath(
    new URL('../../../../../../shared/reference/official/validation-rules-2526-v3.csv', import.meta.url),
  );
  it.skipIf(!existsSync(official))('is read as it is published', () => {
    const { year, rules } = readRulesFile('rules.csv', readFileSync(official, 'utf8'));
    expect(year).toBe(2526);
    // Of its 881 rows two are one rule.
    expect(rules.size).toBe(880);
    for (const { name, texts } of rules.values()) {
      for (const { text } of texts) expect(text, name).not.toMatch(/\n\s*\n|\( | {2}|^\s|\s$/);
    }
  });
});
