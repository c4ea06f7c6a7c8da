/**
 * Which fields each rule reads, and which rules stand together in one file. The rules do not say it of themselves: it is
 * what they are seen to read while their examples run. That takes seconds, so it is found out when the application is
 * built, and the page imports it as `virtual:what-rules-read`.
 */

import { fieldsSeen, type Step } from '@waymark/flow';
import type { Plugin } from 'vite';

const ID = 'virtual:what-rules-read';

/** The fields that the rules read, by rule; and the names of rules that stand in one file with others. */
export interface WhatRulesRead {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly families: readonly (readonly string[])[];
}

export function whatRulesRead(): Plugin {
  return {
    name: 'waymark-what-rules-read',
    resolveId: id => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      return `export const whatRulesRead = JSON.parse(${JSON.stringify(JSON.stringify(await findOut()))});`;
    },
  };
}

async function findOut(): Promise<WhatRulesRead> {
  const { ruleModules } = await import('@waymark/rules/examples');
  const { rulesOf, runExample, yearsOf } = await import('@waymark/rules/run-examples');
  const { fieldPages } = await import('@waymark/ilr');
  const known = new Set(fieldPages().map(({ field }) => field));
  const fields: Record<string, string[]> = {};
  const families: string[][] = [];
  for (const module of ruleModules) {
    const rules = rulesOf(module);
    if (rules.length > 1) families.push(rules.map(({ rule }) => rule.name));
    for (const { rule, examples } of rules) {
      const read = new Set<string>();
      const years = yearsOf(rule);
      for (const example of examples) {
        for (const year of example.with.years ?? years) {
          if (!years.includes(year)) continue;
          const { traces, explanations } = runExample(rule, example, year);
          for (const { steps } of traces) for (const step of steps) visit(step, read);
          for (const { chosenBy } of explanations) for (const { name } of chosenBy) read.add(name);
        }
      }
      if (read.size > 0) fields[rule.name] = [...read].filter(name => known.has(name)).sort();
    }
  }
  return { fields, families };
}

function visit({ saw, routes = [] }: Pick<Step, 'saw' | 'routes'>, read: Set<string>): void {
  for (const { name, record } of fieldsSeen(saw)) if (record) read.add(name);
  for (const route of routes) for (const step of route.steps) visit(step, read);
}
