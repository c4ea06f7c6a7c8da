/** Second readings of the rules on higher education. */
import { isCode, type LearningDelivery, type LearningDeliveryHE, type Year } from '@waymark/ilr';
import { teachingYearStart } from '@waymark/ilr/dates';
import { oneOf } from './derived.ts';
import { CannotTell, has, known, type Read, type Reading } from './reading.ts';

type Aim = LearningDelivery;
type HE = LearningDeliveryHE;
/** Some aim with a higher education record passes the test. */
const anyHE =
  (test: (he: HE, aim: Aim, read: Read) => unknown): Reading =>
  read =>
    read.aims.some(aim => aim.LearningDeliveryHE && Boolean(test(aim.LearningDeliveryHE, aim, read)));
const absent = (value: unknown) => value === undefined;
const oneTwice = (all: readonly unknown[]) => new Set(all).size < all.length;

const notACode = (field: string, value: string | number | undefined, year: Year) => {
  if (value === undefined) return false;
  const valid = isCode(field, value, year);
  if (valid === 'not sure') throw new CannotTell();
  return !valid;
};
const noCodeOf = (field: keyof HE & string): Reading =>
  anyHE((he, _, { year }) => notACode(field, he[field] as string | number | undefined, year));

/** Fields whose names changed with 2025-26. */
const country = (he: HE, { year }: Read) => (year === 2425 ? he.DOMICILE : he.PERMADDCOUNTRY);
const BRITISH_ISLES = ['XF', 'XG', 'XH', 'XI', 'XK'];

const UNDERGRADUATE = '0394 1406 1407 1408 9000 9002 9107 E007 9112 9111 9110 9113'.split(' ');
const POSTGRADUATE = '0393 1410 2001 9100 9101 9109 E008 1411 1412 9103'.split(' ');
const larsTypeIn = (types: string[], aim: Aim, { reference }: Read) =>
  oneOf(known(reference.lars.aim(aim.LearnAimRef))?.type, ...types);

const SSN_VALUES = 'ABCDEFGHJKLMNPRSTUVWXY';
/** The sum of the twelve weighted values and of the check letter's own, from A = 1, can be divided by 23. */
const checksumFits = (ssn: string) => {
  const [, letters = '', digits = '', check = ''] = /^([A-Z]{4})([0-9]{8})([A-Z])$/.exec(ssn) ?? [];
  const values = [...[...letters].map(l => SSN_VALUES.indexOf(l)), ...[...digits].map(Number)];
  const sum = values.reduce((total, value, i) => total + value * (13 - i), 0);
  return values.length === 12 && !values.includes(-1) && check === `${SSN_VALUES}Z`[23 - (sum % 23) - 1];
};

