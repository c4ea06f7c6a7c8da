/** Second readings of the rules about the learner: ULN, names, addresses, UKPRNs, date of birth. */
import type { LearningDelivery, Year } from '@waymark/ilr';
import { addDays, addMonths, daysBetween, isoDate } from '@waymark/ilr/dates';
import { ageAtStart, ageOnDay, apprenticeship, devolved, lars, oneOf, programmeStart } from './derived.ts';
import { has, known, type Read, type Reading } from './reading.ts';

type Aim = LearningDelivery;
const anyAim =
  (test: (aim: Aim, read: Read) => unknown): Reading =>
  read =>
    read.aims.some(aim => Boolean(test(aim, read)));
const starts = (a: Aim, from: string, to = '9999') => a.LearnStartDate >= from && a.LearnStartDate <= to;

// Unique learner numbers

const TEMPORARY = 9_999_999_999;
const temporary = ({ learner }: Read) => learner.ULN === TEMPORARY;
const firstOfJanuary = ({ file }: Read) => `${Number(file.yearStart.slice(0, 4)) + 1}-01-01`;
const lateInYear = (read: Read) => read.file.FilePreparationDate >= firstOfJanuary(read);
const fiveDays = (a: Aim) =>
  daysBetween(a.LearnStartDate, a.LearnPlanEndDate) >= 5 ||
  (a.LearnActEndDate !== undefined && daysBetween(a.LearnStartDate, a.LearnActEndDate) >= 5);
const daysIn = (a: Aim, { file }: Read) => daysBetween(a.LearnStartDate, file.FilePreparationDate);
const agencyFunded = (a: Aim, year: Year, ...more: number[]) =>
  oneOf(a.FundModel, 25, 82, 35, 37, 38, 36, 81, ...(year === 2627 ? [39] : []), ...more) ||
  (a.FundModel === 99 && has(a, 'ADL', '1'));
const ofs = (a: Aim) => a.FundModel === 99 && has(a, 'SOF', '1');

/** DD01. */
function checkDigit(uln: number): number | 'Y' | 'N' {
  if (uln === TEMPORARY) return 'Y';
  const digits = [...String(uln)].map(Number);
  const remainder = digits.slice(0, 9).reduce((sum, digit, i) => sum + digit * (10 - i), 0) % 11;
  return remainder === 0 || digits.length !== 10 ? 'N' : 10 - remainder;
}

const ulns: Record<string, Reading> = {
  ULN_02: anyAim(
    (a, read) =>
      temporary(read) &&
      oneOf(a.FundModel, 99, 11, ...(read.year === 2627 ? [] : [10])) &&
      !has(a, 'SOF', '1'),
  ),
  ULN_03: anyAim((a, read) => temporary(read) && !lateInYear(read) && !has(a, 'ACT', '1')),
  ULN_04: ({ learner: { ULN } }) => {
    const digit = checkDigit(ULN);
    return digit === 'N' || (digit !== 'Y' && String(digit) !== String(ULN)[9]);
  },
  ULN_05: ({ learner: { ULN }, reference }) =>
    ULN !== TEMPORARY && known(reference.ulns.uln(ULN)) === undefined,
  ULN_06: anyAim(
    (a, read) =>
      temporary(read) &&
      lateInYear(read) &&
      agencyFunded(a, read.year) &&
      fiveDays(a) &&
      daysIn(a, read) <= 60 &&
      !has(a, 'LDM', '034') &&
      !has(a, 'ACT', '1'),
  ),
  ULN_07: anyAim(
    (a, read) =>
      temporary(read) &&
      lateInYear(read) &&
      agencyFunded(a, read.year, 70) &&
      fiveDays(a) &&
      daysIn(a, read) > 60 &&
      !has(a, 'LDM', '034') &&
      !has(a, 'ACT', '1'),
  ),
  ULN_09: anyAim((a, read) => temporary(read) && lateInYear(read) && has(a, 'LDM', '034')),
  ULN_10: anyAim(
    (a, read) =>
      temporary(read) &&
      lateInYear(read) &&
      ofs(a) &&
      fiveDays(a) &&
      daysIn(a, read) <= 60 &&
      !has(a, 'LDM', '034'),
  ),
  ULN_11: anyAim(
    (a, read) =>
      temporary(read) &&
      lateInYear(read) &&
      ofs(a) &&
      fiveDays(a) &&
      daysIn(a, read) > 60 &&
      !has(a, 'LDM', '034'),
  ),
  ULN_12: anyAim((a, read) => temporary(read) && has(a, 'ACT', '1')),
  ULN_13: anyAim((a, read) => temporary(read) && a.ProgType === 34),
};

