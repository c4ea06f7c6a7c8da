import { describe, expect, it } from 'vitest';
import { fieldDefinitions } from './field-definitions.ts';
import { limitOf, limitsOf } from './field-limits.ts';
import { YEARS, type Year } from './years.ts';

const definition = (name: string, year: Year = 2526) =>
  fieldDefinitions(year).find(one => one.name === name)!;
const lines = (name: string, year: Year = 2526) =>
  Object.fromEntries(limitsOf(definition(name, year), year).map(({ title, text }) => [title, text]));

describe('the limits of a field definition', () => {
  it('are told by the rule: length, range, form, presence, occurrence', () => {
    expect(limitOf(definition('FD_ULN_AL'))).toBe('Length: at most 10 digits.');
    expect(limitOf(definition('FD_ULN_AR'))).toBe('Range: 1000000000 to 9999999999.');
    expect(limitOf(definition('FD_ULN_MA'))).toBe('The field must be returned.');
    expect(limitOf(definition('FD_LearnRefNumber_AL'))).toBe('Length: 1 to 12 characters.');
    expect(limitOf(definition('FD_LearnRefNumber_AP'))).toMatch(/^Form: the pattern \[A-Za-z0-9 \]/);
    expect(limitOf(definition('FD_LearnerFAM_EO'))).toBe('From 0 to 17 of them.');
  });

  it('are those of the year', () => {
    expect(lines('FD_EPAOrgID_AL', 2526).Length).not.toBe(lines('FD_EPAOrgID_AL', 2627).Length);
  });

  it('hold the codes of the field, and say where the list may have gaps', () => {
    expect(lines('FD_CompStatus_AL').Codes).toMatch(/^1 .*; 2 .*; 3 .*; 6 /);
    expect(lines('FD_SPECFEE_AL').Codes).toMatch(/may have gaps/);
    expect(lines('FD_LearnDelFAMCode_AL').Codes).toMatch(/those of its type \(SOF, FFI/);
    expect(lines('FD_OutGrade_AL').Codes).toMatch(/ and \d+ more/);
  });

  it.each(YEARS)('can be told for every rule of %i', year => {
    for (const one of fieldDefinitions(year)) {
      expect(`${one.name} ${limitOf(one)}`).not.toMatch(/undefined|Infinity|NaN/);
      for (const { text } of limitsOf(one, year)) expect(`${one.name} ${text}`).not.toMatch(/undefined|NaN/);
    }
  });
});
