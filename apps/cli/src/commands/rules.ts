import { type Box, chartOf, type Flow, inEdition } from '@waymark/flow';
import {
  type FieldDefinition,
  fieldDefinitions,
  limitOf,
  limitsOf,
  YEARS,
  type Year,
  yearLabel,
} from '@waymark/ilr';
import { rules as built, type CatalogueEntry, catalogue, editionOf, sameName } from '@waymark/rules';
import { formatOf, parseCall, UsageError, yearOf } from '../arguments.ts';
import { count, styler, widthOf, wrap } from '../terminal.ts';

/** `waymark rules [NAME]` */
export async function rules(words: readonly string[]): Promise<number> {
  const call = parseCall(words, ['year', 'category', 'format']);
  const format = formatOf(call, ['text', 'json']);
  const year = yearOf(call) ?? 2526;
  const [name, ...more] = call.positionals;
  if (more.length > 0) {
    throw new UsageError(
      `name one rule at a time; "waymark rules --category ..." lists those of a category.`,
    );
  }
  const category = call.options.category?.toLowerCase();
  const listed = catalogue(year).filter(
    entry =>
      (!name || sameName(entry.name, name)) &&
      (!category || entry.category.toLowerCase().startsWith(category)),
  );
  if (listed.length === 0) throw new UsageError(nothingFound(name, call.options.category, year));
  const told = tell(year);
  if (format === 'json') process.stdout.write(`${JSON.stringify(listed.map(told), null, 2)}\n`);
  else if (name) process.stdout.write(one(listed[0]!, year));
  else process.stdout.write(list(listed, year, told));
  return 0;
}

function tell(year: Year) {
  const { notBuilt } = editionOf(year);
  const missing = new Set(notBuilt.map(({ name }) => name));
  return (entry: CatalogueEntry) => {
    const { name, version, category, severity, status } = entry;
    const rule = built.find(known => sameName(known.name, name));
    const definition = definitionOf(name, year);
    return {
      ...{ name, version, category, severity, status, built: !missing.has(name), needs: rule?.needs ?? [] },
      ...(definition && { limits: limitsAsData(definition) }),
    };
  };
}

function list(entries: readonly CatalogueEntry[], year: Year, told: ReturnType<typeof tell>): string {
  const style = styler(process.stdout);
  const lines: string[] = [];
  let category = '';
  const sorted = [...entries].sort(
    (a, b) => a.category.localeCompare(b.category) || a.name.localeCompare(b.name, 'en', { numeric: true }),
  );
  for (const entry of sorted) {
    if (entry.category !== category) {
      category = entry.category;
      lines.push('', style('bold', category));
    }
    const state = told(entry).built ? ' ' : style('yellow', 'not built');
    lines.push(
      `  ${entry.name.padEnd(28)} ${String(entry.severity ?? '').padEnd(8)} v${entry.version} ${entry.status.padEnd(8)} ${state}`,
    );
  }
  const missing = entries.filter(entry => !told(entry).built).length;
  lines.push(
    '',
    `${count(entries.length, 'rule')} of ${yearLabel(year)}, ${missing} of them not built into Waymark yet.`,
  );
  return `${lines.join('\n').trimStart()}\n`;
}

function one(entry: CatalogueEntry, year: Year): string {
  const style = styler(process.stdout);
  const width = widthOf(process.stdout);
  const rule = built.find(known => sameName(known.name, entry.name));
  const head = `${style('bold', entry.name)}  ${yearLabel(year)} version ${entry.version}, ${entry.status.toLowerCase()}, ${entry.category}${entry.severity ? `, ${entry.severity}` : ''}`;
  if (!rule) return `${head}\n${notARule(entry, year, width)}\n`;
  const lines = [head, '', wrap(rule.message, width), style('dim', wrap(rule.fix, width)), ''];
  if (rule.intent) lines.push(wrap(`Why: ${rule.intent}`, width, 5), '');
  if (rule.kind === 'record') lines.push(`It looks at ${rule.looksAt.title}.`);
  lines.push(...boxes(chartOf(inEdition(rule.flow as Flow<never, never>, year)).boxes, '  '));
  lines.push(`  ${style('red', 'At the end of the questions the rule is broken.')}`);
  if (rule.needs) lines.push('', `It needs: ${rule.needs.join(', ')}.`);
  if (rule.note) lines.push('', style('dim', wrap(`Note: ${rule.note}`, width, 6)));
  const others = YEARS.filter(
    other => other !== year && catalogue(other).some(({ name }) => sameName(name, entry.name)),
  );
  if (others.length > 0) lines.push('', `Also in ${others.map(yearLabel).join(', ')}.`);
  return `${lines.join('\n')}\n`;
}

function boxes(list: readonly Box[], indent: string): string[] {
  return list.flatMap(({ question, yes, no, routes }, index) => [
    `${indent}${index + 1}. ${question}  ${leads('yes', yes)}, ${leads('no', no)}`,
    ...(routes ?? []).flatMap(route => [
      `${indent}   ${route.title}:`,
      ...boxes(route.chart.boxes, `${indent}     `),
    ]),
  ]);
}

function leads(answer: string, to: Box['yes']): string {
  return `${answer}: ${to === 'on' ? 'go on' : to === 'passed' ? 'passes' : 'broken'}`;
}

function notARule({ name, category }: CatalogueEntry, year: Year, width: number): string {
  if (category === 'Derived data')
    return 'A derived item: worked out from the record for the rules that name it.';
  const definition = definitionOf(name, year);
  if (!definition) return 'This rule is not built into Waymark yet: a check lists it as not checked.';
  const { entity, field, title } = definition;
  const what = field ? `field ${entity}.${field}` : `entity ${entity}`;
  return [
    `About the ${what} (${title}), checked while the file is read.`,
    limitOf(definition),
    '',
    field ? 'All that the field must be:' : 'All that is asked of the entity:',
    ...limitsOf(definition, year).map(({ title, text }) => `  ${title.padEnd(9)} ${wrap(text, width, 12)}`),
  ].join('\n');
}

const definitionOf = (name: string, year: Year): FieldDefinition | undefined =>
  fieldDefinitions(year).find(known => sameName(known.name, name));

function limitsAsData({ kind, entity, field, facets, occurs }: FieldDefinition) {
  return { kind, entity, ...(field && { field }), ...facets, ...occurs };
}

function nothingFound(name: string | undefined, category: string | undefined, year: Year): string {
  if (name) return `${yearLabel(year)} has no rule ${name}. "waymark rules --year ${year}" lists them all.`;
  const known = [...new Set(catalogue(year).map(entry => entry.category))].join(', ');
  return `no category begins with "${category}". There are: ${known}.`;
}
