/** Second readings of the rules about single fields of a learning delivery. */
import { codeValidOn, isCode, type LearningDelivery, type Year } from '@waymark/ilr';
import { addYears, daysBetween } from '@waymark/ilr/dates';
import { apprenticeship, devolved, lars, oneOf, programmeStart, rowOn } from './derived.ts';
import { CannotTell, has, known, type Read, type Reading } from './reading.ts';

type Aim = LearningDelivery;
const anyAim =
  (test: (aim: Aim, read: Read) => unknown): Reading =>
  read =>
    read.aims.some(aim => Boolean(test(aim, read)));
const starts = (a: Aim, from: string, to = '9999') => a.LearnStartDate >= from && a.LearnStartDate <= to;
/** Ends the reading where a code list may have gaps. */
const sure = (answer: true | false | 'not sure'): boolean => {
  if (answer === 'not sure') throw new CannotTell();
  return answer;
};
/** Community learning, which ended with 2025-26. */
const untilCommunityEnded = (year: Year) => (year === 2627 ? [] : [10]);
const FRAMEWORKS = [2, 3, 20, 21, 22, 23];

const funding: Record<string, Reading> = {
  FundModel_01: anyAim((a, { year }) => !sure(isCode('FundModel', a.FundModel, year))),
  FundModel_03: anyAim(a => has(a, 'ADL') && a.FundModel !== 99),
  FundModel_04: anyAim(a => apprenticeship(a) && oneOf(a.FundModel, 25, 82)),
  FundModel_05: anyAim(a => a.FundModel === 36 && !starts(a, '2017-05-01')),
  FundModel_06: anyAim(a => a.FundModel === 36 && !apprenticeship(a)),
  FundModel_07: anyAim(
    a =>
      apprenticeship(a) &&
      a.AimType === 1 &&
      starts(a, '2017-05-01') &&
      !oneOf(a.FundModel, 36, 99) &&
      !has(a, 'RES') &&
      !has(a, 'LDM', '353', '355'),
  ),
  FundModel_09: anyAim(
    a => a.ProgType === 25 && a.AimType === 1 && !starts(a, '2017-05-01') && !oneOf(a.FundModel, 81, 99),
  ),
  FundModel_10: anyAim(
    (a, { year }) =>
      starts(a, '0', '2024-07-31') &&
      devolved(a, year) &&
      !oneOf(a.FundModel, 35, ...untilCommunityEnded(year)),
  ),
  FundModel_11: anyAim(a => a.ProgType === 31 && a.FundModel !== 25),
  FundModel_14: anyAim(a => a.OTJActHours !== undefined && a.FundModel !== 36),
  FundModel_15: anyAim(a => has(a, 'LDM', '378') && !oneOf(a.FundModel, 35, 38)),
  FundModel_16: anyAim(a => a.FundModel === 37 && a.ProgType !== 32),
  FundModel_17: anyAim(a => starts(a, '2024-08-01') && a.FundModel === 35 && !has(a, 'RES')),
  FundModel_18: anyAim(
    (a, { year }) =>
      starts(a, '2024-08-01') && devolved(a, year) && !oneOf(a.FundModel, 38, 11) && !has(a, 'RES'),
  ),
  FundModel_19: anyAim(a => a.FundModel === 38 && !starts(a, '2024-08-01')),
  FundModel_20: anyAim(a => a.FundModel === 11 && !starts(a, '2024-08-01')),
  FundModel_21: anyAim(
    a =>
      a.FundModel === 38 &&
      starts(a, '2024-08-01') &&
      a.OrigLearnStartDate !== undefined &&
      a.OrigLearnStartDate < '2024-08-01',
  ),
  FundModel_22: anyAim(a => a.FundModel === 39 && a.ProgType !== 34),
  ConRefNumber_03: anyAim(
    (a, { year }) =>
      oneOf(a.FundModel, 11, 25, 35, 38, 81, 82, 99, ...untilCommunityEnded(year)) &&
      a.ConRefNumber !== undefined,
  ),
  OtherFundAdj_01: anyAim(
    (a, { year }) =>
      oneOf(a.FundModel, 25, 82, ...(year === 2627 ? [39] : [10])) && a.OtherFundAdj !== undefined,
  ),
  PriorLearnFundAdj_01: anyAim(
    (a, { year }) =>
      oneOf(a.FundModel, 25, 82, 99, ...(year === 2627 ? [39] : [10])) &&
      !has(a, 'ADL') &&
      a.PriorLearnFundAdj !== undefined,
  ),
};

