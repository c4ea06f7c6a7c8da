import { describe, expect, it } from 'vitest';
import { historyOf } from './history.ts';

describe('the history of a rule', () => {
  it('marks the year from which a question is asked', () => {
    const [, now] = historyOf('R_138');
    expect(now?.year).toBe(2526);
    expect(now?.added).toEqual(['Did it start on or before 31 July 2025?']);
    expect(now?.removed).toEqual([]);
  });

  it('marks no difference where there is none, versions aside', () => {
    for (const { year, facts, added, removed } of historyOf('CompStatus_03')) {
      expect(
        facts.find(({ title }) => title === 'Version'),
        String(year),
      ).toBeDefined();
      expect(facts.filter(({ changed }) => changed)).toEqual([]);
      expect([...added, ...removed]).toEqual([]);
    }
  });

  it('marks what a field may hold otherwise than the year before', () => {
    const last = historyOf('FD_EPAOrgID_AL').at(-1);
    expect(last?.removed).toEqual(['Most characters: 7']);
    expect(last?.added).toEqual(['Most characters: 8']);
  });

  it('has no facts of a year whose list does not name the rule', () => {
    const [first] = historyOf('AgreemId_01');
    expect(first?.entry).toBeUndefined();
    expect(first?.facts).toEqual([]);
  });
});