// Names, numbers, addresses

const blank = (text: string | undefined) => text === undefined || text.trim() === '';
const communityLearning = (a: Aim) => a.FundModel === 10 || (a.FundModel === 99 && has(a, 'SOF', '108'));
const onlyCommunity = ({ aims }: Read) => aims.every(communityLearning);
const hours = ({ learner }: Read) => learner.PlanLearnHours ?? Number.NaN;
export const POSTCODE = /^[A-Z]{1,2}(\d{1,2}|\d[A-Z]) \d[ABD-HJLNP-UW-Z]{2}$/;
export const notUK = (postcode: string, { reference }: Read) =>
  postcode !== 'ZZ99 9ZZ' && known(reference.postcodes.postcode(postcode)) === undefined;
const notProvider = (ukprn: number | undefined, { reference }: Read) =>
  ukprn !== undefined && known(reference.organisations.organisation(ukprn)) === undefined;

const name = (field: 'FamilyName' | 'GivenNames'): Record<string, Reading> => ({
  [`${field}_01`]: read => blank(read.learner[field]) && (read.year === 2627 || !onlyCommunity(read)),
  [`${field}_02`]: read => blank(read.learner[field]) && onlyCommunity(read) && hours(read) > 10,
  [`${field}_04`]: read =>
    blank(read.learner[field]) && onlyCommunity(read) && hours(read) <= 10 && !temporary(read),
});

const particulars: Record<string, Reading> = {
  ...name('FamilyName'),
  ...name('GivenNames'),
  NINumber_01: ({ learner: { NINumber } }) =>
    NINumber !== undefined && !/^[^DFIQUV][^DFIOQUV]\d{6}[ABCD ]$/.test(NINumber),
  NINumber_02: anyAim((a, { learner }) => has(a, 'ACT', '1') && learner.NINumber === undefined),
  Postcode_14: read => notUK(read.learner.Postcode, read),
  Postcode_15: ({ learner }) => !POSTCODE.test(learner.Postcode),
  PostcodePrior_01: read => notUK(read.learner.PostcodePrior, read),
  PostcodePrior_02: ({ learner }) => !POSTCODE.test(learner.PostcodePrior),
  AddLine1_03: read =>
    read.learner.AddLine1 === undefined &&
    (read.year === 2627 || !(onlyCommunity(read) && hours(read) <= 10)),
  CampID_01: ({ learner, reference }) =>
    learner.CampId !== undefined && known(reference.campuses.campus(learner.CampId)) === undefined,
  CampID_02: ({ learner, reference, file }) => {
    if (learner.CampId === undefined) return false;
    const campus = known(reference.campuses.campus(learner.CampId));
    return campus !== undefined && campus.masterUkprn !== file.UKPRN;
  },
  PMUKPRN_01: read => notProvider(read.learner.PMUKPRN, read),
  PrevUKPRN_01: read => notProvider(read.learner.PrevUKPRN, read),
};

// Funding relationships

const endedBefore = (a: Aim, { file }: Read) =>
  a.LearnActEndDate !== undefined && a.LearnActEndDate < file.yearStart;
