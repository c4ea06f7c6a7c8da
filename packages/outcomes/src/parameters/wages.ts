import type { ISODate } from '@waymark/ilr/dates';
import { type Dated, type Series, type Sourced, valueOn } from './series.ts';

/**
 * Wage rates in pence an hour. Rates change on 1 April, so a rate is known to the 31 March after it: for later days
 * there is no rate rather than an old one.
 */
const KNOWN_TO: ISODate = '2027-03-31';

const from2021 = { sure: 'stated', source: ['wage-rates', 'wage-rates-payroll'] } as const;
const fromPage = { sure: 'stated', source: ['wage-rates'] } as const;
const from2025 = { sure: 'stated', source: ['wage-rates', 'wage-rates-2026'] } as const;
const from2026 = {
  sure: 'stated',
  source: ['wage-rates', 'wage-rates-2026', 'wage-rates-lawyers'],
  note: 'One source gives 6 April 2026 as the first day; the others give 1 April.',
} as const;

type Row = [validFrom: ISODate, value: number, sourced: Sourced];

function yearly(name: string, rows: readonly Row[], unit = 'pence an hour'): Series<number> {
  const values: Dated<number>[] = rows.map(([validFrom, value, sourced]) => ({
    value,
    validFrom,
    ...sourced,
  }));
  return { name, unit, values, knownTo: KNOWN_TO };
}

/** The adult rate, from the age in the next table. */
const nationalLivingWage = yearly('National Living Wage', [
  ['2021-04-01', 891, from2021],
  ['2022-04-01', 950, fromPage],
  ['2023-04-01', 1042, fromPage],
  ['2024-04-01', 1144, fromPage],
  ['2025-04-01', 1221, from2025],
  ['2026-04-01', 1271, from2026],
]);

/** The age from which the National Living Wage is due. */
const nationalLivingWageAge = yearly(
  'Age for the National Living Wage',
  [
    ['2021-04-01', 23, fromPage],
    ['2024-04-01', 21, fromPage],
  ],
  'years',
);

/** The rate at 21 and 22; from April 2024 these ages have the National Living Wage, so it is not asked for then. */
const aged21 = yearly('National Minimum Wage, 21 to 22', [
  ['2021-04-01', 836, from2021],
  ['2022-04-01', 918, fromPage],
  ['2023-04-01', 1018, fromPage],
]);

const aged18 = yearly('National Minimum Wage, 18 to 20', [
  ['2021-04-01', 656, from2021],
  ['2022-04-01', 683, fromPage],
  ['2023-04-01', 749, fromPage],
  ['2024-04-01', 860, fromPage],
  ['2025-04-01', 1000, from2025],
  ['2026-04-01', 1085, from2026],
]);

const under18 = yearly('National Minimum Wage, under 18', [
  ['2021-04-01', 462, from2021],
  ['2022-04-01', 481, fromPage],
  ['2023-04-01', 528, fromPage],
  ['2024-04-01', 640, fromPage],
  ['2025-04-01', 755, from2025],
  ['2026-04-01', 800, from2026],
]);

const apprentice = yearly('National Minimum Wage, apprentices', [
  ['2021-04-01', 430, from2021],
  ['2022-04-01', 481, fromPage],
  ['2023-04-01', 528, fromPage],
  ['2024-04-01', 640, fromPage],
  ['2025-04-01', 755, from2025],
  ['2026-04-01', 800, from2026],
]);

const announcedWith2026 = {
  sure: 'assumed',
  source: ['voluntary-rates'],
  note: 'The rate was announced with those of April 2026; the day from which it holds was not seen.',
} as const;

const realLivingWage = yearly('real Living Wage', [['2026-04-01', 1345, announcedWith2026]]);
const londonLivingWage = yearly('London Living Wage', [['2026-04-01', 1480, announcedWith2026]]);

/** A table of wage rates; an installation may pass one with newer rates (see {@link withRates}). */
export interface WageTable {
  readonly nationalLivingWage: Series<number>;
  readonly nationalLivingWageAge: Series<number>;
  readonly aged21: Series<number>;
  readonly aged18: Series<number>;
  readonly under18: Series<number>;
  readonly apprentice: Series<number>;
  readonly realLivingWage: Series<number>;
  readonly londonLivingWage: Series<number>;
}

/** A rate that a threshold can be built from. */
export type ThresholdWage = 'nationalLivingWage' | 'realLivingWage' | 'londonLivingWage';

/** The wage rates that were read. */
export const WAGES: WageTable = {
  nationalLivingWage,
  nationalLivingWageAge,
  aged21,
  aged18,
  under18,
  apprentice,
  realLivingWage,
  londonLivingWage,
};

/**
 * The table with rates typed in that hold from a day on, in pence an hour, and are known up to another. What is not typed
 * stays as it was, and is not known for longer.
 */
export function withRates(
  table: WageTable,
  validFrom: ISODate,
  knownTo: ISODate,
  rates: Readonly<Partial<Record<keyof WageTable, number>>>,
): WageTable {
  const typed = { validFrom, sure: 'stated', source: ['typed'] } as const;
  const entries = Object.entries(rates).map(([name, value]) => {
    const series = table[name as keyof WageTable];
    const values = [...series.values.filter(other => other.validFrom < validFrom), { value, ...typed }];
    return [name, { ...series, values, knownTo }] as const;
  });
  return { ...table, ...Object.fromEntries(entries) };
}

/** A minimum wage that applies to a person on a day: which rate it is, in pence an hour, and where it was read. */
export interface MinimumWage extends Dated<number> {
  readonly rate: string;
}

/**
 * The minimum wage for a person of this age on the day, or undefined where no rate is known.
 * @param apprentice whether the apprentice rate holds: an apprentice under 19, or in the first year of it
 */
export function minimumWageOn(
  date: ISODate,
  age: number,
  apprentice = false,
  table: WageTable = WAGES,
): MinimumWage | undefined {
  const adultAge = valueOn(table.nationalLivingWageAge, date);
  if (adultAge === undefined) return undefined;
  const series = apprentice ? table.apprentice : seriesForAge(age, adultAge.value, table);
  const dated = valueOn(series, date);
  return dated && { ...dated, rate: series.name };
}

/** The ages at which a person moves to another rate, apprentices' 19 included. */
export const AGES_OF_CHANGE = [18, 19, 21, 23] as const;

function seriesForAge(age: number, adultAge: number, table: WageTable): Series<number> {
  if (age >= adultAge) return table.nationalLivingWage;
  if (age >= 21) return table.aged21;
  return age >= 18 ? table.aged18 : table.under18;
}