/** Skills Bootcamp event aims. */
const EVENTS = ['Z0059747', 'Z0059748', 'Z0059749'];
const nonPilot = (a: Aim) => !has(a, 'LDM', '384') && a.FundModel !== 99;

const programmes: Record<string, Reading> = {
  ProgType_01: anyAim(a => oneOf(a.AimType, 1, 3) && a.ProgType === undefined),
  ProgType_02: anyAim(a => a.AimType === 4 && a.ProgType !== undefined),
  ProgType_03: anyAim(
    (a, { year }) =>
      a.ProgType !== undefined &&
      !(
        sure(isCode('ProgType', a.ProgType, year)) &&
        sure(codeValidOn('ProgType', a.ProgType, a.LearnStartDate, year))
      ),
  ),
  ProgType_06: anyAim(a => a.ProgType === 25 && !oneOf(a.FundModel, 81, 36, 99)),
  ProgType_12: anyAim(
    (a, read) =>
      oneOf(a.FundModel, 35, 36) &&
      a.FworkCode === 445 &&
      a.PwayCode === 1 &&
      a.ProgType === 2 &&
      a.AimType === 3 &&
      (programmeStart(a, read) ?? '') >= '2014-09-01' &&
      !has(a, 'RES') &&
      known(read.reference.lars.annualValues(a.LearnAimRef)).some(
        row => rowOn(row, a.LearnStartDate) && row.basicSkillsType !== undefined,
      ) &&
      !lars(a, read).basicSkills('-2', '-1', '11', '12', '19', '20', '33', '34') &&
      !known(read.reference.lars.frameworkAims(a.LearnAimRef)).some(row =>
        [1, 2, 3].includes(Number(row.componentType)),
      ),
  ),
  ProgType_15: anyAim(a => a.LearnAimRef === 'ZWRKX003' && a.ProgType !== 31 && nonPilot(a)),
  ProgType_16: anyAim((a, read) => a.ProgType !== 31 && nonPilot(a) && lars(a, read).type === '1468'),
  ProgType_17: anyAim(a => a.LearnAimRef.startsWith('ZTLOS') && a.ProgType !== 31 && nonPilot(a)),
  ProgType_18: ({ aims }) =>
    aims.some(a => a.ProgType === 30) &&
    !aims.some(a => a.ProgType === 30 && a.AimType === 5 && a.LearnAimRef.startsWith('ZTPR')),
  ProgType_19: read =>
    read.aims.some(a => a.ProgType === 31) &&
    !read.aims.some(a => a.ProgType === 31 && a.AimType === 5 && lars(a, read).type === '1468'),
  ProgType_20: anyAim(a => a.LearnAimRef.startsWith('ZTPR') && a.ProgType !== 30),
  ProgType_21: anyAim(a => a.ProgType === 32 && a.FundModel !== 37),
  ProgType_22: anyAim((a, { year }) => a.ProgType === 33 && !devolved(a, year)),
  ProgType_23: anyAim(a => EVENTS.includes(a.LearnAimRef) && a.ProgType !== 32 && !has(a, 'LDM', '396')),
  ProgType_24: anyAim((a, read) => a.ProgType !== 32 && !has(a, 'LDM', '396') && lars(a, read).category(62)),
  ProgType_25: anyAim(a => a.ProgType === 34 && a.FundModel !== 39),
  StdCode_01: anyAim(a => a.ProgType === 25 && a.StdCode === undefined),
  StdCode_02: anyAim(
    (a, { reference }) =>
      a.StdCode !== undefined && known(reference.lars.standardValidities(a.StdCode)).length === 0,
  ),
  StdCode_03: anyAim(a => a.ProgType !== 25 && a.StdCode !== undefined),
  PwayCode_02: anyAim(
    a => a.PwayCode !== undefined && (a.ProgType === undefined || oneOf(a.ProgType, 24, 25, 30, 32, 33)),
  ),
  PwayCode_03: anyAim(a => oneOf(a.ProgType, ...FRAMEWORKS) && a.PwayCode === undefined),
  AimSeqNumber_02: anyAim((a, { aims }) => a.AimSeqNumber > aims.length),
};

