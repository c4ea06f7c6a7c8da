import type { Change, Who } from '@waymark/compare';
import { describe, expect, it } from 'vitest';
import { inOrder, whatIsWrong } from './chosen-files.ts';
import type { LearnerRow, MilestoneRow, ViolationRow } from './comparison-session.ts';
import { changeText, differenceOf, learnersOf, milestonesOf, violationsOf } from './narrow.ts';
import { compareSearch } from './search.ts';

const who = (LearnRefNumber: string, FamilyName = 'Moss'): Who => ({
  LearnRefNumber,
  was: null,
  ULN: 1_000_000_027,
  FamilyName,
  GivenNames: 'Keira',
});
const postcode: Change = {
  aim: null,
  entity: 'Learner',
  record: '',
  field: 'Postcode',
  from: 'CV1 2WT',
  to: 'LS2 7EY',
};
const learners: readonly LearnerRow[] = [
  { id: 0, kind: 'changed', learner: who('L10'), changes: [postcode] },
  { id: 1, kind: 'added', learner: who('L9', 'Iqbal'), changes: [] },
  { id: 2, kind: 'dropped', learner: who('L8'), changes: [] },
];
const finding = { severity: 'error', aimSeqNumber: 1, values: [], message: 'Wrong' } as const;
const violations: readonly ViolationRow[] = [
  { id: 0, kind: 'remaining', learner: null, rule: 'A', because: null, earlier: finding, later: finding },
  { id: 1, kind: 'fixed', learner: who('L1'), rule: 'B', because: null, earlier: finding, later: null },
  {
    id: 2,
    kind: 'new',
    learner: who('L2'),
    rule: 'A',
    because: null,
    earlier: null,
    later: { ...finding, severity: 'warning' },
  },
];
const due = (amountPence: number | null) =>
  ({
    status: 'due',
    date: '2025-12-12',
    amountPence,
    fundingYear: '2025-26',
    period: 5,
    ConRefNumber: 'C1',
  }) as const;
const notDue = { ...due(null), status: 'not due', date: null } as const;
const milestones: readonly MilestoneRow[] = [
  { id: 0, kind: 'no longer due', learner: who('L1'), of: 2, earlier: due(90_000), later: notDue },
  { id: 1, kind: 'newly due', learner: who('L2'), of: 1, earlier: null, later: due(120_000) },
  { id: 2, kind: 'changed', learner: who('L3'), of: 1, earlier: due(null), later: due(120_000) },
];
const ids = (rows: readonly { readonly id: number }[]) => rows.map(({ id }) => id);

describe('the lists of a comparison', () => {
  it('stand by kind, or by the column that is asked for', () => {
    expect(ids(learnersOf(learners, {}))).toEqual([1, 2, 0]);
    expect(ids(learnersOf(learners, { sort: 'learner' }))).toEqual([2, 1, 0]);
    expect(ids(learnersOf(learners, { sort: '-changes' }))).toEqual([0, 1, 2]);
    expect(ids(violationsOf(violations, {}))).toEqual([2, 1, 0]);
    expect(ids(violationsOf(violations, { sort: 'severity' }))).toEqual([0, 1, 2]);
    expect(ids(milestonesOf(milestones, { sort: '-difference' }))).toEqual([1, 2, 0]);
  });

  it('are narrowed by kind, rule, severity and words in names, fields and values', () => {
    expect(ids(learnersOf(learners, { kind: 'added' }))).toEqual([1]);
    expect(ids(learnersOf(learners, { q: 'ls2 postcode' }))).toEqual([0]);
    expect(ids(learnersOf(learners, { q: 'iqbal' }))).toEqual([1]);
    expect(ids(violationsOf(violations, { rule: 'A', severity: 'error' }))).toEqual([0]);
    expect(ids(violationsOf(violations, { q: 'the file' }))).toEqual([0]);
    expect(ids(milestonesOf(milestones, { q: 'l1 milestone' }))).toEqual([0]);
  });

  it('count the money that a milestone moves, where both amounts are known', () => {
    expect(milestones.map(differenceOf)).toEqual([-90_000, 120_000, undefined]);
  });
});

describe('a change in a line', () => {
  const aim = { LearnAimRef: 'ZPROG001', LearnStartDate: '2025-09-01', earlier: 1, later: 2 };
  it('says where, what, from what to what', () => {
    expect(changeText(postcode)).toBe('Postcode: CV1 2WT → LS2 7EY');
    const fam = { ...postcode, aim, entity: 'LearningDeliveryFAM', record: 'EVI 2' };
    expect(changeText({ ...fam, field: 'LearnDelFAMDateFrom', from: '2025-12-08', to: null })).toBe(
      'Aim 2 ZPROG001 · EVI 2 · LearnDelFAMDateFrom: 08/12/2025 → none',
    );
    expect(changeText({ ...fam, field: null, from: null, to: {} })).toBe(
      'Aim 2 ZPROG001 · LearningDeliveryFAM EVI 2 added',
    );
    expect(
      changeText({ ...fam, entity: 'LearningDelivery', record: '', field: null, from: {}, to: null }),
    ).toBe('Aim 2, ZPROG001 from 01/09/2025 removed');
  });
});

describe('the address of a comparison', () => {
  it('keeps what makes sense', () => {
    const address = {
      list: 'violations',
      kind: 'fixed',
      rule: 'R_138',
      severity: 'error',
      q: 'x',
      learner: 'L1',
    };
    expect(compareSearch(address)).toEqual(address);
    expect(compareSearch({ list: 'nothing', kind: 'fixed', severity: 'grave', q: '' })).toEqual({});
  });
});

describe('chosen files', () => {
  const [april, may] = ['20260402', '20260506'].map(day => ({
    name: `ILR-10000001-2526-${day}-091500-01.xml`,
  }));
  it('stand in the order of their names, if these say when they were made', () => {
    expect(inOrder([may!, april!])).toEqual([april, may]);
    expect(inOrder([may!, { name: 'old.xml' }])).toEqual([may, { name: 'old.xml' }]);
  });

  it('are refused if they cannot be returns', () => {
    expect(whatIsWrong({ name: 'a.xml', size: 1 })).toBeUndefined();
    expect(whatIsWrong({ name: 'a.xml', size: 0 })).toContain('is empty');
    expect(whatIsWrong({ name: 'a.csv', size: 1 })).toContain('is not an ILR return');
  });
});
