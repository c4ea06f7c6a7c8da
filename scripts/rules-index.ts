/**
 * Writes the lists of all rule files, `all.ts` and `all-examples.ts` in packages/rules/src, for Node and the browser alike. It runs by itself
 * before the tests, so that adding a rule is adding its file.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../packages/rules/src/', import.meta.url));
const families = ['file-level', 'learner', 'employment-status', 'learning-delivery', 'cross-record', 'he'];

const files = families.flatMap(family =>
  readdirSync(`${folder}${family}`, { recursive: true, encoding: 'utf8' })
    .map(name => `${family}/${name.replaceAll('\\', '/')}`)
    .filter(name => /\/[A-Z]\w*\.ts$/.test(name))
    .sort((a, b) => (a < b ? -1 : 1)),
);
const named = files.map(file => ({ file, name: file.split('/').at(-1)!.replace('.ts', '') }));
write(
  'all.ts',
  `import type { AnyRule } from './engine/rule.ts';
${named.map(({ file, name }) => `import ${name} from './${file}';`).join('\n')}

/** Every rule that Waymark has built. */
export const rules: readonly AnyRule[] = [
${named.map(({ name }) => `  ${name},`).join('\n')}
].flat();
`,
);
write(
  'all-examples.ts',
  `import type { RuleModule } from './examples/module.ts';
${named.map(({ file, name }) => `import * as ${name} from './${file}';`).join('\n')}

/** Every rule file with its examples. Apart from the list of rules, so that a check need not carry the examples. */
export const ruleModules: readonly RuleModule[] = [
${named.map(({ name }) => `  ${name},`).join('\n')}
];
`,
);

function write(name: string, body: string): void {
  const text = `// Written by scripts/rules-index.ts. Add a rule by adding its file.\n${body}`;
  const target = `${folder}${name}`;
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}
