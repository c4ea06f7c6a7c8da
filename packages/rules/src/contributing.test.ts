import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the rule that CONTRIBUTING.md adds is the rule as it stands', () => {
  const [, shown] = /^ {3}```ts\n(.*?)^ {3}```$/ms.exec(textOf('../../../CONTRIBUTING.md'))!;
  expect(shown!.replaceAll(/^ {3}/gm, '')).toBe(textOf('./learner/ALSCost_02.ts'));
});