const POSTCODE = /^[A-Z]{1,2}(\d{1,2}|\d[A-Z]) \d[ABD-HJLNP-UW-Z]{2}$/;
const UNKNOWN = 'ZZ99 9ZZ';
const notUK = (postcode: string | undefined, { reference }: Read) =>
  postcode === undefined || known(reference.postcodes.postcode(postcode)) === undefined;
/**
 * The postcode belongs to devolved areas on the day of the start and no source of funding of the aim pays there; or it
 * belongs to none and a devolved source is to pay.
 */
const notOfItsArea = (a: Aim, { reference, year }: Read) => {
  if (a.LSDPostcode === undefined || a.LSDPostcode === UNKNOWN) return false;
  const areas = known(reference.devolvedPostcodes.areas(a.LSDPostcode)).filter(area =>
    rowOn(area, a.LearnStartDate),
  );
  if (areas.length === 0) return devolved(a, year);
  return !areas.some(area => has(a, 'SOF', area.sourceOfFunding));
};
const exemptFromArea = (a: Aim) => has(a, 'RES') || has(a, 'DAM', '001');

const postcodes: Record<string, Reading> = {
  LSDPostcode_01: anyAim(
    (a, read) =>
      starts(a, '2019-08-01', '2024-07-31') &&
      oneOf(a.FundModel, 35, ...untilCommunityEnded(read.year)) &&
      a.AimType !== 3 &&
      a.LSDPostcode !== UNKNOWN &&
      (read.year === 2627 || !(a.ProgType === 24 || apprenticeship(a))) &&
      notUK(a.LSDPostcode, read),
  ),
  LSDPostcode_02: anyAim(
    (a, read) =>
      starts(a, '2019-08-01', '2021-07-31') &&
      oneOf(a.FundModel, 35, ...untilCommunityEnded(read.year)) &&
      a.ProgType === undefined &&
      !exemptFromArea(a) &&
      !has(a, 'LDM', '034') &&
      devolved(a, read.year) &&
      notOfItsArea(a, read),
  ),
  LSDPostcode_03: anyAim(a => a.LSDPostcode !== undefined && !POSTCODE.test(a.LSDPostcode)),
  LSDPostcode_04: anyAim(
    (a, read) =>
      starts(a, '2021-08-01', '2024-07-31') &&
      oneOf(a.FundModel, 35, ...untilCommunityEnded(read.year)) &&
      !exemptFromArea(a) &&
      notOfItsArea(a, read),
  ),
  LSDPostcode_05: anyAim(
    (a, read) =>
      starts(a, '2024-08-01') &&
      oneOf(a.FundModel, 38, 11) &&
      a.AimType !== 3 &&
      a.LSDPostcode !== UNKNOWN &&
      notUK(a.LSDPostcode, read),
  ),
  LSDPostcode_06: anyAim(
    (a, read) =>
      starts(a, '2024-08-01') && oneOf(a.FundModel, 38, 11) && !exemptFromArea(a) && notOfItsArea(a, read),
  ),
  DelLocPostCode_03: anyAim(
    (a, read) => a.DelLocPostCode !== UNKNOWN && !has(a, 'LDM', '034') && notUK(a.DelLocPostCode, read),
  ),
  DelLocPostCode_11: anyAim(a => !has(a, 'LDM', '034') && !POSTCODE.test(a.DelLocPostCode)),
};

