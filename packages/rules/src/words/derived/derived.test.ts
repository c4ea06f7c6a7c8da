import { isUnknown } from '@waymark/flow';
import { makeLearner, type Year } from '@waymark/ilr';
import { openReference, type Reference } from '@waymark/reference';
import { type ExampleData, exampleReference } from '@waymark/reference/testing';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../engine/context.ts';
import {
  type AimDraft,
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  ESM,
  FAM,
  nonFundedAim,
  status,
} from '../../examples/records.ts';
import { exampleFile } from '../../examples/run.ts';
import { DD01 } from './DD01.ts';
import { DD04 } from './DD04.ts';
import { DD05 } from './DD05.ts';
import { DD06 } from './DD06.ts';
import { DD07 } from './DD07.ts';
import { DD12 } from './DD12.ts';
import { DD13 } from './DD13.ts';
import { DD14 } from './DD14.ts';
import { DD17 } from './DD17.ts';
import { DD18 } from './DD18.ts';
import { DD21 } from './DD21.ts';
import { DD27 } from './DD27.ts';
import { DD28 } from './DD28.ts';
import { DD29 } from './DD29.ts';
import { DD31 } from './DD31.ts';
import { DD32 } from './DD32.ts';
import { DD33 } from './DD33.ts';
import { DD34 } from './DD34.ts';
import { DD35 } from './DD35.ts';
import { DD36 } from './DD36.ts';
import { DD37 } from './DD37.ts';
import { DD38 } from './DD38.ts';
import { DD40 } from './DD40.ts';

const anAim = (draft: AimDraft) => makeLearner({ LearningDelivery: [draft] }).LearningDelivery[0]!;
const nothing = openReference([]);
const at = (Year: Year, reference: Reference = nothing) =>
  ({ file: exampleFile(Year), reference }) as Context;
const having = (data: ExampleData) => at(2526, exampleReference(data));

describe('check digits', () => {
  it.each([
    [1_000_000_051, 1], // 10 + 2*5 = 20, remainder 9
    [1_000_000_100, 8], // 10 + 3*1 = 13, remainder 2
    [1_000_000_000, 0], // 10, remainder 10
    [1_000_003_000, 'N'], // 10 + 4*3 = 22, remainder 0
    [100_000_005, 'N'],
    [9_999_999_999, 'Y'],
  ])('DD01 of %i is %s', (ULN, digit) => expect(DD01(ULN)).toBe(digit));

  it.each([
    [100_000_000, 2], // 11 - 9
    [100_000_010, 0], // 9 + 2 = 11, 11 - 0
    [100_000_100, 'X'], // 9 + 3 = 12, 11 - 1
    [10_000_000, 'X'],
  ])('DD05 and DD14 of %i is %s', (EmpId, digit) => {
    expect(DD05(EmpId)).toBe(digit);
    expect(DD14(EmpId)).toBe(digit);
  });
});

