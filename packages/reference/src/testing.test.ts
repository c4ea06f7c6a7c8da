import { describe, expect, it } from 'vitest';
import { isNotCovered } from './not-covered.ts';
import { exampleReference } from './testing.ts';

describe('exampleReference', () => {
  const reference = exampleReference({
    aims: {
      '6001234x': {
        level: '3',
        categories: [62, { ref: 37, from: '2020-08-01', to: '2024-07-31' }],
        validity: {
          ADULT_SKILLS: ['2019-08-01', '2026-07-31', '2025-07-31'],
          Tailored_Learning: [
            ['2024-08-01', '2025-07-31'],
            [undefined, '2023-07-31'],
          ],
          ANY: [],
        },
        basicSkillsType: '01',
      },
      Z0000001: {},
    },
    contracts: [
      {
        number: 'SB-10001',
        ukprn: 10012345,
        fundingStreamPeriod: 'SB2023',
        start: '2023-08-01',
        deliverables: [{ code: '101', unitCost: 300000 }, { code: '102' }],
      },
    ],
    postcodes: ['CV1 2WT', { postcode: 'AA1 1AA', terminated: '2020-06-30' }],
    employers: [123456789, { ern: 5, large: [{ from: '2020-01-01' }] }],
  });

  it('covers the data sets that are named and no others', () => {
    expect(reference.lars.aim('60099999')).toBeUndefined();
    expect(reference.lars.exists('60099999')).toBeUndefined();
    expect(reference.contracts.of(10099999)).toEqual([]);
    expect(reference.contracts.numbered('X')).toEqual([]);
    expect(reference.lars.standard(28)).toEqual({
      notCovered: 'LARS',
      what: 'apprenticeship standards',
      supply: expect.stringMatching(/^Import the LARS download/),
    });
    expect(isNotCovered(reference.ulns.uln(1000000000))).toBe(true);
    expect(reference.ulns.uln(1000000000)).toBe(reference.ulns.uln(1000000001));
  });

  it('answers the aim without regard to case and outer spaces', () => {
    expect(reference.lars.aim('6001234X')).toMatchObject({ learnAimRef: '6001234X', level: '3' });
    expect(reference.lars.aim(' 6001234x ')).toMatchObject({ level: '3' });
    expect(reference.lars.exists('z0000001')).toBe(true);
    expect(reference.lars.aim('Z0000001')).toMatchObject({ learnAimRef: 'Z0000001', level: undefined });
  });

  it('gives validity rows by category, earliest start first, open start before all', () => {
    expect(reference.lars.validities('6001234X', 'adult_skills')).toEqual([
      { category: 'ADULT_SKILLS', start: '2019-08-01', end: '2026-07-31', lastNewStart: '2025-07-31' },
    ]);
    expect(reference.lars.validities('6001234X', 'TAILORED_LEARNING')).toMatchObject([
      { end: '2023-07-31' },
      { start: '2024-08-01' },
    ]);
    expect(reference.lars.validities('6001234X', 'ANY')).toMatchObject([
      { category: 'ANY', start: undefined },
    ]);
    expect(reference.lars.validities('6001234X', 'COMM_LEARN')).toEqual([]);
    expect(reference.lars.validities('6001234X')).toHaveLength(4);
  });

  it('gives categories and the basic skills type', () => {
    expect(reference.lars.categories('6001234X', 62)).toMatchObject([{ ref: 62 }]);
    expect(reference.lars.categories('Z0000001', 62)).toEqual([]);
    expect(reference.lars.basicSkillsType('6001234X', '2025-08-01')).toBe('01');
    expect(reference.lars.basicSkillsType('Z0000001', '2025-08-01')).toBeUndefined();
  });

  it('answers the same question with the same object', () => {
    const { lars } = reference;
    expect(lars.validities('6001234X', 'ANY')).toBe(lars.validities('6001234X', 'ANY'));
    expect(lars.aim('6001234X')).toBe(lars.aim('6001234X'));
  });

  it('gathers the deliverables of a contract', () => {
    expect(reference.contracts.of(10012345)).toMatchObject([
      {
        number: 'SB-10001',
        start: '2023-08-01',
        deliverables: [{ code: '101', unitCost: 300000 }, { code: '102' }],
      },
    ]);
    expect(reference.contracts.numbered('sb-10001')).toHaveLength(1);
  });

  it('knows postcodes and employers', () => {
    expect(reference.postcodes.postcode('cv12wt')).toEqual({ terminated: undefined });
    expect(reference.postcodes.postcode('AA1 1AA')).toEqual({ terminated: '2020-06-30' });
    expect(reference.postcodes.postcode('CV1 2WX')).toBeUndefined();
    expect(reference.postcodes.postcode('!!')).toBeUndefined();
    expect(reference.employers.employer(5)).toEqual({
      ern: 5,
      name: undefined,
      large: [{ from: '2020-01-01', to: undefined }],
    });
    expect(reference.employers.employer(123456789)).toMatchObject({ large: [] });
    expect(reference.employers.employer(6)).toBeUndefined();
  });

  it('covers with partial coverage only what is listed, table by table', () => {
    const partial = exampleReference(
      { aims: { '60012345': { categories: [62] } }, employers: [5] },
      { coverage: 'partial' },
    );
    expect(partial.lars.exists('60012345')).toBe(true);
    expect(partial.lars.categories('60012345', 37)).toEqual([]);
    expect(partial.lars.validities('60012345', 'ANY')).toMatchObject({
      notCovered: 'LARS',
      what: 'validity of learning aim 60012345',
    });
    expect(partial.lars.aim('60012345')).toMatchObject({ what: 'details of learning aim 60012345' });
    expect(partial.lars.exists('60099999')).toMatchObject({ what: 'learning aim 60099999' });
    expect(partial.employers.employer(6)).toMatchObject({ what: 'employer with ERN 6' });
    expect(partial.lars.validities('60012345')).toBe(partial.lars.validities('60012345'));
  });

  it('says how far each data set reaches', () => {
    const status = new Map(reference.status().map(set => [set.dataSet, set]));
    expect(status.get('contracts')).toMatchObject({ coverage: 'full', rows: 2, gaps: [] });
    expect(status.get('lars')).toMatchObject({ coverage: 'partial', rows: 2, version: 'example' });
    expect(status.get('lars')!.gaps).toContain('apprenticeship standards');
    expect(status.get('ulns')).toMatchObject({ coverage: 'none', rows: 0, rules: ['ULN_05'] });
  });
});