/** The original start lies in no validity row of the categories. */
const originalOutside = (a: Aim, read: Read, ...categories: string[]) => {
  const day = a.OrigLearnStartDate;
  return (
    day !== undefined &&
    !categories.some(category =>
      lars(a, read)
        .validities(category)
        .some(({ start, end }) => !(start && day < start) && !(end && day > end)),
    )
  );
};
const original = (a: Aim) => a.OrigLearnStartDate ?? '';

const originals: Record<string, Reading> = {
  OrigLearnStartDate_01: anyAim(
    a => a.OrigLearnStartDate && a.OrigLearnStartDate < addYears(a.LearnStartDate, -10),
  ),
  OrigLearnStartDate_02: anyAim(a => original(a) >= a.LearnStartDate),
  OrigLearnStartDate_03: anyAim(
    (a, { year }) => a.OrigLearnStartDate && oneOf(a.FundModel, 25, 82, ...untilCommunityEnded(year)),
  ),
  OrigLearnStartDate_04: anyAim(a => a.OrigLearnStartDate && !has(a, 'RES')),
  OrigLearnStartDate_06: anyAim(
    (a, read) =>
      a.FundModel === 35 &&
      !apprenticeship(a) &&
      !has(a, 'LDM', '378') &&
      originalOutside(
        a,
        read,
        ...['ADULT_SKILLS', 'UNEMPLOYED', 'OLASS_ADULT'],
        ...(read.year === 2627 ? ['MCA_GLA'] : []),
      ),
  ),
  OrigLearnStartDate_07: anyAim(
    (a, read) =>
      (a.FundModel === 81 || (a.FundModel === 36 && a.ProgType === 25)) && originalOutside(a, read, 'ANY'),
  ),
  OrigLearnStartDate_08: anyAim(
    (a, read) => a.FundModel === 99 && has(a, 'ADL') && originalOutside(a, read, 'ADV_LEARN_LOAN'),
  ),
  OrigLearnStartDate_09: anyAim(
    a => a.OrigLearnStartDate && a.FundModel === 36 && a.OrigLearnStartDate < '2017-05-01',
  ),
  OrigLearnStartDate_10: anyAim((a, read) => a.FundModel === 37 && originalOutside(a, read, 'ANY')),
  OrigLearnStartDate_11: anyAim(
    (a, read) =>
      a.FundModel === 38 &&
      !has(a, 'LDM', '378') &&
      originalOutside(a, read, 'ADULT_SKILLS', ...(read.year === 2627 ? ['MCA_GLA'] : [])),
  ),
};

/** Days of the aim as planned, the last one included. */
const plannedDays = (a: Aim) => daysBetween(a.LearnStartDate, a.LearnPlanEndDate) + 1;
const ESOL = ['36', '37', '38', '39', '40', '41', '42'];
const apprenticeshipProgramme = (a: Aim) => a.FundModel === 36 && a.AimType === 1;
const hrs = (a: Aim, ...codes: number[]) =>
  a.HRSRecord.filter(r => r.HRSType === 'HRS' && codes.includes(r.HRSCode));
const anyHRS = (a: Aim, ...codes: number[]) => hrs(a, ...codes).length > 0;
const tLevel = (a: Aim) => a.FundModel === 25 && a.ProgType === 31;