const allocations = ({ reference, file }: Read, streams: string[]) =>
  known(reference.contracts.of(file.UKPRN)).filter(c => streams.includes(c.fundingStreamPeriod));
const noneOf = (read: Read, ...streams: string[]) => allocations(read, streams).length === 0;
/** Starts on or after the day on which the contract that began last stopped new starts. */
const afterStop = (a: Aim, read: Read, ...streams: string[]) => {
  const stop = allocations(read, streams)
    .toSorted((x, y) => ((x.start ?? '') < (y.start ?? '') ? -1 : 1))
    .at(-1)?.stopNewStartsFrom;
  return stop !== undefined && a.LearnStartDate >= stop && !has(a, 'RES');
};
const adultStreams = (year: Year) => [`ASFC-ASCL${year}`, `STFIG${year}`, `ASFC-FCFJ${year}`];
const procured2023 = (year: Year) => [`ASF2023-AS${year}`, `ASF2023-FCFJ${year}`, `ASF2023-STFI${year}`];
const apps = (year: Year) => (year === 2425 ? 'APPS2425' : 'APPS2526');

const ukprns: Record<string, Reading> = {
  UKPRN_06: anyAim(
    (a, read) =>
      a.FundModel === 35 &&
      !apprenticeship(a) &&
      !has(a, 'LDM', '357', '034', '377', '379', '388') &&
      !endedBefore(a, read) &&
      !devolved(a, read.year) &&
      noneOf(read, ...adultStreams(read.year)),
  ),
  UKPRN_08: anyAim(
    (a, read) =>
      has(a, 'ALB') && !endedBefore(a, read) && noneOf(read, `ALLB${read.year}`, `ALLBC${read.year}`),
  ),
  UKPRN_09: anyAim(
    (a, read) =>
      apprenticeship(a) &&
      !has(a, 'LDM', '034', '353', '355') &&
      !oneOf(a.FundModel, 36, 99) &&
      !endedBefore(a, read) &&
      noneOf(read, apps(read.year)),
  ),
  UKPRN_10: anyAim(
    (a, read) =>
      has(a, 'ACT', '1') &&
      a.FundModel === 36 &&
      starts(a, '2017-05-01') &&
      !endedBefore(a, read) &&
      noneOf(read, 'LEVY1799', 'NONLEVY2019'),
  ),
  UKPRN_11: anyAim(
    (a, read) =>
      has(a, 'ACT', '2') &&
      a.FundModel === 36 &&
      starts(a, '2017-05-01') &&
      !endedBefore(a, read) &&
      noneOf(read, apps(read.year), '16-18NLAP2018', 'ANLAP2018'),
  ),
  UKPRN_12: anyAim(
    (a, read) =>
      starts(a, '2017-11-01') &&
      has(a, 'LDM', '357') &&
      !endedBefore(a, read) &&
      noneOf(read, 'AEB-19TRN2021', 'AEB-AS2021', 'STFI2021'),
  ),
  UKPRN_13: anyAim(
    (a, read) =>
      starts(a, '2018-01-01') &&
      has(a, 'ACT', '2') &&
      a.AimType === 1 &&
      !has(a, 'LDM', '358') &&
      !has(a, 'RES', '1') &&
      !endedBefore(a, read) &&
      noneOf(read, '16-18NLAP2018', 'ANLAP2018'),
  ),
  UKPRN_14: anyAim(
    (a, read) =>
      has(a, 'LDM', '358') && has(a, 'ACT', '2') && !endedBefore(a, read) && noneOf(read, apps(read.year)),
  ),
  // The condition repeats "no funding relationship"; the description says that there must not be one.
  UKPRN_15: anyAim(
    (a, read) =>
      has(a, 'LDM', '358') &&
      has(a, 'ACT', '2') &&
      !endedBefore(a, read) &&
      !noneOf(read, '16-18NLAP2018', 'ANLAP2018'),
  ),
  UKPRN_16: anyAim(
    (a, read) =>
      has(a, 'ACT', '2') &&
      a.AimType === 1 &&
      a.FundModel === 36 &&
      afterStop(a, read, '16-18NLAP2018', 'ANLAP2018'),
  ),
  UKPRN_18: anyAim(
    (a, read) =>
      a.FundModel === 35 &&
      has(a, 'SOF', '105') &&
      !has(a, 'LDM', '357') &&
      afterStop(a, read, ...(read.year === 2425 ? ['ASFC-ASCL2425'] : adultStreams(read.year))),
  ),
  UKPRN_19: anyAim(
    (a, read) =>
      a.FundModel === 35 &&
      has(a, 'SOF', '105') &&
      has(a, 'LDM', '357') &&
      afterStop(a, read, 'AEB-19TRN2021', 'AEB-AS2021'),
  ),
  UKPRN_21: anyAim(
    (a, read) =>
      has(a, 'ACT', '1') &&
      a.AimType === 1 &&
      a.FundModel === 36 &&
      afterStop(a, read, 'LEVY1799', 'NONLEVY2019'),
  ),
  UKPRN_23: anyAim(
    (a, read) =>
      starts(a, '2021-08-01') &&
      has(a, 'LDM', '379') &&
      a.FundModel === 35 &&
      has(a, 'SOF', '105') &&
      !endedBefore(a, read) &&
      noneOf(read, 'AEB-AS2324', 'AEB-NSF2324'),
  ),
  UKPRN_24: anyAim(
    (a, read) =>
      has(a, 'LDM', '379') &&
      a.FundModel === 35 &&
      has(a, 'SOF', '105') &&
      afterStop(a, read, 'AEB-AS2324', 'AEB-NSF2324'),
  ),
  UKPRN_26: anyAim((a, read) => {
    if (a.ProgType !== 32) return false;
    const [, number, deliverable] = /^([^-]*-[^-]*)-(.*)$/.exec(a.ConRefNumber ?? '') ?? [];
    const agreed = allocations(read, ['SB2022', 'SB-PAA2022', 'SB2023']).some(
      c => c.number === number && c.deliverables.some(({ code }) => code === deliverable),
    );
    return (
      !agreed &&
      (a.ConRefNumber === undefined ||
        known(read.reference.bootcampContracts.contract(a.ConRefNumber)) === undefined)
    );
  }),
  UKPRN_27: anyAim(
    (a, read) =>
      starts(a, '2023-08-01') &&
      has(a, 'LDM', '388') &&
      oneOf(a.FundModel, 35, 38) &&
      has(a, 'SOF', '105') &&
      !endedBefore(a, read) &&
      noneOf(read, ...procured2023(read.year)),
  ),
  UKPRN_28: anyAim(
    (a, read) =>
      has(a, 'LDM', '388') &&
      oneOf(a.FundModel, 35, 38) &&
      has(a, 'SOF', '105') &&
      afterStop(a, read, ...procured2023(read.year)),
  ),
  UKPRN_29: anyAim(
    (a, read) =>
      a.FundModel === 38 &&
      !endedBefore(a, read) &&
      !devolved(a, read.year) &&
      !has(a, 'LDM', '388') &&
      noneOf(read, ...adultStreams(read.year)),
  ),
  UKPRN_30: anyAim(
    (a, read) =>
      a.FundModel === 38 &&
      has(a, 'SOF', '105') &&
      !has(a, 'LDM', '388') &&
      afterStop(a, read, ...adultStreams(read.year)),
  ),
};

