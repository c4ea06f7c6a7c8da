import { describe, expect, it } from 'vitest';
import { catalogueEntry } from './catalogue.ts';
import { weightOf } from './weights.ts';

const entry = (name: string, year = 2526) => catalogueEntry(year, name)!;

describe('the weight of a rule', () => {
  it('is that of the service, where it differs from the list', () => {
    expect(entry('SSN_03')).toMatchObject({ severity: 'error', sld: 'warning', fis: 'warning' });
    expect(weightOf(entry('SSN_03'), 2526, {})).toEqual({ weight: 'warning' });
    expect(weightOf(entry('R_138'), 2526, {})).toEqual({ weight: 'error' });
  });

  it('is off in FIS for a rule that FIS does not run', () => {
    expect(weightOf(entry('ULN_04'), 2526, { service: 'fis' }).weight).toBe('off');
    expect(weightOf(entry('ULN_04'), 2526, { service: 'sld' }).weight).toBe('error');
  });

  it('changes on announced days', () => {
    const rule = entry('ULN_13', 2627);
    expect(weightOf(rule, 2627, { on: '2026-10-06' }).weight).toBe('off');
    expect(weightOf(rule, 2627, { on: '2026-10-07' }).weight).toBe('error');
  });

  it('is what the user says, from day to day', () => {
    const changes = [
      { rule: 'r138', weight: 'warning', from: '2026-01-10', until: '2026-01-20', reason: 'Known fault.' },
    ] as const;
    const on = (day: string) => weightOf(entry('R_138'), 2526, { on: day, changes }).weight;
    expect([on('2026-01-09'), on('2026-01-10'), on('2026-01-20'), on('2026-01-21')]).toEqual([
      'error',
      'warning',
      'warning',
      'error',
    ]);
  });
});