const hours: Record<string, Reading> = {
  AddHours_01: anyAim(
    a => oneOf(a.FundModel, 35, 36, 38, 81) && a.AddHours !== undefined && !starts(a, '2015-08-01'),
  ),
  AddHours_02: anyAim(a => oneOf(a.FundModel, 25, 82, 10, 37, 99) && a.AddHours !== undefined),
  AddHours_03: anyAim(
    (a, read) => a.AddHours !== undefined && lars(a, read).exists && !lars(a, read).basicSkills(...ESOL),
  ),
  AddHours_04: anyAim(
    a => a.AddHours !== undefined && a.AddHours > 60 && !(a.AddHours / plannedDays(a) <= 24),
  ),
  AddHours_05: anyAim(
    a => a.AddHours !== undefined && a.AddHours > 60 && !((a.AddHours * 7) / plannedDays(a) <= 35),
  ),
  AddHours_06: anyAim(
    a => a.AddHours !== undefined && a.AddHours / plannedDays(a) > 9 && a.AddHours / plannedDays(a) < 24,
  ),
  PHours_01: anyAim(a => starts(a, '2019-08-01') && apprenticeshipProgramme(a) && a.PHours === undefined),
  PHours_03: anyAim(a => starts(a, '2020-08-01') && a.AimType === 1 && tLevel(a) && a.PHours === undefined),
  PHours_04: anyAim(a => a.AimType === 1 && tLevel(a) && a.PHours !== undefined && a.PHours <= 0),
  PHours_05: anyAim(a => a.FundModel === 25 && a.ProgType !== 31 && a.PHours !== undefined),
  PHours_06: anyAim(
    (a, { year }) =>
      starts(a, '2022-08-01', year === 2425 ? undefined : '2025-07-31') &&
      a.FundModel === 36 &&
      a.PHours !== undefined &&
      a.PHours < 278 &&
      !has(a, 'RES'),
  ),
  PHours_07: anyAim(a => a.FundModel === 11 && a.PHours === undefined),
  PHours_08: anyAim(
    a =>
      starts(a, '2025-08-01') &&
      a.FundModel === 36 &&
      a.PHours !== undefined &&
      a.PHours < 187 &&
      !has(a, 'RES'),
  ),
  OTJActHours_01: anyAim(a => a.OTJActHours !== undefined && a.AimType !== 1),
  OTJActHours_02: anyAim(
    a =>
      starts(a, '2019-08-01') &&
      apprenticeshipProgramme(a) &&
      a.CompStatus === 2 &&
      a.OTJActHours === undefined &&
      !has(a, 'RES'),
  ),
  OTJActHours_03: anyAim(
    a =>
      starts(a, '2022-08-01') &&
      apprenticeshipProgramme(a) &&
      a.CompStatus === 3 &&
      a.OTJActHours === undefined,
  ),
  HRSType_01: anyAim(a => starts(a, '2019-08-01') && apprenticeshipProgramme(a) && !anyHRS(a, 1)),
  HRSType_02: anyAim(a => tLevel(a) && a.AimType === 1 && !anyHRS(a, 2)),
  HRSType_04: anyAim(a => a.ProgType === 31 && a.AimType === 1 && !anyHRS(a, 2)),
  HRSType_05: anyAim(a => anyHRS(a, 2) && a.FundModel === 25 && a.ProgType !== 31),
  HRSType_06: anyAim(a => a.FundModel === 11 && !anyHRS(a, 5)),
  HRSType_07: anyAim(a => anyHRS(a, 3) && a.AimType !== 1),
  HRSType_08: anyAim(
    a =>
      starts(a, '2019-08-01') &&
      apprenticeshipProgramme(a) &&
      a.CompStatus === 2 &&
      !anyHRS(a, 3) &&
      !has(a, 'RES'),
  ),
  HRSType_09: anyAim(
    a => starts(a, '2022-08-01') && apprenticeshipProgramme(a) && a.CompStatus === 3 && !anyHRS(a, 3),
  ),
  HRSType_10: anyAim(a => anyHRS(a, 6) && !oneOf(a.FundModel, 35, 38, 81)),
  HRSType_11: anyAim(
    (a, read) => anyHRS(a, 6) && lars(a, read).exists && !lars(a, read).basicSkills(...ESOL),
  ),
  HRSType_12: anyAim(a => tLevel(a) && anyHRS(a, 1, 3, 4, 5, 6)),
  HRSType_13: anyAim(a => anyHRS(a, 1, 3, 4) && a.FundModel !== 36),
  HRSType_14: anyAim(a => a.FundModel === 36 && anyHRS(a, 2, 5, 6)),
  HRSType_15: anyAim(a => anyHRS(a, 5) && a.FundModel !== 11),
  HRSType_16: anyAim(a => a.FundModel === 11 && anyHRS(a, 1, 2, 3, 4, 6)),
  HRSType_17: anyAim(a => oneOf(a.FundModel, 35, 38, 81) && anyHRS(a, 1, 2, 3, 4, 5)),
  HRSType_18: anyAim(a => new Set(a.HRSRecord.map(r => r.HRSCode)).size < a.HRSRecord.length),
  HRSAmount_01: anyAim(a => a.AimType === 1 && tLevel(a) && hrs(a, 2).some(r => r.HRSAmount <= 0)),
  HRSAmount_02: anyAim(
    a =>
      starts(a, '2022-08-01', '2025-07-31') &&
      a.FundModel === 36 &&
      !has(a, 'RES') &&
      hrs(a, 1).some(r => r.HRSAmount < 278),
  ),
  HRSAmount_03: anyAim(
    a =>
      starts(a, '2025-08-01') &&
      a.FundModel === 36 &&
      !has(a, 'RES') &&
      hrs(a, 1).some(r => r.HRSAmount < 187),
  ),
  HRSAmount_04: anyAim(a => hrs(a, 6).some(r => r.HRSAmount > 60 && !(r.HRSAmount / plannedDays(a) <= 24))),
  HRSAmount_05: anyAim(a =>
    hrs(a, 6).some(r => r.HRSAmount > 60 && !((r.HRSAmount * 7) / plannedDays(a) <= 35)),
  ),
  HRSAmount_06: anyAim(a =>
    hrs(a, 6).some(r => r.HRSAmount / plannedDays(a) > 9 && r.HRSAmount / plannedDays(a) < 24),
  ),
};