// Dates of birth

/** Age on 31 August of the teaching year that the file reports. */
const august = ({ learner, file }: Read) => ageOnDay(learner, `${file.yearStart.slice(0, 4)}-08-31`);
const noBirth = ({ learner }: Read) => learner.DateOfBirth === undefined;
const at = (a: Aim, { learner }: Read) => ageAtStart(learner, a);
const olass = (a: Aim) => has(a, 'LDM', '034');
const learnerFAM = ({ learner }: Read, type: string) => learner.LearnerFAM.some(f => f.LearnFAMType === type);
const plannedDays = (a: Aim) => daysBetween(a.LearnStartDate, a.LearnPlanEndDate);
const actualDays = (a: Aim) =>
  a.LearnActEndDate === undefined ? Number.NaN : daysBetween(a.LearnStartDate, a.LearnActEndDate);
const programme = (a: Aim) => a.AimType === 1 && !has(a, 'RES');
const standard = (a: Aim) => programme(a) && a.ProgType === 25;
const framework = (a: Aim) => programme(a) && apprenticeship(a) && a.ProgType !== 25;
const LEVEL_3_OR_ABOVE = ['3', '4', '5', '6', '7', '8', 'H'];
const A_LEVELS = ['0002', '1413', '1430', '1431', '1453'];
const untilJuly2025 = (a: Aim, { year }: Read) =>
  starts(a, '2016-08-01', year === 2425 ? undefined : '2025-07-31');
