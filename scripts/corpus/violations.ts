/**
 * Checks the corpus and prints a line for each violation and each rule not checked: rule, return, learner, aim. The
 * corpus is kept as seeds: return N is what seed N invents. `node violations.ts RETURNS`
 */
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
  if (lines.length > 10_000) {
    process.stdout.write(lines.join(''));
    lines = [];
  }
}
process.stdout.write(lines.join(''));
