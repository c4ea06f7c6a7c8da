import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { catalogueEntry } from './catalogue/catalogue.ts';
import { type RuleModule, rulesOf } from './examples/module.ts';

/** What the official lists call the category of each folder. */
const categories: Readonly<Record<string, RegExp>> = {
  'file-level': /^File Level$/,
  learner: /^Learner$/,
  'employment-status': /^Employment status$/,
  'learning-delivery': /^Learning delivery$/,
  'cross-record': /^(Cross Record|Apprenticeship Service)$/,
  he: /^HE$/,
};

/** Named as rules across records, which they are; the list of 2026-27 has them among those of the learning delivery. */
const LISTED_ELSEWHERE = ['R_159', 'R_160'];

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = Object.keys(categories).flatMap(category =>
  readdirSync(`${folder}${category}`, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => /(^|\/)[A-Z]\w*\.ts$/.test(file))
    .map(file => ({ category, file })),
);
const modules = await Promise.all(
  files.map(async ({ category, file }) => ({
    category,
    name: file.split('/').at(-1)!.replace('.ts', ''),
    names: rulesOf((await import(/* @vite-ignore */ `${folder}${category}/${file}`)) as RuleModule).map(
      ({ rule }) => rule.name,
    ),
  })),
);

it('a rule stands in the folder of its category', () => {
  const astray = modules.flatMap(({ category, names }) =>
    names
      .filter(name => {
        if (LISTED_ELSEWHERE.includes(name)) return false;
        const entry = catalogueEntry(2526, name) ?? catalogueEntry(2627, name) ?? catalogueEntry(2425, name);
        return !categories[category]!.test(entry!.category);
      })
      .map(name => `${name} in ${category}`),
  );
  expect(astray).toEqual([]);
});

it('a file with one rule bears its name; the file of a table bears none that a rule has', () => {
  const misnamed = modules.filter(({ name, names }) =>
    names.length === 1 ? name !== names[0] : names.includes(name),
  );
  expect(misnamed.map(({ name, names }) => `${name}: ${names.join(', ')}`)).toEqual([]);
});