describe('dates of programmes', () => {
  const learner = aLearner([
    apprenticeshipProgramme({ LearnStartDate: '2025-09-01' }),
    apprenticeshipProgramme({ LearnStartDate: '2024-10-01', StdCode: 7 }),
    apprenticeshipProgramme({ AimType: 3, LearnStartDate: '2023-01-01' }),
    bootcampProgramme({ LearnStartDate: '2022-11-01' }),
    nonFundedAim({ LearnStartDate: '2024-08-01' }),
  ]);
  const [programme, other, component, bootcamp, alone] = learner.LearningDelivery;

  it.each([
    ['its programme type', component, '2024-10-01'],
    ['a bootcamp', bootcamp, '2022-11-01'],
    ['an aim outside programmes', alone, undefined],
    ['a programme without programme aim', anAim({ AimType: 3, ProgType: 31 }), undefined],
  ])('DD04: start by %s', (_, aim, start) => expect(DD04(aim!, learner)).toBe(start));

  it.each([
    ['its standard', component, '2025-09-01'],
    ['another standard', other, '2024-10-01'],
    ['a standard without programme aim', anAim({ ProgType: 25, StdCode: 9 }), undefined],
    ['no standard', bootcamp, undefined],
  ])('DD18: start by %s', (_, aim, start) => expect(DD18(aim!, learner)).toBe(start));

  it('DD04 and DD13 tell frameworks of 2024-25 apart by framework and pathway', () => {
    const framework = { AimType: 1, ProgType: 3, FworkCode: 403, PwayCode: 1 };
    const { LearningDelivery: aims, ...rest } = aLearner([
      { ...framework, LearnStartDate: '2017-01-01', LearnActEndDate: '2024-09-30' },
      { ...framework, LearnStartDate: '2017-03-01', LearnActEndDate: '2024-08-31' },
      { ...framework, LearnStartDate: '2016-01-01', PwayCode: 2 },
    ] as AimDraft[]);
    const framed = { ...rest, LearningDelivery: aims };
    expect(DD04(aims[1]!, framed)).toBe('2017-01-01');
    expect(DD13(aims[1]!, framed)).toBe('2024-09-30');
    expect(DD13(aims[2]!, framed)).toBeUndefined();
    expect(DD13(programme!, learner)).toBeUndefined();
  });

  it('DD06: the earliest start of any aim', () => {
    expect(DD06(learner)).toBe('2022-11-01');
    expect(DD06({ ...learner, LearningDelivery: [] })).toBeUndefined();
  });

  it.each([
    [{ ProgType: 25 }, true],
    [{ ProgType: 21 }, true],
    [{ ProgType: 32 }, false],
    [{}, false],
  ])('DD07 of %o', (draft, expected) => expect(DD07(anAim(draft))).toBe(expected));

  it.each([
    ['open', {}, true, '2025-09-01', undefined],
    ['ended', { LearnActEndDate: '2026-01-31' }, false, undefined, '2026-01-31'],
    ['a component', { AimType: 3 }, false, undefined, undefined],
    ['of another funding model', { FundModel: 99 }, false, undefined, undefined],
  ])('DD32, DD33, DD34: an apprenticeship %s', (_, draft, open, start, end) => {
    const aim = anAim({ ...apprenticeshipProgramme(), ...draft });
    expect([DD32(aim), DD33(aim), DD34(aim)]).toEqual([open, start, end]);
  });

  const ends = { LearnActEndDate: '2026-01-31', AchDate: '2026-03-01' };
  it.each([
    [{ AimType: 1, ProgType: 25, ...ends }, '2026-03-01'],
    [{ AimType: 1, ProgType: 32, ...ends }, '2026-03-01'],
    [{ AimType: 1, ProgType: 31, ...ends }, '2026-01-31'],
    [{ AimType: 1, ProgType: 25, LearnActEndDate: '2026-01-31' }, '2026-01-31'],
    [{ AimType: 1, ProgType: 32, LearnActEndDate: '2026-01-31' }, '2026-01-31'],
    [{ AimType: 1, ProgType: 32 }, '2099-12-31'],
    [{ AimType: 3, ProgType: 25, ...ends }, undefined],
  ])('DD36 of %o is %s', (draft, end) => expect(DD36(anAim(draft))).toBe(end));
});

describe('benefits on the start date', () => {
  const answers = (EmpStat: number, monitoring: readonly ReturnType<typeof ESM>[], aim: AimDraft = {}) => {
    const learner = aLearner([nonFundedAim({ FundModel: 35, ...aim })], {
      LearnerEmploymentStatus: [
        status(EmpStat, '2025-01-01', ...monitoring),
        status(10, '2025-09-02', ESM('BSI', 1)),
      ],
    });
    const [first] = learner.LearningDelivery;
    const found = { DD12, DD21, DD28, DD37, DD38 };
    return Object.entries(found).flatMap(([name, of]) => (of(first!, learner) ? [name] : []));
  };
  const mandated = { LearningDeliveryFAM: [FAM('LDM', '318')] };

  it.each([
    ['in work, BSI 1', 10, [ESM('BSI', 1)], {}, ['DD12', 'DD28', 'DD38']],
    ['in work, BSI 2', 10, [ESM('BSI', 2)], {}, ['DD12', 'DD28']],
    ['out of work, BSI 3', 11, [ESM('BSI', 3)], {}, ['DD21', 'DD28']],
    ['out of work, BSI 4', 12, [ESM('BSI', 4)], {}, ['DD21', 'DD28', 'DD37', 'DD38']],
    ['out of work, BSI 4, ordered', 12, [ESM('BSI', 4)], mandated, ['DD12', 'DD28', 'DD38']],
    ['out of work, BSI 5', 11, [ESM('BSI', 5)], {}, ['DD38']],
    ['out of work, BSI 6', 11, [ESM('BSI', 6)], {}, ['DD37', 'DD38']],
    ['few hours, BSI 3', 10, [ESM('EII', 6), ESM('BSI', 3)], {}, ['DD28']],
    ['few hours, BSI 6', 10, [ESM('EII', 5), ESM('BSI', 6)], {}, ['DD38']],
    ['many hours, BSI 4', 10, [ESM('EII', 7), ESM('BSI', 4)], {}, []],
    ['not known, BSI 1', 98, [ESM('BSI', 1)], {}, ['DD12', 'DD28', 'DD38']],
    ['no benefit', 11, [], {}, []],
    ['another funding model', 11, [ESM('BSI', 4)], { FundModel: 38 }, []],
    ['no status yet', 11, [ESM('BSI', 4)], { LearnStartDate: '2024-09-01' }, []],
  ])('%s', (_, EmpStat, monitoring, aim, expected) => {
    expect(answers(EmpStat, monitoring, aim)).toEqual(expected);
  });
});

