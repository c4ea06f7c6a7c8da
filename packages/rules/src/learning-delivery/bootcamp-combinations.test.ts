import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Year } from '@waymark/ilr';
import { expect, it } from 'vitest';
import { type AimDraft, aLearner, bootcampProgramme, bootcampSubject, passes } from '../examples/index.ts';
import { type RuleModule, rulesOf } from '../examples/module.ts';
import { runExample, yearsOf } from '../examples/run.ts';

/**
 * What CompStatus, LearnActEndDate, Outcome and AchDate of a Skills Bootcamp's programme aim may say together: each row
 * goes through all rules on these fields and must break the named ones and no other.
 */

const folder = fileURLToPath(new URL('.', import.meta.url));
const rules: ReturnType<typeof rulesOf> = [];
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!/[\\/](CompStatus|Outcome|AchDate|WithdrawReason)_\d+\.ts$/.test(file)) continue;
  rules.push(...rulesOf((await import(/* @vite-ignore */ `${folder}${file}`)) as RuleModule));
}

const END = '2025-12-19';
const ACHIEVED = '2026-02-20';

/** CompStatus, LearnActEndDate, Outcome, AchDate, and the rules that the combination breaks. */
type Row = readonly [number, string | undefined, number | undefined, string | undefined, string, string?];

const rows: readonly Row[] = [
  [1, undefined, undefined, undefined, ''],
  [1, undefined, 8, undefined, ''],
  [1, undefined, 1, undefined, ''],
  [1, undefined, 3, undefined, 'Outcome_10'],
  [1, END, 8, undefined, 'CompStatus_02'],
  [1, END, 1, undefined, 'CompStatus_02'],
  [1, END, 3, undefined, 'CompStatus_02 Outcome_10'],
  [1, undefined, 1, ACHIEVED, 'CompStatus_08'],
  [3, END, 1, ACHIEVED, 'CompStatus_08'],
  [6, END, 1, ACHIEVED, 'CompStatus_08'],
  [2, undefined, 8, undefined, 'CompStatus_03'],
  [2, undefined, undefined, undefined, 'CompStatus_03 CompStatus_04'],
  [2, END, undefined, undefined, 'CompStatus_04 Outcome_12'],
  [2, END, 8, undefined, ''],
  [2, END, 3, undefined, ''],
  [2, END, 2, undefined, ''],
  [2, END, 1, ACHIEVED, ''],
  [2, END, 1, END, '', 'on the day of the end'],
  [2, END, 1, '2025-11-03', '', 'before the end'],
  [2, END, 1, '2026-06-19', '', 'on the last day of six months'],
  [2, END, 1, '2026-06-20', 'AchDate_13', 'a day later'],
  [2, '2026-05-29', 1, '2026-07-31', '', 'on the last day of the year'],
  [2, '2026-05-29', 1, '2026-08-01', 'AchDate_02', 'on the first day of the next year'],
  [2, END, 2, ACHIEVED, 'Outcome_04'],
  [2, END, 3, ACHIEVED, 'Outcome_04'],
  [2, END, 8, ACHIEVED, 'Outcome_04'],
  [3, undefined, 3, undefined, 'CompStatus_03'],
  [6, undefined, 3, undefined, 'CompStatus_03'],
  [3, END, 3, undefined, ''],
  [3, END, 1, undefined, ''],
  [3, END, 8, undefined, ''],
  [6, END, 3, undefined, ''],
  [6, END, 8, undefined, ''],
];

it.each(rows)('CompStatus %s, end %s, Outcome %s, achieved %s: %s %s', (...row) => {
  const [CompStatus, LearnActEndDate, Outcome, AchDate, expected] = row as unknown as Row;
  const broken = brokenBy({
    CompStatus,
    LearnActEndDate,
    Outcome,
    AchDate,
    WithdrawReason: CompStatus === 3 ? 2 : undefined,
  });
  expect(broken.join(' ')).toBe(expected);
});

it('asks a withdrawal for its reason', () => {
  expect(brokenBy({ CompStatus: 3, LearnActEndDate: END, Outcome: 3 })).toEqual(['WithdrawReason_03']);
});

it('does not take an outcome that comes after the file', () => {
  const outcome = { CompStatus: 2, LearnActEndDate: END, Outcome: 1, AchDate: ACHIEVED };
  expect(brokenBy(outcome, '2026-02-19')).toEqual(['AchDate_07']);
  expect(brokenBy(outcome, '2026-02-20')).toEqual([]);
});

it('did not ask for an outcome with the end date before 2025-26', () => {
  expect(brokenBy({ CompStatus: 2, LearnActEndDate: END }, '2026-10-01', 2425)).toEqual(['CompStatus_04']);
});

function brokenBy(draft: AimDraft, preparedOn = '2026-10-01', year: Year = 2526): string[] {
  const learner = aLearner([
    bootcampProgramme(draft),
    bootcampSubject({ LearnActEndDate: END, CompStatus: 2, Outcome: 1 }),
  ]);
  const example = passes('', learner, { preparedOn });
  return rules
    .filter(({ rule }) => yearsOf(rule).includes(year))
    .filter(({ rule }) => runExample(rule, example, year).outcome !== 'passed')
    .map(({ rule }) => rule.name)
    .sort();
}
