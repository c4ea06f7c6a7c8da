import { MILESTONES } from '@waymark/funding';
import { describe, expect, it } from 'vitest';
import {
  aLearner,
  bootcamp,
  FAM,
  type Given,
  worked,
} from '../../../../packages/funding/src/cases/examples.ts';
import { calendar, filtered, months, reasons, sorted, totals } from './overview.ts';
import type { BootcampRow } from './protocol.ts';
import { shortReason } from './short-reason.ts';
import { rowOf } from './work/rows.ts';

const TODAY = '2026-04-08';

function row(id: number, name: string, aims: Parameters<typeof bootcamp>[0], given: Given = {}): BootcampRow {
  const learner = aLearner(bootcamp(aims), { LearnRefNumber: name, FamilyName: name });
  return rowOf(worked(learner, given)[0]!, id, TODAY);
}

const noEvent = { LearningDeliveryFAM: [FAM('SOF', '105'), FAM('FFI', '1')], Outcome: 8, AchDate: undefined };
const rows = [
  row(0, 'JOB', {}),
  row(1, 'NOEVENT', { programme: noEvent, event: null }),
  row(2, 'BLOCKED', {}, { standing: { valid: false, blockedBy: ['R_139', 'R_140'] } }),
  row(
    3,
    'NORATE',
    { programme: { ConRefNumber: 'SB-2-1' }, subject: { ConRefNumber: 'SB-2-1' } },
    { contracts: [] },
  ),
];

describe('the overview of milestones', () => {
  it('says every question in few words', () => {
    for (const { flow } of MILESTONES) {
      for (const { text } of flow.questions) expect(shortReason(text), text).not.toBe(text);
    }
  });

  it('counts what is due, at risk and blocked, and which contracts have no rate', () => {
    const { due, kinds, blocked, withoutRate, years } = totals(rows);
    expect(due[1]).toEqual({ number: 3, pence: 240_000, unknown: 1 });
    expect(due[2]).toEqual({ number: 2, pence: 90_000, unknown: 1 });
    expect(kinds['at risk']).toEqual({ number: 4, pence: 90_000 + 300_000, unknown: 0 });
    expect(blocked).toBe(1);
    expect([...withoutRate]).toEqual(['SB-2-1']);
    expect(years).toEqual(['2025-26']);
  });

  it('groups what is not due by what stopped it', () => {
    expect(reasons(rows).map(({ kind, text, bootcamps, pence }) => [kind, text, bootcamps, pence])).toEqual([
      ['not due', 'Is the event recorded: interview offer, new role or self-employment plan?', 1, 90_000],
      ['blocked', 'R_139', 1, 300_000],
      ['blocked', 'R_140', 1, 300_000],
    ]);
    const [first] = reasons(rows);
    expect(filtered(rows, { why: first!.key }).map(({ learnRefNumber }) => learnRefNumber)).toEqual([
      'NOEVENT',
    ]);
  });

  it('narrows by state, milestone, money, contract and words', () => {
    const names = (...given: Parameters<typeof filtered>) =>
      filtered(...given).map(({ learnRefNumber }) => learnRefNumber);
    expect(names(rows, { state: 'due', milestone: 2 })).toEqual(['JOB', 'NORATE']);
    expect(names(rows, { state: 'blocked' })).toEqual(['BLOCKED']);
    expect(names(rows, { money: 'at risk' })).toEqual(['NOEVENT', 'BLOCKED']);
    expect(names(rows, { contract: 'SB-2-1' })).toEqual(['NORATE']);
    expect(names(rows, { q: 'mina noev' })).toEqual(['NOEVENT']);
    expect(names(rows, {})).toHaveLength(4);
  });

  it('puts what is due into its month, and money into the calendar by contract', () => {
    const all = months(rows, '2025-26');
    expect(all[1]![1]).toEqual({ number: 3, pence: 240_000, unknown: 1 });
    expect(all[4]![2].number).toBe(2);
    expect(all[6]![3].number).toBe(2);
    expect(months(rows, '2024-25').every(month => month[1].number === 0)).toBe(true);
    const [first, second] = calendar(rows, '2025-26');
    expect([first!.contract, second!.contract]).toEqual(['SB-10001-101', 'SB-2-1']);
    expect(first!.kinds.earned.total.pence).toBe(300_000 + 120_000);
    expect(first!.kinds['at risk'].months[4]!.pence).toBe(90_000 + 90_000);
    expect(first!.kinds.possible.total.pence).toBe(90_000);
    expect(second!.kinds.earned.total).toEqual({ number: 3, pence: 0, unknown: 3 });
  });

  it('keeps file order unless it is asked for another', () => {
    expect(sorted(rows, undefined)).toBe(rows);
    expect(sorted(rows, 'learner').map(({ id }) => id)).toEqual([2, 0, 1, 3]);
    expect(sorted(rows, '-due').map(({ id }) => id)).toEqual([0, 1, 2, 3]);
    expect(sorted(rows, 'nonsense')).toBe(rows);
  });
});