describe('answers that need reference data', () => {
  const aims = {
    '60012345': { categories: [2], basicSkillsType: '02' },
    '60012346': { categories: [62], basicSkillsType: '36' },
  };
  it.each([
    ['60012345', { ProgType: 24, FundModel: 35 }, [true, true, false]],
    ['60012345', { FundModel: 38 }, [false, false, true]],
    ['60012346', { ProgType: 24, FundModel: 35 }, [false, false, false]],
    ['60099999', { FundModel: 38 }, [false, false, false]],
  ])('DD29, DD31, DD40 of %s %o', (LearnAimRef, draft, expected) => {
    const aim = anAim({ LearnAimRef, ...draft });
    const context = having({ aims });
    expect([DD29(aim, context), DD31(aim, context), DD40(aim, context)]).toEqual(expected);
  });

  it('DD29, DD31 and DD40 are unknown without LARS, where it matters', () => {
    expect(isUnknown(DD29(anAim({ ProgType: 24 }), at(2526)))).toBe(true);
    expect(DD29(anAim({ ProgType: 25 }), at(2526))).toBe(false);
    expect(isUnknown(DD31(anAim({ FundModel: 35 }), at(2526)))).toBe(true);
    expect(isUnknown(DD40(anAim({ FundModel: 38 }), at(2526)))).toBe(true);
  });

  it('DD27: the legal form of the provider', () => {
    const provider = (legalOrgType: string) => having({ organisations: { 10000001: { legalOrgType } } });
    expect(DD27(provider('UGFE'))).toBe(true);
    expect(DD27(provider('PLBG'))).toBe(false);
    expect(isUnknown(DD27(at(2526)))).toBe(true);
  });

  describe('DD17: two thirds of the price against the cap', () => {
    const price = (AFinCode: number, AFinAmount: number, AFinDate = '2025-09-01') => ({
      AFinType: 'TNP',
      AFinCode,
      AFinDate,
      AFinAmount,
    });
    const draft = (...AppFinRecord: ReturnType<typeof price>[]) =>
      apprenticeshipProgramme({ FundModel: 81, StdCode: 105, AppFinRecord });
    const lars = having({
      standards: {
        105: {
          funding: [
            { from: '2014-08-01', to: '2025-07-31', coreGovContributionCap: 300_000 },
            { from: '2025-08-01', coreGovContributionCap: 600_000 },
          ],
        },
      },
    });
    it.each([
      ['equal', [draft(price(1, 8000), price(2, 1000))], false],
      ['a pound over', [draft(price(1, 8001), price(2, 1000))], true],
      ['the most recent price', [draft(price(1, 20_000), price(1, 9000, '2025-10-01'))], false],
      [
        'the cap of the original start',
        [{ ...draft(price(1, 9000)), OrigLearnStartDate: '2025-07-31' }],
        true,
      ],
      [
        'the price of the latest programme aim',
        [draft(price(1, 9000)), draft(price(1, 9100, '2025-12-01'))],
        true,
      ],
      ['another funding model', [{ ...draft(price(1, 20_000)), FundModel: 36 }], false],
      ['a standard that LARS does not know', [{ ...draft(price(1, 20_000)), StdCode: 9 }], false],
    ])('%s', (_, drafts, expected) => {
      const learner = aLearner(drafts);
      expect(DD17(learner.LearningDelivery[0]!, learner, lars)).toBe(expected);
    });
    it('is unknown without LARS', () => {
      const learner = aLearner([draft(price(1, 20_000))]);
      expect(isUnknown(DD17(learner.LearningDelivery[0]!, learner, at(2526)))).toBe(true);
    });
  });
});

describe('DD35: devolved sources of funding', () => {
  it.each([
    ['109', [false, false, false]],
    ['110', [true, true, true]],
    ['120', [true, true, true]],
    ['121', [false, true, true]],
    ['123', [false, true, true]],
    ['124', [false, false, true]],
    ['130', [false, false, true]],
    ['131', [false, false, false]],
  ])('SOF %s', (code, expected) => {
    const aim = anAim({ LearningDeliveryFAM: [FAM('LDM', '110'), FAM('SOF', code)] });
    expect(([2425, 2526, 2627] as const).map(year => DD35(aim, at(year)))).toEqual(expected);
  });
});
