import type { ISODate } from '@waymark/ilr/dates';
import type { Exemption } from './exemptions.ts';

/** Whose level 2 aims are not paid in full (FFI 1) has changed with almost every year: one limit for each group and time. */
export interface Limit {
  readonly name: string;
  readonly fundModel: 35 | 38;
  /** First and last start date to which the limit applies; open where absent. */
  readonly from?: ISODate;
  readonly to?: ISODate;
  /** Whole years at the start: from, and up to where there is an upper bound. */
  readonly age: readonly [number, number?];
  readonly levels?: readonly string[];
  /** Whether the limit is for aims in the level 2 entitlement (LARS category 37) or outside it. */
  readonly entitlement?: 'in' | 'outside';
  /** Whether it is for learners who had reached level 2 before. */
  readonly reachedLevel2?: true;
  /** Whether learners below the earnings threshold are free of it. */
  readonly threshold?: true;
  readonly exempt: readonly Exemption[];
  readonly note?: string;
}

const BELOW_3 = ['E', '1', '2'];
const BEFORE_2017: readonly Exemption[] = [
  ...(['apprenticeship', 'custody', 'release', 'activeBenefits', 'otherBenefits', 'restart'] as const),
  ...(['steel', 'englishMaths', 'tradeUnion', 'designated'] as const),
];
const SINCE_2017: readonly Exemption[] = [
  ...(['apprenticeship', 'traineeship', 'custody', 'release', 'otherBenefits', 'restart'] as const),
  ...(['englishMaths', 'steel', 'lowWage', 'devolvedFull'] as const),
];
const DIGITAL = ['essentialDigital', 'functionalDigital'] as const;

export const limits: readonly Limit[] = [
  {
    name: 'LearnDelFAMType_57',
    fundModel: 35,
    to: '2016-07-31',
    age: [24],
    levels: BELOW_3,
    exempt: BEFORE_2017,
  },
  {
    name: 'LearnDelFAMType_60',
    fundModel: 35,
    from: '2016-08-01',
    to: '2017-07-31',
    age: [24],
    levels: BELOW_3,
    exempt: BEFORE_2017,
  },
  {
    name: 'LearnDelFAMType_61',
    fundModel: 35,
    from: '2017-08-01',
    to: '2020-07-31',
    age: [19, 23],
    levels: ['2'],
    entitlement: 'outside',
    exempt: [...SINCE_2017, 'activeBenefits'],
  },
  {
    name: 'LearnDelFAMType_65',
    fundModel: 35,
    from: '2017-08-01',
    to: '2020-07-31',
    age: [19, 23],
    levels: BELOW_3,
    reachedLevel2: true,
    exempt: SINCE_2017,
  },
  {
    name: 'LearnDelFAMType_66',
    fundModel: 35,
    from: '2017-08-01',
    to: '2020-07-31',
    age: [24],
    levels: BELOW_3,
    exempt: SINCE_2017,
  },
  {
    name: 'LearnDelFAMType_79',
    fundModel: 35,
    from: '2020-08-01',
    to: '2024-07-31',
    age: [19, 23],
    levels: ['2'],
    entitlement: 'outside',
    exempt: [...SINCE_2017, 'essentialDigital'],
  },
  {
    name: 'LearnDelFAMType_80',
    fundModel: 35,
    from: '2020-08-01',
    to: '2024-07-31',
    age: [19, 23],
    levels: BELOW_3,
    reachedLevel2: true,
    exempt: [...SINCE_2017, ...DIGITAL],
  },
  {
    name: 'LearnDelFAMType_81',
    fundModel: 35,
    from: '2020-08-01',
    to: '2024-07-31',
    age: [24],
    levels: BELOW_3,
    exempt: [
      ...(['apprenticeship', 'traineeship', 'custody', 'release', 'benefits', 'restart'] as const),
      ...(['englishMaths', 'lowWage', 'devolvedFull'] as const),
      ...DIGITAL,
    ],
  },
  {
    name: 'LearnDelFAMType_122',
    fundModel: 38,
    from: '2024-08-01',
    age: [19, 23],
    levels: ['2'],
    entitlement: 'outside',
    threshold: true,
    exempt: ['restart', 'englishMaths', 'devolvedFull'],
    note: 'The exclusion prints code 023 as a type; it is read as DAM 023.',
  },
  {
    name: 'LearnDelFAMType_123',
    fundModel: 38,
    from: '2024-08-01',
    age: [19, 23],
    levels: BELOW_3,
    entitlement: 'outside',
    threshold: true,
    exempt: ['restart', 'englishMaths', ...DIGITAL, 'devolved'],
    note: 'The flow chart has the answers about the earnings threshold swapped and leaves category 37 out.',
  },
  {
    name: 'LearnDelFAMType_124',
    fundModel: 38,
    from: '2024-08-01',
    age: [24],
    levels: BELOW_3,
    threshold: true,
    exempt: ['restart', 'englishMaths', 'devolvedFull', ...DIGITAL],
  },
  {
    name: 'LearnDelFAMType_130',
    fundModel: 38,
    from: '2024-08-01',
    age: [19, 23],
    entitlement: 'in',
    reachedLevel2: true,
    threshold: true,
    exempt: ['restart', 'englishMaths', ...DIGITAL, 'devolved'],
    note: 'The flow chart has the answers about category 37 swapped.',
  },
];
