import { YEARS, type Year } from '@waymark/ilr';

/** Funding stream period codes of contract allocations, as each year's rules name them. */
export type FundingStreams = Readonly<Record<Year, readonly string[]>>;

/** The same codes in every year. */
const always = (...codes: string[]) => inEach(() => codes);

/** Codes that end in the year. */
const yearly = (...codes: string[]) => inEach(year => codes.map(code => `${code}${year}`));

function inEach(codes: (year: Year) => readonly string[]): FundingStreams {
  return Object.fromEntries(YEARS.map(year => [year, codes(year)])) as unknown as FundingStreams;
}

/** Adult skills: the grant, its initiatives and free courses for jobs. */
export const ADULT_SKILLS = yearly('ASFC-ASCL', 'STFIG', 'ASFC-FCFJ');

/** As adult skills; in 2024-25 the grant alone. */
export const ADULT_SKILLS_STARTS: FundingStreams = { ...ADULT_SKILLS, 2425: ['ASFC-ASCL2425'] };

/** Adult skills as procured in 2023. */
export const PROCURED_2023 = yearly('ASF2023-AS', 'ASF2023-FCFJ', 'ASF2023-STFI');

/** Adult education as procured in 2021. */
export const PROCURED_2021 = always('AEB-AS2324', 'AEB-NSF2324');

/** Adult education as procured before 2021, for contracts and, with fewer codes, for their new starts. */
export const PROCURED_2017 = always('AEB-19TRN2021', 'AEB-AS2021', 'STFI2021');
export const PROCURED_2017_STARTS = always('AEB-19TRN2021', 'AEB-AS2021');

/** The bursary beside advanced learner loans. */
export const LOANS_BURSARY = yearly('ALLB', 'ALLBC');

/** Apprenticeships outside the accounts of employers: 2026-27 still names the code of 2025-26. */
export const APPRENTICESHIPS: FundingStreams = { 2425: ['APPS2425'], 2526: ['APPS2526'], 2627: ['APPS2526'] };

/** Apprenticeships through the accounts of employers. */
export const EMPLOYER_ACCOUNTS = always('LEVY1799', 'NONLEVY2019');

/** Apprenticeships outside those accounts, as procured in 2018. */
export const PROCURED_APPRENTICESHIPS = always('16-18NLAP2018', 'ANLAP2018');

/** Apprenticeships outside those accounts, procured or not. */
export const ALL_DEPARTMENT_APPRENTICESHIPS = inEach(year => [
  ...APPRENTICESHIPS[year],
  ...PROCURED_APPRENTICESHIPS[year],
]);

/** Skills Bootcamps. */
export const SKILLS_BOOTCAMPS = always('SB2022', 'SB-PAA2022', 'SB2023');