const GRADED = ['0001', '0002', '0003', '1413', '1422', '1430', '1433', '1434', '1435', '1453', '2999'];
/** The grade N was withdrawn for these with 2024-25. */
const WITHOUT_N = ['0003', '1422', '2999'];
const FAILS = ['FL', 'U', 'N', 'X', 'Y'];
const notProvider = (ukprn: number | undefined, { reference }: Read) =>
  ukprn !== undefined && known(reference.organisations.organisation(ukprn)) === undefined;

const ends: Record<string, Reading> = {
  OutGrade_01: anyAim(
    (a, { year }) => a.OutGrade !== undefined && !sure(isCode('OutGrade', a.OutGrade, year)),
  ),
  OutGrade_04: anyAim(a => (a.Outcome === 8 || a.Outcome === undefined) && a.OutGrade !== undefined),
  OutGrade_05: anyAim(a => oneOf(a.OutGrade, ...FAILS) && a.Outcome === 1),
  OutGrade_06: anyAim(a => a.Outcome === 3 && a.OutGrade !== undefined && !FAILS.includes(a.OutGrade)),
  OutGrade_07: anyAim((a, read) => {
    if (!a.LearnActEndDate || a.LearnActEndDate < '2014-08-01' || a.Outcome !== 1 || !a.OutGrade)
      return false;
    const type = lars(a, read).type;
    if (a.OutGrade === 'N' && oneOf(type, ...WITHOUT_N)) return true;
    return oneOf(type, ...GRADED) && !sure(isCode('OutGrade', a.OutGrade, read.year, type));
  }),
  PartnerUKPRN_01: anyAim((a, read) => notProvider(a.PartnerUKPRN, read)),
  PartnerUKPRN_02: anyAim(a => a.AimType === 1 && a.PartnerUKPRN !== undefined),
  PartnerUKPRN_03: anyAim((a, { file }) => a.PartnerUKPRN === file.UKPRN),
  ProvSpecDelMonOccur_01: anyAim(a =>
    a.ProviderSpecDeliveryMonitoring.some(m => !['A', 'B', 'C', 'D'].includes(m.ProvSpecDelMonOccur)),
  ),
  SWSupAimId_01: anyAim(
    a =>
      a.SWSupAimId !== undefined &&
      !/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(a.SWSupAimId),
  ),
  Tlout_01: anyAim(a => a.FundModel === 11 && oneOf(a.CompStatus, 2, 3) && a.TLOut === undefined),
  Tlout_02: anyAim((a, { year }) => a.TLOut !== undefined && !sure(isCode('TLOut', a.TLOut, year))),
};