/** Level 3 and above for adults of 24, before August 2017. */
const tooOldForLevel3 = (a: Aim, read: Read) =>
  at(a, read) >= 24 &&
  a.FundModel === 35 &&
  !apprenticeship(a) &&
  !has(a, 'LDM', '034', '347') &&
  !has(a, 'RES') &&
  oneOf(lars(a, read).level, ...LEVEL_3_OR_ABOVE) &&
  !lars(a, read).category(19) &&
  known(read.reference.organisations.legalOrgType(read.file.UKPRN)) !== 'USDC';

/** The last Friday in June of the academic year, from September, in which the learner turns 16. */
function leavingDay(dateOfBirth: string): string {
  const [year, month] = [Number(dateOfBirth.slice(0, 4)) + 16, Number(dateOfBirth.slice(5, 7))];
  let day = isoDate(month >= 9 ? year + 1 : year, 6, 30);
  while (new Date(day).getUTCDay() !== 5) day = addDays(day, -1);
  return day;
}

const datesOfBirth: Record<string, Reading> = {
  DateOfBirth_01: anyAim(
    (a, read) =>
      noBirth(read) &&
      !olass(a) &&
      oneOf(
        a.FundModel,
        ...[25, 82, 35, 36, 37, 38, 81],
        ...(read.year === 2425 ? [70] : read.year === 2627 ? [39] : []),
      ),
  ),
  DateOfBirth_02: anyAim(
    (a, read) =>
      noBirth(read) && oneOf(a.FundModel, 99, 11, ...(read.year === 2627 ? [] : [10])) && !has(a, 'ADL'),
  ),
  DateOfBirth_04: ({ learner, file }) => ageOnDay(learner, file.yearStart) >= 115,
  DateOfBirth_05: anyAim((a, read) => oneOf(a.FundModel, 10, 99) && at(a, read) < 4),
  DateOfBirth_06: anyAim((a, read) => oneOf(a.FundModel, 25, 82) && august(read) < 13),
  DateOfBirth_07: anyAim(
    (a, read) => oneOf(a.FundModel, 25, 82) && august(read) >= 25 && has(a, 'SOF', '107'),
  ),
  DateOfBirth_12: anyAim((a, read) => at(a, read) < 19 && a.FundModel === 10 && has(a, 'ASL', '1', '2')),
  DateOfBirth_13: anyAim((a, read) => ofs(a) && ageOnDay(read.learner, read.file.yearEnd) < 16),
  DateOfBirth_14: anyAim((a, read) => oneOf(a.FundModel, 35, 81) && olass(a) && at(a, read) < 18),
  DateOfBirth_20: anyAim(
    (a, read) =>
      oneOf(a.FundModel, 25, 82) &&
      august(read) < 19 &&
      a.LearningDeliveryFAM.some(f => f.LearnDelFAMType === 'SOF' && f.LearnDelFAMCode !== '107'),
  ),
  DateOfBirth_23: anyAim((a, read) => noBirth(read) && a.FundModel === 99 && has(a, 'ADL') && !olass(a)),
  DateOfBirth_24: read => noBirth(read) && !temporary(read),
  DateOfBirth_25: anyAim(
    (a, read) =>
      ((a.FundModel === 35 && !apprenticeship(a)) || oneOf(a.FundModel, 37, 38)) &&
      august(read) < 19 &&
      !olass(a) &&
      (read.year !== 2627 || starts(a, '0', '2026-07-31')),
  ),
  DateOfBirth_26: anyAim((a, read) => a.FundModel === 99 && has(a, 'ADL') && at(a, read) < 19),
  DateOfBirth_27: ({ learner, file }) =>
    learner.DateOfBirth !== undefined && learner.DateOfBirth >= file.yearStart,
  DateOfBirth_30: anyAim(
    (a, read) =>
      august(read) >= 19 &&
      august(read) <= 24 &&
      oneOf(a.FundModel, 25, 82, 35, 38, 81) &&
      learnerFAM(read, 'EHC') &&
      a.LearningDeliveryFAM.some(f => f.LearnDelFAMType === 'SOF' && f.LearnDelFAMCode !== '107') &&
      !olass(a) &&
      !apprenticeship(a),
  ),
  DateOfBirth_32: anyAim((a, read) => starts(a, '2015-08-01', '2016-07-31') && tooOldForLevel3(a, read)),
  DateOfBirth_34: anyAim(
    (a, read) =>
      august(read) >= 19 &&
      august(read) <= 24 &&
      a.FundModel === 25 &&
      learnerFAM(read, 'HNS') &&
      !learnerFAM(read, 'EHC'),
  ),
  DateOfBirth_35: anyAim(
    (a, read) =>
      starts(a, '2014-08-01') &&
      oneOf(a.FundModel, 35, 81) &&
      framework(a) &&
      at(a, read) < 19 &&
      plannedDays(a) < 365,
  ),
  DateOfBirth_36: anyAim(
    (a, read) =>
      starts(a, '2014-08-01') &&
      oneOf(a.FundModel, 35, 81) &&
      framework(a) &&
      at(a, read) >= 19 &&
      a.LearnPlanEndDate < addMonths(a.LearnStartDate, 6),
  ),
  DateOfBirth_37: anyAim(
    (a, read) =>
      starts(a, '2014-08-01', '2016-07-31') &&
      oneOf(a.FundModel, 35, 81) &&
      standard(a) &&
      at(a, read) >= 19 &&
      plannedDays(a) < 365,
  ),
  DateOfBirth_38: anyAim(
    (a, read) =>
      oneOf(a.FundModel, 35, 81) &&
      framework(a) &&
      at(a, read) < 19 &&
      a.Outcome === 1 &&
      actualDays(a) < 365,
  ),
  DateOfBirth_40: anyAim(
    (a, read) =>
      starts(a, '0', '2016-07-31') &&
      oneOf(a.FundModel, 35, 81) &&
      standard(a) &&
      at(a, read) >= 19 &&
      a.Outcome === 1 &&
      actualDays(a) < 365,
  ),
  DateOfBirth_46: anyAim(
    (a, read) =>
      untilJuly2025(a, read) &&
      oneOf(a.FundModel, 81, 36) &&
      standard(a) &&
      at(a, read) >= 16 &&
      plannedDays(a) < 365,
  ),
  DateOfBirth_47: anyAim(
    (a, read) =>
      untilJuly2025(a, read) &&
      oneOf(a.FundModel, 81, 36) &&
      standard(a) &&
      a.CompStatus === 2 &&
      actualDays(a) < 365,
  ),
  DateOfBirth_48: anyAim((a, read) => {
    const { DateOfBirth } = read.learner;
    const start = programmeStart(a, read);
    return (
      starts(a, '2016-08-01') &&
      apprenticeship(a) &&
      DateOfBirth !== undefined &&
      start !== undefined &&
      start <= leavingDay(DateOfBirth)
    );
  }),
  DateOfBirth_49: anyAim((a, read) => starts(a, '2016-08-01', '2017-07-31') && tooOldForLevel3(a, read)),
  DateOfBirth_52: anyAim(
    a => a.FundModel === 36 && starts(a, '2017-05-01') && framework(a) && plannedDays(a) < 365,
  ),
  DateOfBirth_53: anyAim(
    a =>
      a.FundModel === 36 &&
      starts(a, '2017-05-01') &&
      framework(a) &&
      a.CompStatus === 2 &&
      actualDays(a) < 365,
  ),
  DateOfBirth_55: anyAim(
    (a, read) =>
      starts(a, '2017-08-01', '2024-07-31') &&
      at(a, read) >= 24 &&
      a.FundModel === 35 &&
      !apprenticeship(a) &&
      !has(a, 'LDM', '034', '378') &&
      !has(a, 'RES') &&
      !has(a, 'DAM', '023') &&
      oneOf(lars(a, read).level, ...LEVEL_3_OR_ABOVE) &&
      !oneOf(lars(a, read).type, ...A_LEVELS),
  ),
  DateOfBirth_56: anyAim(
    (a, read) =>
      starts(a, '2024-08-01') &&
      at(a, read) >= 24 &&
      a.FundModel === 38 &&
      !has(a, 'LDM', '378', '395') &&
      !has(a, 'RES') &&
      !has(a, 'DAM', '023') &&
      oneOf(lars(a, read).level, ...LEVEL_3_OR_ABOVE) &&
      !oneOf(lars(a, read).type, ...A_LEVELS),
  ),
  DateOfBirth_57: anyAim(
    (a, read) =>
      starts(a, '2025-08-01') &&
      a.FundModel === 36 &&
      standard(a) &&
      at(a, read) >= 16 &&
      plannedDays(a) < 242,
  ),
  DateOfBirth_58: anyAim(
    a =>
      starts(a, '2025-08-01') &&
      a.FundModel === 36 &&
      standard(a) &&
      a.CompStatus === 2 &&
      actualDays(a) < 242,
  ),
  DateOfBirth_59: anyAim(
    (a, read) =>
      starts(a, '2025-08-01') &&
      a.FundModel === 36 &&
      standard(a) &&
      at(a, read) >= 25 &&
      a.StdCode !== undefined &&
      known(read.reference.lars.standard(a.StdCode))?.typeCode === 'A0001',
  ),
  DateofBirth_60: anyAim((a, read) => {
    const age = at(a, read);
    return (
      starts(a, '2026-01-01') &&
      a.FundModel === 36 &&
      standard(a) &&
      !Number.isNaN(age) &&
      !(age >= 16 && age <= 21) &&
      !(age < 25 && (has(a, 'LDM', '362') || learnerFAM(read, 'EHC'))) &&
      a.StdCode !== undefined &&
      known(read.reference.lars.standard(a.StdCode))?.notionalEndLevel === '7'
    );
  }),
  DateOfBirth_61: anyAim((a, read) => a.ProgType === 34 && at(a, read) < 19),
  DateOfBirth_62: anyAim(
    (a, read) =>
      starts(a, '2026-08-01') &&
      ((a.FundModel === 35 && !apprenticeship(a)) || a.FundModel === 38) &&
      august(read) < 19 &&
      !olass(a),
  ),
  DateOfBirth_63: anyAim(
    (a, read) => starts(a, '2026-08-01') && a.FundModel === 37 && a.AimType === 1 && at(a, read) < 19,
  ),
};

export const learner: Record<string, Reading> = { ...ulns, ...particulars, ...ukprns, ...datesOfBirth };
