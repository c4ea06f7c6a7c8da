/** Second readings of the LearnDelFAMType rules. */
import { codeList, findCode, isCode, type Learner, type LearningDelivery, nextReturn } from '@waymark/ilr';
import { teachingYearStart } from '@waymark/ilr/dates';
import {
  ageAtStart,
  ageOnDay,
  apprenticeship,
  benefits,
  devolved,
  lars,
  latestPriorLevel,
  oneOf,
  rowOn,
} from './derived.ts';
import { CannotTell, has, known, type Read, type Reading } from './reading.ts';

type Aim = LearningDelivery;
const anyAim =
  (test: (aim: Aim, read: Read) => unknown): Reading =>
  read =>
    read.aims.some(aim => Boolean(test(aim, read)));

const count = (a: Aim, type: string) => a.LearningDeliveryFAM.filter(f => f.LearnDelFAMType === type).length;
const codes = (a: Aim, type: string) =>
  a.LearningDeliveryFAM.filter(f => f.LearnDelFAMType === type).map(f => f.LearnDelFAMCode);

/** Starts from one day to another, both included. */
const starts = (a: Aim, from: string, to = '9999') => a.LearnStartDate >= from && a.LearnStartDate <= to;
const young = (l: Learner, a: Aim) => ageAtStart(l, a) >= 19 && ageAtStart(l, a) <= 23;
const LEVEL_2_OR_BELOW = ['E', '1', '2'];
const HAS_LEVEL_2 = [4, 6, 7, 8, 9, 10, 97, 98];
const FULLY = (a: Aim) => has(a, 'FFI', '1');
const devolvedFull = (a: Aim) => has(a, 'DAM', '023');

