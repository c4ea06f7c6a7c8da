import { expect, it } from 'vitest';
import { provenBy } from './use-asking.ts';

const asking = [
  { id: 'first', name: 'First earnings', evidence: ['Job start'] },
  { id: 'outcome', name: 'Job outcome', evidence: ['Job start', 'Payslip'] },
];

it('counts evidence of a tracker for each milestone that asks for it', () => {
  expect(provenBy({ proves: 'Job start', trackerId: 'job' }, asking)).toEqual([
    'First earnings',
    'Job outcome',
  ]);
  expect(provenBy({ proves: 'Payslip', trackerId: 'job' }, asking)).toEqual(['Job outcome']);
  expect(provenBy({ proves: 'Hours', trackerId: 'job' }, asking)).toEqual([]);
});

it('counts evidence of one milestone for that one alone, and evidence of a participant for none', () => {
  expect(provenBy({ proves: 'Job start', milestoneId: 'outcome' }, asking)).toEqual(['Job outcome']);
  expect(provenBy({ proves: 'Job start', trackerId: null, milestoneId: null }, asking)).toEqual([]);
});
