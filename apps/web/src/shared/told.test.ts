import { describe, expect, it } from 'vitest';
import { shownValue, toldChanges } from './told.ts';

const ADA = '0b1f3d52-7c1e-4a4e-9a57-2f7f0a1c9d10';
const names = new Map([[ADA, 'Ada Okafor']]);

describe('what the history tells', () => {
  it('calls people and things by their names, never by their identifiers', () => {
    expect(shownValue('caseOwnerId', ADA, names)).toBe('Ada Okafor');
    expect(shownValue('caseOwnerId', ADA.replace('0b', '0c'), names)).toBe(
      'one whose name is not known here',
    );
  });

  it('writes money, days and colours as the pages do', () => {
    expect(shownValue('thresholdPence', 528_736, names)).toBe('£5,287.36');
    expect(shownValue('hourlyRate', '12.9', names)).toBe('£12.90');
    expect(shownValue('hourlyRate', '12.71', names)).toBe('£12.71');
    expect(shownValue('startDate', '2026-06-20', names)).toBe('20/06/2026');
    expect(shownValue('rag', 'amber', names)).toBe('Amber');
    expect(shownValue('size', 24_000, names)).toBe('24 kB');
  });

  it('leaves out what was left blank when something was added, and tells all of a later change', () => {
    const added = [
      { field: 'firstName', from: null, to: 'Chidi' },
      { field: 'markers', from: null, to: [] },
      { field: 'archived', from: null, to: false },
    ];
    expect(toldChanges(added).map(({ field }) => field)).toEqual(['firstName']);
    const changed = [{ field: 'archived', from: true, to: false }];
    expect(toldChanges(changed)).toEqual(changed);
  });
});
