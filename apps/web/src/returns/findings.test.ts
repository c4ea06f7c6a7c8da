import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../check/protocol.ts';
import { Tally } from '../check/tally.ts';
import { filtered, sortFindings, sortGroups } from './findings.ts';

let next = 0;
const finding = (over: Partial<Finding> = {}): Finding => ({
  id: next++,
  rule: 'R_138',
  severity: 'error',
  learner: 0,
  learnRefNumber: 'A1',
  aimSeqNumber: 1,
  message: 'No outcome is recorded',
  values: [{ field: 'LearnStartDate', value: '2025-09-01' }],
  ...over,
});

describe('filters', () => {
  const all = [
    finding(),
    finding({ rule: 'ULN_04', severity: 'warning', learnRefNumber: 'B2', learner: 1 }),
    finding({ rule: 'Header_2', severity: 'fail', learnRefNumber: null, learner: null, values: [] }),
  ];

  it('look at the findings so far, and no further', () => {
    expect(filtered(all, 2, {})).toEqual(all.slice(0, 2));
    expect(filtered(all, 3, { severity: 'fail' })).toEqual([all[2]]);
    expect(filtered(all, 2, { severity: 'fail' })).toEqual([]);
  });

  it('narrow by rule, learner and field', () => {
    expect(filtered(all, 3, { rule: 'ULN_04' })).toEqual([all[1]]);
    expect(filtered(all, 3, { learner: 'A1' })).toEqual([all[0]]);
    expect(filtered(all, 3, { learner: 'b' })).toEqual([all[1]]);
    expect(filtered(all, 3, { field: 'LearnStartDate' })).toEqual([all[0], all[1]]);
  });

  it('find words in message, rule and values, dates as they are read', () => {
    expect(filtered(all, 3, { q: 'outcome uln' })).toEqual([all[1]]);
    expect(filtered(all, 3, { q: '01/09/2025' })).toEqual([all[0], all[1]]);
    expect(filtered(all, 3, { q: '2025-09-01' })).toEqual([]);
  });
});

describe('order', () => {
  it('is the one of finding unless another is asked for', () => {
    const rows = [finding({ rule: 'R_20' }), finding({ rule: 'R_9' })];
    expect(sortFindings(rows, undefined)).toBe(rows);
    expect(sortFindings(rows, 'no such column')).toBe(rows);
  });

  it('counts the numbers in names as numbers', () => {
    const rows = ['R_20', 'R_9', 'R_100'].map(rule => finding({ rule }));
    expect(sortFindings(rows, 'rule').map(({ rule }) => rule)).toEqual(['R_9', 'R_20', 'R_100']);
    expect(sortFindings(rows, '-rule').map(({ rule }) => rule)).toEqual(['R_100', 'R_20', 'R_9']);
  });

  it('loses nothing and adds nothing', () => {
    const anyFinding = fc
      .record({
        rule: fc.constantFrom('R_1', 'R_2', 'ULN_04'),
        severity: fc.constantFrom('fail', 'error', 'warning'),
        learnRefNumber: fc.option(fc.string({ maxLength: 3 })),
        aimSeqNumber: fc.option(fc.nat(9)),
      })
      .map(over => finding(over as Partial<Finding>));
    const sort = fc.constantFrom('rule', '-rule', 'severity', 'learner', '-learner', 'aim');
    fc.assert(
      fc.property(fc.array(anyFinding), sort, (rows, by) => {
        const ids = (list: readonly Finding[]) => list.map(({ id }) => id).sort((a, b) => a - b);
        expect(ids(sortFindings(rows, by))).toEqual(ids(rows));
      }),
    );
  });
});

describe('a tally', () => {
  it('counts by rule, learner and field, and each learner once', () => {
    const tally = new Tally();
    tally.add(finding());
    tally.add(finding({ rule: 'ULN_04', severity: 'warning' }));
    tally.add(finding({ learnRefNumber: 'B2', learner: 1 }));
    expect([tally.errors, tally.warnings, tally.learnersWithErrors.size]).toEqual([2, 1, 2]);
    expect(tally.byRule.get('R_138')).toMatchObject({ count: 2, errors: 2, severity: 'error' });
    expect(tally.byLearner.get('A1')).toMatchObject({ count: 2, errors: 1, warnings: 1, severity: 'error' });
    expect(tally.byField.get('LearnStartDate')!.learners.size).toBe(2);
  });

  it('does not take what a rule looked for as a field', () => {
    const tally = new Tally();
    tally.add(
      finding({
        values: [
          { field: 'FAM FFI', value: null },
          { field: 'learners', value: 2 },
        ],
      }),
    );
    expect([...tally.byField.keys()]).toEqual([]);
  });

  it('shows the gravest group first, then the largest', () => {
    const tally = new Tally();
    tally.add(finding({ rule: 'W', severity: 'warning' }));
    tally.add(finding({ rule: 'E1' }));
    for (let i = 0; i < 3; i++) tally.add(finding({ rule: 'E3' }));
    tally.add(finding({ rule: 'F', severity: 'fail' }));
    expect(sortGroups(tally.byRule.values(), undefined).map(({ key }) => key)).toEqual([
      'F',
      'E3',
      'E1',
      'W',
    ]);
    expect(sortGroups(tally.byRule.values(), '-count').map(({ key }) => key)[0]).toBe('E3');
  });
});
