import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDate } from '../dates.ts';
import type { Entity } from '../record/describe.ts';
import { Message } from '../record/message.ts';
import { YEARS } from '../years.ts';
import { codeList, codeLists, codeValidOn, findCode, isCode, typesOf } from './codes.ts';

const reference = new URL('../../../../../shared/reference/ilr/', import.meta.url);
const facts = (name: string) => JSON.parse(readFileSync(new URL(name, reference), 'utf8'));
const present = existsSync(new URL('codes.json', reference));

interface SourceList {
  readonly field: string;
  readonly forType?: string;
  readonly complete: boolean;
  readonly safeToEnforce: boolean;
  readonly codes: {
    code: string;
    label: string;
    validFrom?: string;
    validTo?: string;
    removedFrom?: string;
  }[];
}

describe('a code list', () => {
  it('answers yes and no where it is whole, and is not sure where it is not', () => {
    expect(isCode('FundModel', 37, 2526)).toBe(true);
    expect(isCode('FundModel', 39, 2526)).toBe(false);
    expect(isCode('FundModel', 39, 2627)).toBe(true);
    expect(isCode('FundModel', 10, 2627)).toBe(false);
    expect(isCode('ProgType', 2, 2425)).toBe(true);
    expect(isCode('ProgType', 2, 2526)).toBe(false);
    expect(isCode('LearnDelFAMCode', '105', 2526, 'SOF')).toBe(true);
    expect(isCode('LearnDelFAMCode', '777', 2526, 'SOF')).toBe('not sure');
    expect(isCode('LearnDelFAMCode', '358', 2526, 'LDM')).toBe(false);
    expect(isCode('LearnDelFAMCode', '358', 2425, 'LDM')).toBe(true);
    expect(isCode('LearnDelFAMCode', '1', 2526, 'EVI')).toBe('not sure');
    expect(isCode('LearnFAMCode', 1, 2526, 'EMH')).toBe('not sure');
    expect([isCode('Ethnicity', 12, 2526), isCode('Ethnicity', 12, 2627)]).toEqual([false, false]);
    expect([isCode('SEC', 0, 2425), isCode('SEC', 0, 2526)]).toEqual([false, 'not sure']);
    expect([isCode('WithdrawReason', 28, 2526), isCode('WithdrawReason', 28, 2627)]).toEqual([true, false]);
    expect(isCode('WithdrawReason', 5, 2526)).toBe(false);
    expect([isCode('LLDDCat', 18, 2526), isCode('LLDDCat', 18, 2627)]).toEqual(['not sure', true]);
    expect(isCode('Nonsense', 1, 2526)).toBe('not sure');
  });

  it('knows the days on which a code is valid', () => {
    expect(codeValidOn('LearnDelFAMCode', '117', '2024-07-31', 2526, 'SOF')).toBe(true);
    expect(codeValidOn('LearnDelFAMCode', '117', '2024-08-01', 2526, 'SOF')).toBe(false);
    expect(codeValidOn('LearnDelFAMCode', '391', '2024-07-31', 2526, 'LDM')).toBe(false);
    // Closed in a source of 2020-21, which may have been extended since.
    expect(codeValidOn('LearnDelFAMCode', '005', '2025-08-01', 2526, 'DAM')).toBe('not sure');
    expect(codeValidOn('LearnDelFAMCode', '013', '2026-08-01', 2627, 'DAM')).toBe(false);
    // It has a last date that no source shows.
    expect(codeValidOn('LearnDelFAMCode', '363', '2025-08-01', 2526, 'LDM')).toBe('not sure');
    expect(codeValidOn('LLDDCat', 15, '2025-08-01', 2526)).toBe(false);
    expect(codeValidOn('FundModel', 12, '2025-08-01', 2526)).toBe(false);
  });

  it('says whether the year itself was seen', () => {
    expect(codeList('FundModel', 2627)).toMatchObject({ basis: 'seen', complete: true });
    expect(codeList('FundModel', 2425)?.basis).toBe('carried over');
    expect(codeList('LearnDelFAMCode', 2526, 'LDM')?.gap).toMatch(/not seen/);
    expect(codeList('DOMICILE', 2425)?.codes.has('XF')).toBe(true);
  });

  it('has types', () => {
    expect(typesOf('LearnDelFAMCode')).toContain('SOF');
    expect(codeList('LearnDelFAMType', 2526)?.codes.get('LDM')?.maxOccurs).toBe(6);
  });

  it.each(YEARS)('is well written in %i: dates are dates, fields exist, no label is long', year => {
    const fields = new Set(fieldsOf(Message));
    for (const list of codeLists(year)) {
      expect(fields).toContain(list.field);
      expect(list.complete || list.gap !== undefined).toBe(true);
      for (const code of [...list.codes.values(), ...list.others.values()]) {
        expect(code.code).not.toBe('');
        for (const date of [code.validFrom, code.validTo])
          if (date !== undefined) expect(isDate(date)).toBe(true);
        if (list.field !== 'SOC') expect(code.label.length).toBeLessThanOrEqual(50);
      }
    }
  });
});

/** Lists that were not seen whole in 2025-26, but in an earlier year and in 2026-27, with the same codes. */
const SAME_BEFORE_AND_AFTER = new Set(['Ethnicity', 'WithdrawReason']);

describe.skipIf(!present)('the code lists and the facts', () => {
  it('agree: every code, its dates, and how sure the list is', () => {
    const { lists } = facts('codes.json') as { lists: SourceList[] };
    const gone = new Set(['OutCode', 'EmpOutcome', 'LearnDelFAMCode HHS', 'LearnDelFAMCode WPP']);
    for (const list of lists) {
      for (const field of list.field.split('/')) {
        const type = list.forType?.replace('LearnAimRefType ', '');
        if (gone.has(field) || gone.has(`${field} ${type}`)) continue;
        const ours = codeList(field, 2526, type);
        expect(ours, `${field} ${type}`).toBeDefined();
        const whole = SAME_BEFORE_AND_AFTER.has(field);
        expect([field, type, ours?.complete, ours?.safeToEnforce]).toEqual([
          field,
          type,
          whole || list.complete,
          whole || list.safeToEnforce,
        ]);
        for (const code of list.codes) {
          const found = findCode(field, code.code, 2526, type);
          expect(found, `${field} ${type} ${code.code}`).toBeDefined();
          expect(found?.validFrom).toBe(code.validFrom);
          if (code.validTo !== undefined) expect(found?.validTo).toBe(code.validTo);
          if (code.removedFrom === '2025-26') expect(isCode(field, code.code, 2526, type)).toBe(false);
        }
      }
    }
  });

  it('agree on the lists of 2026-27, code for code', () => {
    const { lists } = facts('codes-2627.json') as {
      lists: Record<string, (string | number)[] | { codes: number[] }>;
    };
    for (const [field, list] of Object.entries(lists)) {
      const codes = Array.isArray(list) ? list : list.codes;
      const ours = codeList(field, 2627);
      expect(
        [...(ours?.codes.values() ?? [])]
          .filter(code => field !== 'LLDDCat' || code.code !== '15')
          .map(code => code.code)
          .sort(),
      ).toEqual(codes.map(String).sort());
      expect(ours).toMatchObject({ complete: true, safeToEnforce: true, basis: 'seen' });
    }
  });
});

function fieldsOf(entity: Entity): string[] {
  return Object.entries(entity.children).flatMap(([name, child]) =>
    child.kind === 'part' ? fieldsOf(child.entity) : [name],
  );
}