export const higherEducation: Record<string, Reading> = {
  ELQ_01: anyHE((he, a) => a.FundModel === 99 && has(a, 'SOF', '1') && absent(he.ELQ)),
  ELQ_02: noCodeOf('ELQ'),
  FINTYPE_01: ({ learner, year }) =>
    (learner.LearnerHE?.LearnerHEFinancialSupport ?? []).some(f => notACode('FINTYPE', f.FINTYPE, year)),
  FINTYPE_02: ({ learner }) =>
    oneTwice(
      (learner.LearnerHE?.LearnerHEFinancialSupport ?? [])
        .map(f => f.FINTYPE)
        .filter(type => oneOf(type, 1, 2, 3, 4)),
    ),
  FUNDLEV_01: noCodeOf('FUNDLEV'),
  FUNDLEV_02: anyHE(
    (he, a, read) =>
      a.LearnStartDate >= '2009-08-01' &&
      !absent(he.FUNDLEV) &&
      !oneOf(he.FUNDLEV, 10, 11, 99) &&
      larsTypeIn(UNDERGRADUATE, a, read),
  ),
  FUNDLEV_03: anyHE(
    (he, a, read) =>
      a.LearnStartDate >= '2009-08-01' &&
      !absent(he.FUNDLEV) &&
      !oneOf(he.FUNDLEV, 20, 21, 30, 31, 99) &&
      larsTypeIn(POSTGRADUATE, a, read),
  ),
  GROSSFEE_01: anyHE(he => !absent(he.NETFEE) && absent(he.GROSSFEE)),
  GROSSFEE_02: anyHE(he => !absent(he.GROSSFEE) && !absent(he.NETFEE) && he.GROSSFEE! < he.NETFEE!),
  GROSSFEE_03: anyHE((he, _, { year }) => (he.GROSSFEE ?? 0) > (year === 2425 ? 9250 : 9535)),
  LearnerHE_02: ({ learner, aims }) =>
    !absent(learner.LearnerHE) && !aims.some(a => !absent(a.LearningDeliveryHE)),
  LearningDeliveryHE_10: anyHE((_, a) => a.LearnStartDate >= '2025-08-01' && a.AimType === 1),
  MODESTUD_01: noCodeOf('MODESTUD'),
  MODESTUD_03: anyHE(
    (he, a) => a.LearnStartDate >= '2009-08-01' && oneOf(he.SPECFEE, 4, 5) && he.MODESTUD !== 3,
  ),
  MSTUFEE_01: noCodeOf('MSTUFEE'),
  MSTUFEE_03: anyHE((he, _, read) => country(he, read) === 'XH' && oneOf(he.MSTUFEE, 2, 4)),
  MSTUFEE_04: anyHE((he, _, read) => country(he, read) === 'XG' && oneOf(he.MSTUFEE, 2, 3)),
  MSTUFEE_05: anyHE((he, _, read) => oneOf(country(he, read), 'XF', 'XI') && oneOf(he.MSTUFEE, 3, 4)),
  MSTUFEE_06: anyHE(
    (he, a, { year }) =>
      a.LearnStartDate >= '2021-08-01' &&
      (year === 2425 || a.LearnStartDate <= '2025-07-31') &&
      oneOf(he.MSTUFEE, 2, 3, 4, 52, 53, 54) &&
      absent(he.SSN),
  ),
  MSTUFEE_07: anyHE(
    (he, a) => a.LearnStartDate >= '2025-08-01' && oneOf(he.MSTUFEE, 3, 10) && absent(he.SSN),
  ),
  NETFEE_01: anyHE((he, a) => a.LearnStartDate >= '2012-08-01' && absent(he.SSN) && absent(he.NETFEE)),
  NETFEE_02: anyHE((he, _, { year }) => (he.NETFEE ?? 0) > (year === 2425 ? 9250 : 9535)),
  PCOLAB_01: anyHE(
    (he, a) => a.LearnStartDate >= '2013-08-01' && !absent(a.PartnerUKPRN) && absent(he.PCOLAB),
  ),
  PERMADDCOUNTRY_01: anyHE((he, a, read) => a.LearnStartDate >= '2013-08-01' && absent(country(he, read))),
  QUALENT3_01: anyHE((he, a) => a.LearnStartDate >= '2010-08-01' && absent(he.QUALENT3)),
  QUALENT3_02: noCodeOf('QUALENT3'),
  SEC_01: noCodeOf('SEC'),
  SEC_02: anyHE(
    (he, a, read) =>
      a.LearnStartDate >= '2013-08-01' &&
      !absent(read.year === 2425 ? he.UCASAPPID : he.UCASSCHEMECODE) &&
      oneOf(country(he, read), ...BRITISH_ISLES) &&
      absent(he.SEC),
  ),
  SOC_02: anyHE(
    (he, a, read) =>
      a.LearnStartDate >= '2013-08-01' &&
      !absent(read.year === 2425 ? he.UCASAPPID : he.UCASSCHEMECODE) &&
      oneOf(country(he, read), ...BRITISH_ISLES) &&
      absent(read.year === 2425 ? he.SOC2000 : he.SOC),
  ),
  SPECFEE_01: noCodeOf('SPECFEE'),
  SPECFEE_02: anyHE((he, a) => a.LearnStartDate >= '2009-08-01' && he.MODESTUD === 2 && he.SPECFEE !== 1),
  SSN_02: anyHE(he => !absent(he.SSN) && !checksumFits(he.SSN!.toUpperCase())),
  SSN_03: anyHE(
    (he, a) =>
      a.LearnStartDate >= '2021-08-01' && absent(he.SSN) && (absent(he.NETFEE) || absent(he.GROSSFEE)),
  ),
  STULOAD_04: anyHE((he, a) => a.LearnStartDate >= '2013-08-01' && absent(he.STULOAD)),
  TTACCOM_01: ({ learner, year }) => notACode('TTACCOM', learner.LearnerHE?.TTACCOM, year),
  TTACCOM_04: ({ learner, aims }) =>
    aims.every(a => a.LearnStartDate >= '2013-08-01') &&
    aims.some(a => a.LearningDeliveryHE?.MODESTUD === 1) &&
    absent(learner.LearnerHE?.TTACCOM),
  TYPEYR_01: noCodeOf('TYPEYR'),
  TYPEYR_02: anyHE(
    (he, a) =>
      a.LearnStartDate >= '2009-08-01' &&
      a.LearnActEndDate !== undefined &&
      teachingYearStart(a.LearnStartDate) === teachingYearStart(a.LearnActEndDate) &&
      he.FUNDCOMP === 1 &&
      he.TYPEYR !== 1,
  ),
  UCASSCHEMECODE_01: anyHE(
    (he, a, { learner, year }) =>
      a.LearnStartDate >= '2013-08-01' &&
      !absent(learner.LearnerHE?.UCASPERID) &&
      absent(year === 2425 ? he.UCASAPPID : he.UCASSCHEMECODE),
  ),
  UCASSCHEMECODE_02: anyHE(
    (he, a) =>
      a.LearnStartDate >= '2025-08-01' &&
      he.UCASSCHEMECODE !== undefined &&
      !/^[A-Za-z]{2}[0-9]{2}$/.test(he.UCASSCHEMECODE),
  ),
};
