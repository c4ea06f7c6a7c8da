/**
 * Checks the corpus and prints a line for each violation and each rule not checked: rule, return, learner, aim. The
 * corpus is kept as seeds: return N is what seed N invents. After the returns comes every example of every rule, against
 * all rules: invented returns are mostly in order, examples stand where rules turn. They are those of CHECKOUT on both
 * sides of a comparison. `node violations.ts RETURNS CHECKOUT`
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { YEARS, yearStart } from '@waymark/ilr';
import { builtInPack, openReference } from '@waymark/reference';
import { Check, editionOf, fileFacts } from '@waymark/rules';
import { inventedHead, inventedLearners } from '../invented/return.ts';

/** Learners in a return of the corpus. */
const LEARNERS = 15;

const returns = Number(process.argv[2]);
const reference = openReference([builtInPack()]);
const editions = new Map(YEARS.map(year => [year, editionOf(year)]));
let lines: string[] = [];

for (let seed = 1; seed <= returns; seed++) {
  const year = YEARS[seed % YEARS.length]!;
  const head = inventedHead(year);
  const today = head.Header.CollectionDetails.FilePreparationDate;
  const facts = fileFacts(
    { ...head, SourceFiles: undefined },
    `ILR-10000001-${year}-${yearStart(year).slice(0, 4)}0901-091500-01.xml`,
    today,
  )!;
  const check = new Check(editions.get(year)!, facts, reference, {
    violation: ({ rule, learnRefNumber, aimSeqNumber }) => {
      lines.push(`${rule}\t${year} seed ${seed}\t${learnRefNumber ?? ''}\t${aimSeqNumber ?? ''}\n`);
    },
  });
  let place = 0;
  for (const learner of inventedLearners(seed, LEARNERS, year)) check.learner(learner, place++);
  check.end();
  for (const { rule, records } of check.notChecked)
    lines.push(`${rule} not checked\t${year} seed ${seed}\t${records} records\t\n`);
  flushBeyond(10_000);
}
await checkExamples(process.argv[3]!);
flushBeyond(0);

/** Writes the lines out when there are more than so many. */
function flushBeyond(most: number): void {
  if (lines.length <= most) return;
  process.stdout.write(lines.join(''));
  lines = [];
}

async function checkExamples(checkout: string): Promise<void> {
  const today = (file: string) => import(pathToFileURL(join(checkout, 'packages/rules/src', file)).href);
  const { ruleModules } = (await today(
    'all-examples.ts',
  )) as typeof import('../../packages/rules/src/all-examples.ts');
  const { rulesOf } = (await today(
    'examples/module.ts',
  )) as typeof import('../../packages/rules/src/examples/module.ts');
  const run = (await today('examples/run.ts')) as typeof import('../../packages/rules/src/examples/run.ts');
  for (const { rule, examples } of ruleModules.flatMap(rulesOf)) {
    for (const example of examples) {
      const year = (example.with.years ?? run.yearsOf(rule)).at(-1);
      if (!example.learner || year === undefined) continue;
      const { preparedOn, today, file } = example.with;
      const facts = run.exampleFile(year, {
        ...(preparedOn && { FilePreparationDate: preparedOn, today: preparedOn }),
        ...(today && { today }),
        ...file,
      });
      const place = `${year} example of ${rule.name}, ${example.title}`;
      const check = new Check(editions.get(year)!, facts, run.referenceOf(example), {
        violation: ({ rule, aimSeqNumber }) => {
          lines.push(`${rule}\t${place}\t\t${aimSeqNumber ?? ''}\n`);
        },
      });
      check.learner(example.learner, 0);
      check.end();
    }
  }
}
