import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PRESETS } from './contracts/presets.ts';
import { readContracts } from './contracts/read-contracts.ts';
import { OCCUPANCY_COLUMNS } from './reports/occupancy.ts';
import { SUMMARY_COLUMNS } from './reports/summary.ts';
import { MONTHS } from './reports/table.ts';
import { SETTINGS } from './settings.ts';

const page = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../docs/${name}.md`, import.meta.url)), 'utf8');
/** Without the spaces that line the columns of a table up. */
const plain = (text: string) => text.replace(/ +/g, ' ');
const examples = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, example]) => example!,
  );

describe('docs/contracts.md', () => {
  const text = page('contracts');
  const table = plain(text);
  it('has examples that can be read', () => {
    const all = [...examples(text, 'csv'), ...examples(text, 'json')];
    expect(all.length).toBe(3);
    for (const example of all) expect(readContracts(example, 'example').contracts.length).toBeGreaterThan(0);
  });
  it('shows every preset as it is', () => {
    for (const { name, split, minimumDays, minimumHours } of PRESETS) {
      expect(table).toContain(`| \`${name}\` | ${split.join('/')} | ${minimumDays} | ${minimumHours} |`);
    }
  });
});

describe('docs/milestones.md', () => {
  const text = plain(page('milestones'));
  it.each(Object.entries(SETTINGS))(
    'names the setting %s, its default and how sure it is',
    (name, { standard, evidence }) => {
      const row = text.split('\n').find(line => line.startsWith(`| \`${name}\``));
      expect(row).toBeDefined();
      expect(row).toContain(evidence);
      if (typeof standard !== 'object') expect(row).toContain(String(standard));
    },
  );
});

describe('docs/reports.md', () => {
  const text = plain(page('reports'));
  it('describes every column', () => {
    const titles = [...OCCUPANCY_COLUMNS, ...SUMMARY_COLUMNS]
      .map(({ title }) => title)
      .filter(title => !MONTHS.some(month => title.startsWith(month)));
    for (const title of titles) expect(text).toContain(`| ${title} |`);
  });
});
