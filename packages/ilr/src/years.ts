/** The collection years that Waymark knows, and what follows from a year alone. */

import type { ISODate } from './dates.ts';

/** A collection year as the ILR writes it: 2526 is 1 August 2025 to 31 July 2026. */
export type Year = 2425 | 2526 | 2627;

export const YEARS: readonly Year[] = [2425, 2526, 2627];

interface YearFacts {
  /** As people write it: `2025-26`. */
  readonly label: string;
  /** First and last day of the teaching year. */
  readonly start: ISODate;
  readonly end: ISODate;
  /** The XML namespace of a return. */
  readonly namespace: string;
  /** How much of the year's record is taken from its own schema. */
  readonly schema: 'stated' | 'partly assumed';
}

const FACTS: Record<Year, YearFacts> = {
  2425: {
    label: '2024-25',
    start: '2024-08-01',
    end: '2025-07-31',
    namespace: 'ESFA/ILR/2024-25',
    // The schema of 2024-25 was not seen: that of 2025-26, with the published list of changes taken back.
    schema: 'partly assumed',
  },
  2526: {
    label: '2025-26',
    start: '2025-08-01',
    end: '2026-07-31',
    namespace: 'ESFA/ILR/2025-26',
    schema: 'stated',
  },
  2627: {
    label: '2026-27',
    start: '2026-08-01',
    end: '2027-07-31',
    namespace: 'ILR/2026-27',
    schema: 'stated',
  },
};

export const yearFacts = (year: Year): YearFacts => FACTS[year];
/** First day of the teaching year: `yearStart(2526)` is `2025-08-01`. */
export const yearStart = (year: Year): ISODate => FACTS[year].start;
/** Last day of the teaching year: `yearEnd(2526)` is `2026-07-31`. */
export const yearEnd = (year: Year): ISODate => FACTS[year].end;
export const yearLabel = (year: Year): string => FACTS[year].label;
export const namespaceOf = (year: Year): string => FACTS[year].namespace;

/** The year that has this namespace, or undefined if none known here has. */
export const yearOfNamespace = (namespace: string): Year | undefined =>
  YEARS.find(year => FACTS[year].namespace === namespace);

/** The year that the text names (`2526`, `2025-26` or `2025/26`), or undefined if it is none known here. */
export function parseYear(text: string): Year | undefined {
  const plain = text.trim().replace('/', '-');
  return YEARS.find(year => String(year) === plain || FACTS[year].label === plain);
}

/** The teaching year in which the day lies, if it is one known here. */
export const yearOfDate = (date: ISODate): Year | undefined =>
  YEARS.find(year => FACTS[year].start <= date && date <= FACTS[year].end);