export const learnDelFamType: Record<string, Reading> = {
  LearnDelFAMType_01: anyAim(
    (a, { year }) =>
      oneOf(a.FundModel, 25, 82, 35, 36, 37, 81, 10, 11, 38, ...(year === 2627 ? [39] : [])) &&
      !has(a, 'SOF'),
  ),
  LearnDelFAMType_02: anyAim(a => oneOf(a.FundModel, 35, 38) && !has(a, 'FFI')),
  LearnDelFAMType_04: anyAim((a, { year }) =>
    a.LearningDeliveryFAM.some(({ LearnDelFAMType: type, LearnDelFAMCode: code }) => {
      const valid = codeList('LearnDelFAMCode', year, type)
        ? isCode('LearnDelFAMCode', code, year, type)
        : isCode('LearnDelFAMType', type, year);
      if (valid === 'not sure') throw new CannotTell();
      return !valid;
    }),
  ),
  LearnDelFAMType_06: anyAim(
    (a, { year }) =>
      !has(a, 'RES') &&
      a.LearningDeliveryFAM.some(({ LearnDelFAMType, LearnDelFAMCode }) => {
        const code = findCode('LearnDelFAMCode', LearnDelFAMCode, year, LearnDelFAMType);
        return code?.validTo !== undefined && a.LearnStartDate > code.validTo;
      }),
  ),
  LearnDelFAMType_07: anyAim(
    a => oneOf(a.FundModel, 25, 82) && has(a, 'SOF') && !has(a, 'SOF', '105', '107'),
  ),
  LearnDelFAMType_08: anyAim(a => a.FundModel === 99 && has(a, 'SOF', '105', '107')),
  LearnDelFAMType_09: anyAim(
    (a, { year }) =>
      oneOf(a.FundModel, ...(year === 2627 ? [35, 38, 36, 81, 11, 39] : [35, 38, 36, 81, 10, 11])) &&
      !has(a, 'SOF', '105') &&
      !devolved(a, year),
  ),
  LearnDelFAMType_14: anyAim(a => has(a, 'EEF') && !(oneOf(a.FundModel, 35, 36, 81) && apprenticeship(a))),
  LearnDelFAMType_15: anyAim(a => has(a, 'LDM', '118') && a.LearnActEndDate),
  LearnDelFAMType_16: anyAim((a, { year, file }) => {
    if (!has(a, 'LDM', '118')) return false;
    const day = file.FilePreparationDate;
    // R11 of 2024-25 closed in the first days of July 2025; the day itself was not seen.
    if (year === 2425 && day >= '2025-07-01' && day <= '2025-07-08') throw new CannotTell();
    if (year === 2425) return day > '2025-07-08';
    return (nextReturn(year, day)?.number ?? 14) >= 12;
  }),
  LearnDelFAMType_18: anyAim(a =>
    ['SOF', 'FFI', 'EEF', 'RES', 'ADL', 'ACL', 'AFL', 'ASL', 'FLN'].some(type => count(a, type) > 1),
  ),
  LearnDelFAMType_22: anyAim(
    (a, { year }) => has(a, 'FFI') && !oneOf(a.FundModel, 35, 37, 38, 81, ...(year === 2627 ? [] : [11, 10])),
  ),
  LearnDelFAMType_31: anyAim(a => count(a, 'LDM') > 6),
  LearnDelFAMType_35: anyAim(a => a.FundModel !== 99 && has(a, 'ADL')),
  LearnDelFAMType_36: anyAim(a => has(a, 'ALB') && !has(a, 'ADL')),
  LearnDelFAMType_38: anyAim(a => a.FundModel !== 99 && has(a, 'ALB')),
  LearnDelFAMType_39: anyAim(
    a => starts(a, '2013-08-01') && oneOf(a.FundModel, 81, 82) && !has(a, 'LDM') && a.ProgType !== 25,
  ),
  LearnDelFAMType_40: anyAim(a => a.FundModel === 99 && apprenticeship(a) && has(a, 'ADL')),
  LearnDelFAMType_46: anyAim(a => has(a, 'FLN') && !oneOf(a.FundModel, 35, 38)),
  LearnDelFAMType_50: anyAim(
    (a, { year }) => oneOf(a.FundModel, 25, 82, 99, ...(year === 2627 ? [] : [10])) && has(a, 'LSF'),
  ),
  LearnDelFAMType_53: anyAim(
    (a, { year, file, reference }) =>
      has(a, 'ALB', '1', '3') &&
      !known(reference.contracts.of(file.UKPRN)).some(c => c.fundingStreamPeriod === `ALLBC${year}`),
  ),
  LearnDelFAMType_54: anyAim(
    a => has(a, 'EEF', '2') && has(a, 'FFI', '2') && a.ProgType !== 25 && a.FundModel !== 36,
  ),

  LearnDelFAMType_57: anyAim((a, read) => starts(a, '0', '2016-07-31') && over24BeforeAugust2017(a, read)),
  LearnDelFAMType_60: anyAim(
    (a, read) => starts(a, '2016-08-01', '2017-07-31') && over24BeforeAugust2017(a, read),
  ),
  LearnDelFAMType_61: anyAim(
    (a, read) =>
      starts(a, '2017-08-01', '2020-07-31') &&
      a.FundModel === 35 &&
      young(read.learner, a) &&
      FULLY(a) &&
      !exemptAlways(a, read) &&
      !benefits(a, read).DD12 &&
      !benefits(a, read).DD21 &&
      !has(a, 'LDM', '034', '328', '347', '363') &&
      lars(a, read).level === '2' &&
      !lars(a, read).category(37),
  ),
  LearnDelFAMType_63: anyAim(
    (a, read) =>
      has(a, 'ACT') &&
      !(
        a.FundModel === 36 &&
        (a.AimType === 1 || (a.AimType === 3 && lars(a, read).englishOrMathsOrComponent))
      ),
  ),
  LearnDelFAMType_64: anyAim(
    (a, read) =>
      a.FundModel === 36 &&
      !has(a, 'ACT') &&
      (a.AimType === 1 || (a.AimType === 3 && lars(a, read).englishOrMathsOrComponent)),
  ),
  LearnDelFAMType_65: anyAim(
    (a, read) =>
      starts(a, '2017-08-01', '2020-07-31') &&
      a.FundModel === 35 &&
      young(read.learner, a) &&
      oneOf(latestPriorLevel(read.learner, a), ...HAS_LEVEL_2) &&
      FULLY(a) &&
      !exemptAlways(a, read) &&
      !benefits(a, read).DD21 &&
      !has(a, 'LDM', '034', '328', '347', '363') &&
      oneOf(lars(a, read).level, ...LEVEL_2_OR_BELOW),
  ),
  LearnDelFAMType_66: anyAim(
    (a, read) =>
      starts(a, '2017-08-01', '2020-07-31') &&
      a.FundModel === 35 &&
      ageAtStart(read.learner, a) >= 24 &&
      FULLY(a) &&
      !exemptAlways(a, read) &&
      !benefits(a, read).DD21 &&
      !has(a, 'LDM', '034', '328', '347', '363') &&
      oneOf(lars(a, read).level, ...LEVEL_2_OR_BELOW),
  ),
  LearnDelFAMType_67: anyAim(
    (a, read) =>
      a.FundModel === 36 &&
      a.AimType === 3 &&
      has(a, 'LSF') &&
      lars(a, read).exists &&
      !lars(a, read).englishOrMathsOrComponent,
  ),
  LearnDelFAMType_68: anyAim(a => has(a, 'LDM', '356') && !(a.FundModel === 36 && a.AimType === 1)),
  LearnDelFAMType_69: anyAim(
    (a, { year }) =>
      has(a, 'LDM', '357') &&
      !(oneOf(a.FundModel, 35, ...(year === 2627 ? [] : [10])) && starts(a, '2017-11-01')),
  ),
  LearnDelFAMType_70: anyAim(a => has(a, 'LDM', '358') && !starts(a, '2018-01-01')),
  LearnDelFAMType_71: anyAim(a => has(a, 'LDM', '358') && !has(a, 'ACT', '2')),
  LearnDelFAMType_75: anyAim(
    (a, { year }) => devolved(a, year) && has(a, 'LDM', '034', '357', '363', '379', '388'),
  ),
  LearnDelFAMType_76: anyAim(a => has(a, 'LDM', '034') && codes(a, 'SOF').some(code => code !== '105')),
  LearnDelFAMType_77: anyAim(a => count(a, 'DAM') > 6),
  LearnDelFAMType_78: anyAim(
    (a, { year }) => has(a, 'DAM') && !oneOf(a.FundModel, 35, 38, 11, ...(year === 2627 ? [] : [10])),
  ),
  LearnDelFAMType_79: anyAim(
    (a, read) =>
      starts(a, '2020-08-01', '2024-07-31') &&
      a.FundModel === 35 &&
      young(read.learner, a) &&
      FULLY(a) &&
      !exemptAlways(a, read) &&
      !benefits(a, read).DD21 &&
      !has(a, 'LDM', '034', '328', '347', '363') &&
      lars(a, read).level === '2' &&
      !lars(a, read).category(37) &&
      !lars(a, read).basicSkills('43'),
  ),
  LearnDelFAMType_80: anyAim(
    (a, read) =>
      starts(a, '2020-08-01', '2024-07-31') &&
      a.FundModel === 35 &&
      young(read.learner, a) &&
      oneOf(latestPriorLevel(read.learner, a), ...HAS_LEVEL_2) &&
      FULLY(a) &&
      !exemptAlways(a, read) &&
      !benefits(a, read).DD21 &&
      !has(a, 'LDM', '034', '328', '347', '363') &&
      oneOf(lars(a, read).level, ...LEVEL_2_OR_BELOW) &&
      !lars(a, read).basicSkills('43', '44'),
  ),
  LearnDelFAMType_81: anyAim(
    (a, read) =>
      starts(a, '2020-08-01', '2024-07-31') &&
      a.FundModel === 35 &&
      ageAtStart(read.learner, a) >= 24 &&
      FULLY(a) &&
      !exemptAlways(a, read) &&
      !benefits(a, read).DD38 &&
      !has(a, 'LDM', '034', '328', '363') &&
      oneOf(lars(a, read).level, ...LEVEL_2_OR_BELOW) &&
      !lars(a, read).basicSkills('43', '44'),
  ),
  LearnDelFAMType_83: anyAim((a, { reference, file }) =>
    codes(a, 'LDM').some(code => {
      const initiatives = reference.shortTermInitiatives;
      return (
        known(initiatives.providers(code)).length > 0 &&
        !known(initiatives.providers(code, file.UKPRN)).some(row => rowOn(row, a.LearnStartDate))
      );
    }),
  ),
  LearnDelFAMType_91: anyAim(a => has(a, 'ADL') && a.FundModel === 99 && has(a, 'SOF')),
  LearnDelFAMType_92: anyAim(
    a => starts(a, '2021-04-01') && a.AimType === 1 && has(a, 'ACT', '2') && !has(a, 'RES'),
  ),
  LearnDelFAMType_97: anyAim(a => has(a, 'DAM', '002') && a.FundModel === 35 && has(a, 'SOF', '105')),
  LearnDelFAMType_98: anyAim(
    (a, read) =>
      starts(a, '0', '2024-07-31') &&
      has(a, 'LDM', '378') &&
      a.FundModel === 35 &&
      lars(a, read).exists &&
      !lars(a, read).category(45, 46, 49, 56, 48),
  ),
  LearnDelFAMType_99: anyAim(
    (a, read) =>
      starts(a, '0', '2024-07-31') &&
      a.FundModel === 35 &&
      !has(a, 'LDM', '378') &&
      !devolved(a, read.year) &&
      lars(a, read).category(48),
  ),
  LearnDelFAMType_100: anyAim(a => has(a, 'LDM', '378') && !starts(a, '2021-04-01')),
  LearnDelFAMType_104: anyAim((a, { year }) =>
    codes(a, 'LDM').some(code => {
      const from = findCode('LearnDelFAMCode', code, year, 'LDM')?.validFrom;
      return code !== '368' && code !== '369' && from !== undefined && a.LearnStartDate < from;
    }),
  ),
  LearnDelFAMType_105: anyAim(
    a =>
      has(a, 'LDM', '379') &&
      (!oneOf(a.FundModel, 35, 10) ||
        codes(a, 'SOF').some(code => code !== '105') ||
        a.ProgType !== undefined),
  ),
  LearnDelFAMType_106: anyAim(
    (a, { learner }) =>
      has(a, 'LDM', '320', '321') &&
      ageOnDay(learner, `${teachingYearStart(a.LearnStartDate).slice(0, 4)}-08-31`) < 14,
  ),
  LearnDelFAMType_107: anyAim(a => has(a, 'LDM', '320', '321', '381') && !oneOf(a.FundModel, 25, 82)),
  LearnDelFAMType_108: anyAim(
    a => starts(a, '0', '2024-07-31') && has(a, 'LDM', '382') && !has(a, 'LDM', '378'),
  ),
  LearnDelFAMType_109: anyAim(
    (a, { year }) => devolved(a, year) && oneOf(a.ProgType, 2, 3, 20, 21, 22, 23, 25, 24, 30, 31),
  ),
  LearnDelFAMType_110: anyAim(
    (a, read) =>
      has(a, 'LDM', '378') && !devolved(a, read.year) && !has(a, 'RES') && lars(a, read).category(56),
  ),
  LearnDelFAMType_111: anyAim(a => a.ProgType === 32 && !has(a, 'FFI')),
  LearnDelFAMType_112: anyAim(a => a.ProgType === 32 && !has(a, 'SOF', '105')),
  LearnDelFAMType_113: anyAim(a => has(a, 'LDM', '384') && a.FundModel !== 81),
  LearnDelFAMType_114: anyAim(
    (a, read) =>
      starts(a, '0', '2024-07-31') &&
      has(a, 'LDM', '378') &&
      !devolved(a, read.year) &&
      !has(a, 'RES') &&
      lars(a, read).everInCategory(45, 46) &&
      !lars(a, read).category(45, 46),
  ),
  LearnDelFAMType_115: anyAim(a => has(a, 'LDM', '379') && has(a, 'LDM', '388')),
  LearnDelFAMType_116: anyAim(
    a =>
      has(a, 'LDM', '388') &&
      (!oneOf(a.FundModel, 35, 10, 11, 38) ||
        codes(a, 'SOF').some(code => code !== '105') ||
        a.ProgType !== undefined),
  ),
  LearnDelFAMType_117: anyAim(
    (a, read) =>
      has(a, 'LDM', '388') &&
      lars(a, read).exists &&
      !oneOf(lars(a, read).genre, 'EOQ', 'EOU', 'EQQ') &&
      !lars(a, read).category(65),
  ),
  LearnDelFAMType_118: anyAim(a => a.ProgType === 31 && codes(a, 'SOF').some(code => code !== '107')),
  LearnDelFAMType_119: anyAim(a => starts(a, '2023-08-01') && a.FundModel === 10 && !has(a, 'ACL')),
  LearnDelFAMType_120: anyAim(a => starts(a, '2024-08-01') && has(a, 'LDM', '378') && !has(a, 'LDM', '391')),
  LearnDelFAMType_121: anyAim(
    (a, read) =>
      starts(a, '2024-08-01') &&
      a.FundModel === 38 &&
      has(a, 'LDM', '378') &&
      !has(a, 'LDM', '395') &&
      lars(a, read).exists &&
      !lars(a, read).category(45, 46, 49, 56),
  ),
  LearnDelFAMType_122: anyAim(
    (a, read) =>
      starts(a, '2024-08-01') &&
      a.FundModel === 38 &&
      young(read.learner, a) &&
      FULLY(a) &&
      !has(a, 'LDM', '391') &&
      !has(a, 'RES') &&
      !devolvedFull(a) &&
      lars(a, read).level === '2' &&
      !lars(a, read).category(37) &&
      !lars(a, read).englishOrMaths,
  ),
  LearnDelFAMType_123: anyAim(
    (a, read) =>
      starts(a, '2024-08-01') &&
      a.FundModel === 38 &&
      young(read.learner, a) &&
      FULLY(a) &&
      !has(a, 'LDM', '391') &&
      !has(a, 'RES') &&
      !devolved(a, read.year) &&
      oneOf(lars(a, read).level, ...LEVEL_2_OR_BELOW) &&
      !lars(a, read).category(37) &&
      !lars(a, read).englishOrMaths &&
      !lars(a, read).basicSkills('43', '44'),
  ),
  LearnDelFAMType_124: anyAim(
    (a, read) =>
      starts(a, '2024-08-01') &&
      a.FundModel === 38 &&
      ageAtStart(read.learner, a) >= 24 &&
      FULLY(a) &&
      !has(a, 'LDM', '391') &&
      !has(a, 'RES') &&
      !devolvedFull(a) &&
      oneOf(lars(a, read).level, ...LEVEL_2_OR_BELOW) &&
      !lars(a, read).englishOrMaths &&
      !lars(a, read).basicSkills('43', '44'),
  ),
  LearnDelFAMType_125: anyAim(
    (a, read) =>
      starts(a, '2024-08-01') &&
      a.FundModel === 38 &&
      ageAtStart(read.learner, a) >= 24 &&
      !has(a, 'LDM', '378', '395') &&
      !has(a, 'RES') &&
      !devolvedFull(a) &&
      lars(a, read).level === '3' &&
      lars(a, read).category(38),
  ),
  LearnDelFAMType_126: anyAim(a => starts(a, '2024-08-01') && a.FundModel === 11 && !has(a, 'ACL')),
  LearnDelFAMType_127: anyAim(a => has(a, 'LDM', '395') && a.FundModel !== 38),
  LearnDelFAMType_128: anyAim(a => has(a, 'LDM', '396') && a.FundModel !== 81),
  LearnDelFAMType_129: anyAim(
    (a, read) =>
      has(a, 'LDM', '378') &&
      devolved(a, read.year) &&
      !has(a, 'RES') &&
      lars(a, read).everInCategory(56) &&
      !lars(a, read).category(56) &&
      !lars(a, read).category(45, 46),
  ),
  LearnDelFAMType_130: anyAim(
    (a, read) =>
      starts(a, '2024-08-01') &&
      a.FundModel === 38 &&
      young(read.learner, a) &&
      oneOf(latestPriorLevel(read.learner, a), ...HAS_LEVEL_2) &&
      FULLY(a) &&
      !has(a, 'LDM', '391') &&
      !has(a, 'RES') &&
      !devolved(a, read.year) &&
      lars(a, read).category(37) &&
      !lars(a, read).englishOrMaths &&
      !lars(a, read).basicSkills('43', '44'),
  ),
  LearnDelFAMType_131: anyAim(
    a => starts(a, '2025-08-01') && a.FundModel === 11 && !has(a, 'LDM', '399', '400', '401'),
  ),
  LearnDelFAMType_132: anyAim(a => has(a, 'EVI') && a.ProgType !== 32),
  LearnDelFAMType_133: anyAim(a => has(a, 'EVI') && a.AimType !== 1),
  LearnDelFamType_134: anyAim(
    (a, { year }) =>
      has(a, 'SOF', '121', '122', '123') && oneOf(a.FundModel, 35, ...(year === 2627 ? [] : [10])),
  ),
  LearnDelFAMType_135: anyAim(
    a => has(a, 'LDM', '403') && a.FundModel !== 99 && !(a.FundModel === 39 && a.ProgType === 34),
  ),
  LearnDelFAMType_136: anyAim((a, { learner }) => has(a, 'LDM', '403') && ageAtStart(learner, a) < 19),
  LearnDelFAMType_137: anyAim(a => has(a, 'LDM', '403') && !starts(a, '2026-04-01')),
  LearnDelFAMType_138: anyAim(
    a => has(a, 'LDM', '404') && !has(a, 'LDM', '403') && !(a.FundModel === 39 && a.ProgType === 34),
  ),
  LearnDelFAMType_139: anyAim(a => has(a, 'LDM', '403') && a.Outcome === 1 && !has(a, 'LDM', '404')),
  LearnDelFAMType_140: anyAim(
    (a, read) => has(a, 'LDM', '403') && lars(a, read).exists && !lars(a, read).category(91),
  ),
  LearnDelFamType_141: anyAim(a => has(a, 'LDM', '404') && a.ProgType !== 34 && !has(a, 'LDM', '403')),
  LearnDelFamType_142: anyAim(a => has(a, 'LDM', '404') && a.AimType !== 1 && !has(a, 'LDM', '403')),
};

/** What the two oldest rules about full funding share. */
function over24BeforeAugust2017(a: Aim, read: Read): boolean {
  return (
    a.FundModel === 35 &&
    ageAtStart(read.learner, a) >= 24 &&
    FULLY(a) &&
    !apprenticeship(a) &&
    !has(a, 'RES') &&
    !has(a, 'LDM', '034', '328', '347') &&
    !benefits(a, read).DD12 &&
    !benefits(a, read).DD21 &&
    oneOf(lars(a, read).level, ...LEVEL_2_OR_BELOW) &&
    !lars(a, read).englishOrMaths &&
    !lars(a, read).category(19) &&
    known(read.reference.organisations.legalOrgType(read.file.UKPRN)) !== 'USDC'
  );
}

/** Exclusions that all rules about full funding from August 2017 to July 2024 name. */
function exemptAlways(a: Aim, read: Read): boolean {
  return (
    apprenticeship(a) ||
    has(a, 'RES') ||
    devolvedFull(a) ||
    (a.ProgType === 24 && lars(a, read).category(2, 4)) ||
    lars(a, read).englishOrMaths
  );
}
