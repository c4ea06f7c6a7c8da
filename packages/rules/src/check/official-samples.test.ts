import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtInPack, openReference } from '@waymark/reference';
import { describe, expect, it } from 'vitest';
import type { Violation } from '../engine/check.ts';
import { checkReturn } from './check-return.ts';

const folder = fileURLToPath(new URL('../../../../../shared/reference/official/', import.meta.url));

/**
 * What the rules say of the department's sample returns: rule and aims, by learner. Each line was read against the
 * official text by hand. Some of it is known of the samples: no FFI on the bootcamp learners, event indicators on a
 * bootcamp that began in 2024, planned ends before starts, one aim number twice, file names without a serial number.
 */
const SAMPLES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'ILR-99999999-2526-20250108-094401.xml': {
    '16Learner': ['LearnActEndDate_04 2'],
    '18Learner': ['MathGrade_04'],
    AdultLearner: ['FundModel_17 1', 'LearnDelFAMDateFrom_02 1'],
    ASLearner: ['LSDPostcode_01 1,1', 'LearnActEndDate_04 1', 'LearnDelFAMDateFrom_02 1,1', 'R_07 1', 'R_59'],
    CLLearner: ['ULN_02 1', 'ULN_03 1'],
    NonFunded: ['R_131'],
    Levy: ['R_123 4'],
    MCALearner: ['FundModel_10 1', 'FundModel_19 1', 'R_59'],
    TLevelT: [
      'EmpStat_11 1,2,3,4',
      'EngGrade_01',
      'LearnPlanEndDate_02 1,2,3,4',
      'MathGrade_01',
      'ULN_03 1,2,3,4',
    ],
    TLevel16: ['EngGrade_01', 'MathGrade_01', 'ULN_03 1,2,3,4', 'WorkPlaceStartDate_02 4'],
    TLLearner: ['PHours_07 1', 'ULN_02 1', 'ULN_03 1'],
    ASFLearner: ['ULN_04'],
    SBLearner: ['EmpStat_08 1,2', 'LearnDelFAMType_111 1,2', 'PriorAttain_01', 'ULN_03 1,2'],
    SBLearnerEV: [
      'AchDate_07 1',
      'EmpStat_08 1,2',
      'LearnActEndDate_04 1,2',
      'LearnAimRef_154 2',
      'LearnDelFAMDateFrom_06 1,1,1',
      'LearnDelFAMType_111 1,2',
      'PriorAttain_01',
      'R_152 1',
      'ULN_03 1,2',
    ],
    'the file': ['Filename_1'],
  },
  'ILR-99999999-2627-20250408-094403.xml': {
    '18Learner': ['MathGrade_04'],
    NonFunded: ['R_131'],
    Levy: ['LearnDelFAMDateFrom_02 3', 'R_102 3'],
    MCALearner: ['FundModel_10 1', 'FundModel_19 1'],
    TLevelT: [
      'EmpStat_11 1,2,3,4',
      'EngGrade_01',
      'LearnPlanEndDate_02 1,2,3,4',
      'MathGrade_01',
      'ULN_03 1,2,3,4',
    ],
    TLevel16: ['EngGrade_01', 'MathGrade_01', 'ULN_03 1,2,3,4', 'WorkPlaceStartDate_02 4'],
    TLLearner: ['ULN_04'],
    ASFLearner: ['ULN_04'],
    SBLearner: ['EmpStat_08 1,2', 'LearnDelFAMType_111 1,2', 'PriorAttain_01', 'ULN_04'],
    SBLearnerEV: [
      'EmpStat_08 1,2',
      'LearnAimRef_154 2',
      'LearnDelFAMDateFrom_06 1,1,1',
      'LearnDelFAMType_111 1,2',
      'PriorAttain_01',
      'R_152 1',
      'ULN_04',
    ],
    GrowthskillsAppunits: [
      'ESMType_21 1',
      'FD_LearnRefNumber_AL',
      'FD_LearnRefNumber_AP',
      'LearnDelFAMType_01 1,2',
      'LearnDelFAMType_09 1,2',
      'PriorAttain_09',
      'ULN_04',
    ],
    'the file': ['Filename_1'],
  },
};

describe('the official samples', () => {
  for (const [name, expected] of Object.entries(SAMPLES)) {
    it.skipIf(!existsSync(folder + name))(
      `${name} breaks the rules that it breaks, and no others`,
      async () => {
        const found = new Map<string, Map<string, number[]>>();
        const keep = ({ rule, learnRefNumber, aimSeqNumber }: Violation) => {
          const learner = learnRefNumber ?? 'the file';
          const rules = found.get(learner) ?? new Map<string, number[]>();
          found.set(learner, rules);
          rules.set(rule, [...(rules.get(rule) ?? []), ...(aimSeqNumber === null ? [] : [aimSeqNumber])]);
        };
        await checkReturn(
          [readFileSync(folder + name)] as unknown as AsyncIterable<Uint8Array>,
          { name, today: '2026-04-10', reference: openReference([builtInPack()]) },
          { violation: keep },
        );
        const told = Object.fromEntries(
          [...found].map(([learner, rules]) => [
            learner,
            [...rules].map(([rule, aims]) => [rule, aims.join(',')].filter(Boolean).join(' ')).sort(),
          ]),
        );
        const sorted = Object.fromEntries(
          Object.entries(expected).map(([learner, rules]) => [learner, [...rules].sort()]),
        );
        expect(told).toEqual(sorted);
      },
    );
  }
});
