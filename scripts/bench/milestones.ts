/**
 * `node scripts/bench/milestones.ts [LEARNERS]`: what working out milestones adds to the check of a return of bootcamp
 * learners. Quote the ratio; the seconds are those of this machine at this time.
 */
import { performance } from 'node:perf_hooks';
import { explainMilestone, MilestonesOfReturn, readContracts, STANDARD_SETTINGS } from '@waymark/funding';
import { type Learner, writeReturn, yearStart } from '@waymark/ilr';
import { builtInPack, openReference } from '@waymark/reference';
import { checkReturn } from '@waymark/rules';
import { inventedLearner } from '../invented/learners.ts';
import { inventedHead } from '../invented/return.ts';

const YEAR = 2526;
const count = Number(process.argv[2] ?? 20_000);
const rounds = 5;
const today = '2026-03-02';
const reference = openReference([builtInPack()]);
const contracts = readContracts(
  JSON.stringify([
    { conRefNumber: 'SB-10001-*', ratePence: 300_000, preset: 'wave-3' },
    { conRefNumber: '*', ratePence: 250_000, preset: 'later-national' },
  ]),
  'contracts.json',
);

const encoder = new TextEncoder();
const pieces = [...writeReturn(inventedHead(YEAR), bootcampLearners())].map(text => encoder.encode(text));
const megabytes = pieces.reduce((sum, piece) => sum + piece.length, 0) / 1e6;
console.log(`${count.toLocaleString('en-GB')} learners with a Skills Bootcamp, ${megabytes.toFixed(0)} MB`);

const alone: number[] = [];
const own: number[] = [];
const explained: number[] = [];
for (let round = 0; round <= rounds; round++) {
  const { check, milestones, found } = await run();
  const before = performance.now();
  for (const { bootcamps } of found.learners)
    for (const of of bootcamps) for (const number of [1, 2, 3] as const) explainMilestone(of, number);
  const paths = (performance.now() - before) / 1000;
  // The first round warms up.
  if (round === 0) continue;
  alone.push(check);
  own.push(milestones);
  explained.push(paths);
}
show('check', alone, 's');
show('milestones', own, 's');
show(
  'ratio of milestones to the check',
  own.map((seconds, i) => seconds / alone[i]!),
  '',
);
show('every path and alternative, when asked', explained, 's');

/** A check with milestones; the time of each is taken apart within the one run, so that a slow moment slows both. */
async function run(): Promise<{ check: number; milestones: number; found: MilestonesOfReturn }> {
  const found = new MilestonesOfReturn({ reference, contracts, settings: STANDARD_SETTINGS });
  let milestones = 0;
  const before = performance.now();
  await checkReturn(
    source(),
    { today, reference },
    {
      header: file => found.header(file),
      violation: violation => found.violation(violation),
      learner(learner, info) {
        const start = performance.now();
        found.learner(learner, info);
        milestones += performance.now() - start;
      },
    },
  );
  const all = performance.now() - before;
  return { check: (all - milestones) / 1000, milestones: milestones / 1000, found };
}

async function* source(): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

function* bootcampLearners(): Generator<Learner> {
  for (let number = 1, written = 0; written < count; number++) {
    const learner = inventedLearner(1, number, yearStart(YEAR));
    if (!learner.LearningDelivery.some(({ FundModel }) => FundModel === 37)) continue;
    written++;
    yield learner;
  }
}

function show(name: string, values: readonly number[], unit: string): void {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)]!;
  console.log(
    `  ${name.padEnd(40)} ${middle.toFixed(3)} ${unit} (${sorted[0]!.toFixed(3)} to ${sorted.at(-1)!.toFixed(3)})`,
  );
}
