import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RuleModule } from './examples/module.ts';
import { testRules } from './examples/suite.ts';

// Every rule file, whether the index lists it yet or not. RULES=R_138,EmpStat limits the run to names that begin so.
const folder = fileURLToPath(new URL('.', import.meta.url));
const families = ['file-level', 'learner', 'employment-status', 'learning-delivery', 'cross-record', 'he'];
const wanted = process.env.RULES?.split(',') ?? [''];
const modules: RuleModule[] = [];
for (const family of families) {
  const files = readdirSync(`${folder}${family}`, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter(name => /^[A-Z]\w*\.ts$/.test(name.split(/[\\/]/).at(-1)!))) {
    const name = file.split(/[\\/]/).at(-1)!;
    if (!wanted.some(start => name.startsWith(start))) continue;
    const url = new URL(`./${family}/${file.replaceAll('\\', '/')}`, import.meta.url);
    modules.push((await import(/* @vite-ignore */ fileURLToPath(url))) as RuleModule);
  }
}
testRules(modules);