const EXPERIENCE = [
  ...['Z0007834', 'Z0007835', 'Z0007836', 'Z0007837', 'Z0007838', 'Z0002347'],
  ...['ZWRKX001', 'ZWRKX002'],
];
const placements = (a: Aim) => a.LearningDeliveryWorkPlacement;

/** DD14. */
function employerCheckDigit(id: number): string {
  const digits = [...String(id)].map(Number);
  const result = 11 - (digits.slice(0, 8).reduce((sum, digit, i) => sum + digit * (9 - i), 0) % 11);
  if (digits.length !== 9 || result === 10) return 'X';
  return result === 11 ? '0' : String(result);
}

const workPlacements: Record<string, Reading> = {
  WorkPlaceEmpId_01: anyAim((a, { reference }) =>
    placements(a).some(
      ({ WorkPlaceEmpId: id }) =>
        id !== undefined && id !== 999_999_999 && known(reference.employers.employer(id)) === undefined,
    ),
  ),
  WorkPlaceEmpId_02: anyAim(a =>
    placements(a).some(
      ({ WorkPlaceEmpId: id }) =>
        id !== undefined && id !== 999_999_999 && employerCheckDigit(id) !== String(id)[8],
    ),
  ),
  WorkPlaceEndDate_01: anyAim(a =>
    placements(a).some(p => p.WorkPlaceEndDate && p.WorkPlaceEndDate < p.WorkPlaceStartDate),
  ),
  WorkPlaceEndDate_02: anyAim(a =>
    placements(a).some(
      p => p.WorkPlaceEndDate && a.LearnActEndDate && p.WorkPlaceEndDate > a.LearnActEndDate,
    ),
  ),
  WorkPlaceMode_01: anyAim((a, { year }) =>
    placements(a).some(p => !sure(isCode('WorkPlaceMode', p.WorkPlaceMode, year))),
  ),
  WorkPlaceStartDate_01: anyAim(
    a => starts(a, '2014-08-01') && EXPERIENCE.includes(a.LearnAimRef) && placements(a).length === 0,
  ),
  WorkPlaceStartDate_02: anyAim(a => placements(a).some(p => p.WorkPlaceStartDate < a.LearnStartDate)),
  WorkPlaceStartDate_03: anyAim(
    a => ![...EXPERIENCE, 'ZWRKX003'].includes(a.LearnAimRef) && placements(a).length > 0,
  ),
  WorkPlaceStartDate_04: anyAim(
    a => ['ZWRKX002', 'ZWRKX003'].includes(a.LearnAimRef) && !oneOf(a.FundModel, 25, 99),
  ),
  WorkPlacement_01: anyAim(a => a.LearnAimRef === 'ZWRKX003' && placements(a).length === 0),
};

const records = (a: Aim, type: string, ...codes: number[]) =>
  a.AppFinRecord.filter(r => r.AFinType === type && (codes.length === 0 || codes.includes(r.AFinCode)));
const recorded = (a: Aim, type: string, ...codes: number[]) => records(a, type, ...codes).length > 0;
const pairs = (a: Aim, total: number, residual: number, test: (t: string, r: string) => boolean) =>
  records(a, 'TNP', total).some(t => records(a, 'TNP', residual).some(r => test(t.AFinDate, r.AFinDate)));
const standardProgramme = (a: Aim) => a.ProgType === 25 && a.AimType === 1;
const apprenticeshipOfYear = (a: Aim, year: Year) =>
  a.AimType === 1 && oneOf(a.ProgType, 25, ...(year === 2425 ? FRAMEWORKS : []));

