import { describe, expect, it } from 'vitest';
import { relatedTo, rulesReading } from './reads.ts';
import { ruleOfYear } from './rulebook.ts';

const names = (rules: readonly { readonly entry: { readonly name: string } }[]) =>
  rules.map(({ entry }) => entry.name);

describe('the rules that read a field', () => {
  it('are those that define it, and then those that ask it', () => {
    const rules = names(rulesReading('EmpId', 2526));
    expect(rules[0]).toBe('FD_EmpId_AL');
    expect(rules).toContain('EmpId_01');
    expect(rules).not.toContain('R_138');
  });
});

describe('related rules', () => {
  it('are those of its family, and others that read its rarer fields', () => {
    const { family, sharing } = relatedTo(ruleOfYear(2526, 'EmpId_01')!, 2526);
    expect(names(family)).toEqual(['EmpId_02', 'EmpId_10', 'EmpId_14']);
    expect(sharing.map(({ rule, shared }) => [rule.entry.name, shared])).toEqual([['R_97', ['EmpId']]]);
  });

  it('come closest first', () => {
    const { sharing } = relatedTo(ruleOfYear(2526, 'R_138')!, 2526);
    expect(sharing[0]?.rule.entry.name).toBe('R_139');
    expect(sharing[0]?.shared[0]).toBe('ConRefNumber');
    expect(sharing).toHaveLength(8);
  });
});
