import { readFile } from 'node:fs/promises';
import { ContractBook, readContracts } from '@waymark/funding';
import type { Learner } from '@waymark/ilr';
import { builtInPack, openReference } from '@waymark/reference';
import { beforeAll, describe, expect, it } from 'vitest';
import { returnText } from '../../funding/src/cases/return-text.ts';
import { aLearner, bootcampProgramme, bootcampSubject, FAM } from '../../rules/src/examples/records.ts';
import { compareKept } from './compare-kept.ts';
import { isEmpty } from './comparison.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { keepReturn } from './kept/keep-return.ts';

const samples = new URL('../../../samples/', import.meta.url);
const name = 'ILR-10000001-2526-20260402-091500-01.xml';
const reference = openReference([builtInPack()]);
let sample: string;
let contracts: ContractBook;

beforeAll(async () => {
  sample = await readFile(new URL(name, samples), 'utf8');
  contracts = readContracts(await readFile(new URL('contracts-10000001.csv', samples)), 'contracts.csv');
});

async function keep(
  text: string,
  given: { contracts?: ContractBook; name?: string } = {},
): Promise<string[]> {
  const lines: string[] = [];
  const bytes = new TextEncoder().encode(text);
  await keepReturn(
    new Blob([bytes]).stream(),
    { name, today: '2026-04-02', reference, contracts, ...given },
    line => lines.push(line),
  );
  return lines;
}

describe('a return that is kept', () => {
  it('is like itself, and is kept the same each time', async () => {
    const lines = await keep(sample);
    expect(await keep(sample)).toEqual(lines);
    const comparison = await compareKept(lines, lines);
    expect(isEmpty(comparison)).toBe(true);
    expect(comparison.notices).toEqual([]);
    expect(comparison.counts.violations.remaining).toBe(comparison.later.check.totals.violations);
    expect(comparison.earlier.due.milestones).toBeGreaterThan(5);
  });

  it('says once which rules could not be asked, however many learners that is so of', async () => {
    const lines = await keep(sample);
    const lists = lines.filter(line => line.startsWith('{"unanswered"'));
    const learners = lines.filter(line => /^\{"learner".*"unanswered":\d/.test(line));
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.length).toBeLessThan(learners.length);
    expect(new Set(lists).size).toBe(lists.length);
  });
});

describe('the sample return, changed', () => {
  it('shows an aim that came, the violation that goes with it, and the milestone that it earns', async () => {
    // SBNOEVENT completed without an event; it gets its event aim.
    const [before = '', learner = ''] =
      /^([\s\S]*?)(<Learner>(?:(?!<Learner>)[\s\S])*?SBNOEVENT[\s\S]*?<\/Learner>)/.exec(sample)?.slice(1) ??
      [];
    expect(learner).toContain('SBNOEVENT');
    const subject = learner.slice(
      learner.lastIndexOf('<LearningDelivery>'),
      learner.lastIndexOf('</Learner>'),
    );
    const event = subject
      .replace('Z0059758', 'Z0059747')
      .replace('<AimSeqNumber>2', '<AimSeqNumber>3')
      .replaceAll(/<(LearnStartDate|LearnPlanEndDate|LearnActEndDate)>[^<]*/g, '<$1>2025-10-31');
    const mended = learner.replace('</Learner>', `${event}</Learner>`);
    const after = before + mended + sample.slice(before.length + learner.length);
    const { learners, violations, milestones } = await compareKept(await keep(sample), await keep(after));
    expect(
      learners.map(one => [one.kind, one.learner.LearnRefNumber, one.changes[0]!.aim!.LearnAimRef]),
    ).toEqual([['changed', 'SBNOEVENT', 'Z0059747']]);
    expect(
      violations.filter(({ kind }) => kind !== 'remaining').map(({ kind, rule }) => [kind, rule]),
    ).toEqual([['fixed', 'R_138']]);
    expect(milestones.map(({ kind, of, learner: { LearnRefNumber } }) => [kind, of, LearnRefNumber])).toEqual(
      expect.arrayContaining([['newly due', 1, 'SBNOEVENT']]),
    );
  });

  it('has every difference as a row of CSV', async () => {
    const later = await compareKept(
      await keep(sample),
      await keep(sample.replaceAll('<Ethnicity>31', '<Ethnicity>32')),
    );
    const rows = [...comparisonCsv({ learners: later.learners })].join('').trim().split('\r\n');
    expect(rows[0]).toContain('Difference,Learner Ref,');
    expect(rows).toHaveLength(1 + later.learners.length);
    expect(rows[1]).toMatch(/^Learner changed,.*,Ethnicity,31,32,/);
  });
});

describe('the contracts of a return', () => {
  it('move amounts, and nothing else', async () => {
    const comparison = await compareKept(
      await keep(sample, { contracts: new ContractBook() }),
      await keep(sample),
    );
    expect(comparison.counts.learners.changed).toBe(0);
    expect(new Set(comparison.milestones.map(({ kind }) => kind))).toEqual(new Set(['changed']));
    expect(comparison.earlier.due.withoutAmount).toBe(comparison.earlier.due.milestones);
    expect(comparison.later.due.pence).toBeGreaterThan(0);
  });
});

describe('two learners with one ULN', () => {
  it('break a rule that is told at the end; one of them mended, it is fixed for both', async () => {
    const learner = (LearnRefNumber: string, ULN: number): Learner =>
      aLearner([bootcampProgramme({ LearningDeliveryFAM: [FAM('FFI', '1')] }), bootcampSubject({})], {
        LearnRefNumber,
        ULN,
      });
    const pair = (second: number) =>
      keep(returnText([learner('A', 1_000_000_027), learner('B', second)], 2526, '2026-03-01'));
    const comparison = await compareKept(await pair(1_000_000_027), await pair(1_000_000_035));
    const fixed = comparison.violations.filter(({ kind }) => kind === 'fixed');
    expect(new Set(fixed.map(({ learner }) => learner?.LearnRefNumber))).toEqual(new Set(['A', 'B']));
  });
});

describe('what is no return', () => {
  it('is kept as a check that found no year', async () => {
    const lines = await keep('not a return');
    const { later } = await compareKept(lines, lines);
    expect(later.check.file.year).toBeNull();
    expect(later.check.complete).toBe(false);
  });
});
