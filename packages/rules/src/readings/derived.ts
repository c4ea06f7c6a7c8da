/** Derived data and look-ups of the second readings, read once more from their official texts. */
import type { Learner, LearningDelivery, Year } from '@waymark/ilr';
import { ageOn, type ISODate } from '@waymark/ilr/dates';
import { has, known, type Read } from './reading.ts';

/** Whether the value is one of those named; an absent one is none. */
export function oneOf<T>(value: T | undefined, ...among: T[]): boolean {
  return value !== undefined && among.includes(value);
}

/** Whether the row is in force on the day; an absent date is open. */
export function rowOn(row: { from?: ISODate; to?: ISODate }, day: ISODate): boolean {
  return !(row.from && day < row.from) && !(row.to && day > row.to);
}

/** Age in whole years on the day; NaN, which no comparison meets, without a date of birth. */
export function ageOnDay(learner: Learner, day: ISODate): number {
  return learner.DateOfBirth === undefined ? Number.NaN : ageOn(learner.DateOfBirth, day);
}

/** Age when the aim starts. */
export function ageAtStart(learner: Learner, aim: LearningDelivery): number {
  return ageOnDay(learner, aim.LearnStartDate);
}

/** DD07: apprenticeships, with the frameworks whose programme types ended with 2024-25. */
export function apprenticeship(aim: LearningDelivery): boolean {
  return oneOf(aim.ProgType, 25, 2, 3, 20, 21, 22, 23);
}

/** DD35: devolved source of funding. */
export function devolved(aim: LearningDelivery, year: Year): boolean {
  const last = { 2425: 120, 2526: 123, 2627: 130 }[year];
  return aim.LearningDeliveryFAM.some(
    f => f.LearnDelFAMType === 'SOF' && Number(f.LearnDelFAMCode) >= 110 && Number(f.LearnDelFAMCode) <= last,
  );
}

/** DD04: earliest start of the learner's programme aims of the same ProgType; in 2024-25 of the same framework too. */
export function programmeStart(aim: LearningDelivery, { learner, year }: Read): ISODate | undefined {
  if (aim.ProgType === undefined) return undefined;
  const framework = year === 2425 && oneOf(aim.ProgType, 2, 3, 20, 21, 22, 23);
  return learner.LearningDelivery.filter(
    a =>
      a.AimType === 1 &&
      a.ProgType === aim.ProgType &&
      (!framework || (a.FworkCode === aim.FworkCode && a.PwayCode === aim.PwayCode)),
  )
    .map(a => a.LearnStartDate)
    .sort()[0];
}

/** PriorLevel of the latest PriorAttain that applies on or before the start of the aim. */
export function latestPriorLevel(learner: Learner, aim: LearningDelivery): number | undefined {
  return learner.PriorAttain.filter(p => p.DateLevelApp <= aim.LearnStartDate)
    .sort((a, b) => (a.DateLevelApp < b.DateLevelApp ? -1 : 1))
    .at(-1)?.PriorLevel;
}

/** The employment status that applies on the day: the latest one on or before it. */
export function statusOn(learner: Learner, day: ISODate) {
  return learner.LearnerEmploymentStatus.filter(s => s.DateEmpStatApp <= day)
    .sort((a, b) => (a.DateEmpStatApp < b.DateEmpStatApp ? -1 : 1))
    .at(-1);
}

/** DD12, DD21, DD28, DD37 and DD38: benefits on the day that an aim of funding model 35 starts. */
export function benefits(aim: LearningDelivery, { learner }: Read) {
  const status = statusOn(learner, aim.LearnStartDate);
  const esm = (type: string, ...codes: number[]) =>
    aim.FundModel === 35 &&
    Boolean(status?.EmploymentStatusMonitoring.some(m => m.ESMType === type && codes.includes(m.ESMCode)));
  const bsi = (...codes: number[]) => esm('BSI', ...codes);
  const is = (...codes: number[]) => oneOf(status?.EmpStat, ...codes);
  const mandated = has(aim, 'LDM', '318');
  const shortHours = is(10) && esm('EII', 2, 5, 6);
  return {
    DD12: bsi(1, 2) || (bsi(4) && mandated),
    DD21: is(11, 12) && (bsi(3) || (bsi(4) && !mandated)),
    DD28: (is(10, 11, 12, 98) && bsi(1, 2)) || (is(11, 12) && bsi(3, 4)) || (shortHours && bsi(3, 4)),
    DD37: is(11, 12) && (bsi(6) || (bsi(4) && !mandated)),
    DD38: (is(10, 11, 12, 98) && bsi(1)) || ((is(11, 12) || shortHours) && bsi(4, 5, 6)),
  };
}

/** LARS_BasicSkillsType of English and maths. */
const ENGLISH_OR_MATHS = '01 11 13 20 23 24 29 31 02 12 14 19 21 25 30 32 33 34 35'.split(' ');

/** What LARS says of the aim; each answer ends the reading where the data does not reach. */
export function lars(aim: LearningDelivery, { reference }: Read) {
  const ref = aim.LearnAimRef;
  const rows = () => known(reference.lars.aim(ref));
  const basicSkills = (...types: string[]) =>
    known(reference.lars.annualValues(ref)).some(
      row => rowOn(row, aim.LearnStartDate) && oneOf(row.basicSkillsType, ...types),
    );
  const categories = (...refs: number[]) =>
    known(reference.lars.categories(ref)).filter(row => refs.includes(row.ref));
  return {
    get exists(): boolean {
      return known(reference.lars.exists(ref)) === true;
    },
    get level() {
      return rows()?.level;
    },
    get type() {
      return rows()?.type;
    },
    get genre() {
      return rows()?.genre;
    },
    basicSkills,
    /** English or maths on the day of the start. */
    get englishOrMaths() {
      return basicSkills(...ENGLISH_OR_MATHS);
    },
    /** English or maths, or an aim that stands beside them in an apprenticeship. */
    get englishOrMathsOrComponent() {
      return rows()?.commonComponent === '20' || basicSkills(...ENGLISH_OR_MATHS);
    },
    /** Whether the aim is in one of the categories when it starts. */
    category: (...refs: number[]) => categories(...refs).some(row => rowOn(row, aim.LearnStartDate)),
    /** Whether the aim was ever in one of the categories. */
    everInCategory: (...refs: number[]) => categories(...refs).length > 0,
    validities: (category: string) => known(reference.lars.validities(ref, category)),
  };
}
