/**
 * Writes the catalogue of each year from the official lists of rules: names, versions, status, category and severities,
 * which are facts. Messages and conditions are not taken over. Run it when a new version of a list is out:
 *
 *     node scripts/catalogue.ts ../shared/reference
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CatalogueEntry, sameName } from '../packages/rules/src/catalogue/catalogue.ts';

const folder = process.argv[2] ?? '../shared/reference';
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const lines = (text: string) =>
  text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line));

const of2526 = csv(read('official', 'validation-rules-2526-v3.csv')).map(row =>
  entry({
    name: row.Name,
    version: row.Version,
    status: row.Status,
    category: row.Category,
    severity: row.Severity,
    sld: row.CurrentSldSeverity,
    fis: row.CurrentFisSeverity,
    inFis: row.RuleInFis === 'Y',
  }),
);
const of2627 = lines(read('official', 'validation-rules-2627-v4.jsonl')).map(row => {
  const before = of2526.find(rule => sameName(rule.name, row.name));
  return entry({ ...(row.same ? before : {}), ...defined(row) });
});
const of2425 = lines(read('rules', 'rule-pages.jsonl'))
  .filter(row => row.year === '24-25')
  .map(row => {
    const after = of2526.find(rule => sameName(rule.name, row.name));
    const given = Object.fromEntries(
      Object.entries(defined(row)).filter(([, value]) => value !== '' && value !== null),
    );
    return {
      ...entry({ ...after, ...given }),
      ...(row.severity || !after ? {} : { assumed: ['category', 'severity'] }),
    };
  });

write(2425, of2425);
write(2526, of2526);
write(2627, of2627);

function entry(row: Record<string, unknown>): CatalogueEntry {
  const text = (key: string) => String(row[key] ?? '').trim();
  return {
    name: text('name'),
    version: Number(row.version),
    status: text('status') as CatalogueEntry['status'],
    category: category(text('category')),
    severity: severity(text('severity')),
    sld: severity(text('sld')),
    fis: severity(text('fis')),
    inFis: row.inFis === true,
  };
}

function severity(text: string): CatalogueEntry['severity'] {
  const word = text.toLowerCase();
  return word === 'error' || word === 'warning' ? word : null;
}

function category(text: string): string {
  return text === 'Derived Data for validation' ? 'Derived data' : text === 'HE Rules' ? 'HE' : text;
}

function defined(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== null));
}

function write(year: number, entries: CatalogueEntry[]): void {
  const once = new Map(entries.map(rule => [rule.name.toLowerCase(), rule]));
  const sorted = [...once.values()].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  const body = sorted.map(rule => `  ${JSON.stringify(rule)}`).join(',\n');
  writeFileSync(`packages/rules/src/catalogue/${year}.json`, `[\n${body}\n]\n`);
  console.log(
    `${year}: ${sorted.length} rules, ${sorted.filter(rule => rule.status !== 'Deleted').length} not deleted`,
  );
}

function csv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted && c === '"' && text[i + 1] === '"') {
      field += '"';
      i++;
    } else if (c === '"') quoted = !quoted;
    else if (!quoted && (c === ',' || c === '\n')) {
      rows.at(-1)!.push(field);
      field = '';
      if (c === '\n') rows.push([]);
    } else if (c !== '\r') field += c;
  }
  const [head, ...body] = rows.filter(row => row.length > 1);
  return body.map(row => Object.fromEntries(head!.map((name, i) => [name, (row[i] ?? '').trim()])));
}