const finance: Record<string, Reading> = {
  AFinDate_03: anyAim((a, { file }) => a.AppFinRecord.some(r => r.AFinDate > file.FilePreparationDate)),
  AFinDate_04: anyAim(
    a =>
      oneOf(a.ProgType, ...FRAMEWORKS) &&
      a.LearnActEndDate &&
      records(a, 'TNP').some(r => r.AFinDate > a.LearnActEndDate!),
  ),
  AFinDate_05: anyAim(a => pairs(a, 1, 3, (total, residual) => total > residual)),
  AFinDate_06: anyAim(a => pairs(a, 2, 4, (total, residual) => total > residual)),
  AFinDate_07: anyAim(a => pairs(a, 1, 3, (total, residual) => total === residual)),
  AFinDate_08: anyAim(a => pairs(a, 2, 4, (total, residual) => total === residual)),
  AFinDate_09: anyAim(
    (a, { year }) =>
      apprenticeshipOfYear(a, year) && a.AppFinRecord.some(r => r.AFinDate < addYears(a.LearnStartDate, -1)),
  ),
  AFinDate_12: anyAim(
    (a, { year }) =>
      apprenticeshipOfYear(a, year) &&
      a.LearnActEndDate &&
      a.AppFinRecord.some(r => r.AFinDate > addYears(a.LearnActEndDate!, 2)),
  ),
  AFinDate_13: anyAim(a => {
    const last = a.AchDate ?? (a.WithdrawReason !== undefined ? a.LearnActEndDate : undefined);
    return a.ProgType === 25 && last && records(a, 'TNP').some(r => r.AFinDate > last);
  }),
  AFinDate_14: anyAim((a, { file }) => records(a, 'PMR').some(r => r.AFinDate > file.FilePreparationDate)),
  AFinType_01: anyAim(a => a.FundModel === 81 && standardProgramme(a) && !recorded(a, 'TNP', 1)),
  AFinType_02: anyAim((a, { year }) =>
    a.AppFinRecord.some(r => !sure(isCode('AFinCode', r.AFinCode, year, r.AFinType))),
  ),
  AFinType_04: anyAim(
    a =>
      a.AppFinRecord.length > 0 &&
      !((a.FundModel === 81 && standardProgramme(a)) || apprenticeshipProgramme(a)),
  ),
  AFinType_07: anyAim(a => standardProgramme(a) && recorded(a, 'PMR', 2) && !recorded(a, 'TNP', 2, 4)),
  AFinType_08: anyAim(a => recorded(a, 'TNP', 3, 4) && a.FundModel !== 36),
  AFinType_10: anyAim(a => standardProgramme(a) && !recorded(a, 'TNP', 2, 4) && a.FundModel !== 99),
  AFinType_11: anyAim(
    a =>
      a.FundModel === 36 &&
      oneOf(a.ProgType, ...FRAMEWORKS) &&
      a.AppFinRecord.some(r => [2, 4].includes(r.AFinCode)),
  ),
  AFinType_12: anyAim(a => apprenticeshipProgramme(a) && !recorded(a, 'TNP')),
  AFinType_13: anyAim(
    a => apprenticeshipProgramme(a) && !records(a, 'TNP').some(r => r.AFinDate === a.LearnStartDate),
  ),
  AFinType_14: anyAim(a => a.AimType === 1 && recorded(a, 'PMR', 1) && !recorded(a, 'TNP', 1, 3)),
  AFinType_15: anyAim(a => records(a, 'RIP', 1).some(r => r.AFinAmount > 18_000)),
  AFinType_16: anyAim(a => records(a, 'RIP', 1).some(r => r.AFinAmount < 5)),
  EPAOrgID_01: anyAim(
    (a, { reference }) =>
      a.EPAOrgID !== undefined &&
      a.StdCode !== undefined &&
      !known(reference.epaOrganisations.assesses(a.EPAOrgID, a.StdCode)).some(
        row => row.standardCode === a.StdCode && rowOn(row, a.LearnPlanEndDate),
      ),
  ),
  EPAOrgID_02: anyAim(a => recorded(a, 'TNP', 2, 4) && a.EPAOrgID === undefined),
  EPAOrgID_03: anyAim(a => a.EPAOrgID !== undefined && !recorded(a, 'TNP', 2, 4)),
};

export const learningDelivery: Record<string, Reading> = {
  ...funding,
  ...programmes,
  ...postcodes,
  ...originals,
  ...hours,
  ...ends,
  ...workPlacements,
  ...finance,
};
