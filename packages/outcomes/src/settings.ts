import type { Sourced } from './parameters/series.ts';

/**
 * The conventions that no source settles, as named settings. A projected date means little without them, so every result
 * lists the ones that it rests on.
 */
export interface Settings {
  readonly spread: 'seven-days' | 'monday-to-friday';
  readonly credited: 'daily' | 'whole-weeks' | 'payday';
  readonly payPeriod: 'week' | 'fortnight' | 'four-weeks' | 'calendar-month';
  /** Days from the end of a pay period to its payday. */
  readonly payDelayDays: number;
  readonly rounding: 'none' | 'weekly-penny' | 'daily-penny';
  readonly endDate: 'worked' | 'not-worked';
  readonly comparator: 'reaches' | 'exceeds';
  readonly achievedOn: 'day-of' | 'day-after';
  readonly runningJob: 'from-programme-start' | 'not-counted';
  readonly thresholdDate: 'programme-start' | 'first-job-start';
  readonly windowDayOne: 'programme-start' | 'day-after-start';
  readonly selfEmploymentLength: 'as-programme' | '26-weeks' | 'six-months';
  readonly selfEmploymentSpells: 'as-programme' | 'single' | 'add-up';
  readonly selfEmploymentBefore: 'not-counted' | 'from-programme-start' | 'from-its-start';
  readonly weeksWindow: 'rolling' | 'from-first-day-in-work';
  /** The only way that is known; it is named so that a result can say that it rests on it. */
  readonly mixing: 'never';
}

/** The name of a setting. */
export type SettingName = keyof Settings;

/** A setting as a page shows it: what it is about, its default, and what each of its values means. */
export interface SettingInfo<V> extends Sourced {
  readonly title: string;
  readonly standard: V;
  /** What each value means; `other` speaks for a number. */
  readonly means: Readonly<Record<string, string>>;
}

const open = { sure: 'assumed', source: ['own-convention'] } as const;

/** Every setting with its default, which is the convention `calendar-7-inclusive`. */
export const SETTINGS: { readonly [K in SettingName]: SettingInfo<Settings[K]> } = {
  spread: {
    ...open,
    title: 'How weekly pay is spread over the week',
    standard: 'seven-days',
    means: {
      'seven-days': 'Weekly pay accrues evenly over seven calendar days.',
      'monday-to-friday': 'A fifth of weekly pay accrues on each weekday.',
    },
  },
  credited: {
    sure: 'assumed',
    source: ['own-convention', 'real-time-information'],
    title: 'When earned pay is counted',
    standard: 'daily',
    means: {
      daily: 'Pay counts on the day it is earned.',
      'whole-weeks':
        'Pay counts at the end of each completed week of the job; what is left, on its last day.',
      payday: 'Pay counts on the payday of its pay period, as employers report it to HMRC.',
    },
  },
  payPeriod: {
    ...open,
    title: 'The pay period, where pay counts on paydays',
    standard: 'calendar-month',
    means: {
      week: 'A pay period is a week of the job.',
      fortnight: 'A pay period is two weeks of the job.',
      'four-weeks': 'A pay period is four weeks of the job.',
      'calendar-month': 'A pay period is a calendar month.',
    },
  },
  payDelayDays: {
    ...open,
    title: 'Days from the end of a pay period to its payday',
    standard: 0,
    means: { other: 'Payday comes this many days after the pay period ends.' },
  },
  rounding: {
    ...open,
    title: 'Rounding of pay',
    standard: 'none',
    means: {
      none: 'Pay is kept exact; only what is shown is rounded.',
      'weekly-penny': 'Weekly pay is rounded to the nearest penny first.',
      'daily-penny': 'Daily pay is rounded to the nearest penny first.',
    },
  },
  endDate: {
    ...open,
    title: 'The last day of a job',
    standard: 'worked',
    means: {
      worked: 'The end date of a job is a day of work.',
      'not-worked': 'The last day of work is the day before the end date.',
    },
  },
  comparator: {
    sure: 'stated',
    source: ['restart-statistics', 'restart-statistics-comment'],
    note: 'DWP writes of reaching the level; a comment on its figures writes of exceeding it.',
    title: 'Reaching or exceeding the threshold',
    standard: 'reaches',
    means: {
      reaches: 'The running total has to reach the threshold.',
      exceeds: 'The running total has to be above the threshold.',
    },
  },
  achievedOn: {
    ...open,
    title: 'The day of an earnings outcome',
    standard: 'day-of',
    means: {
      'day-of': 'The outcome is dated on the day the threshold is met.',
      'day-after': 'The outcome is dated on the day after the threshold is met.',
    },
  },
  runningJob: {
    sure: 'inferred',
    source: ['restart-statistics'],
    note: 'That only earnings since the start of the programme count is stated; cutting a running job by day is not.',
    title: 'A job that was already running when the programme started',
    standard: 'from-programme-start',
    means: {
      'from-programme-start': 'A job begun before the programme counts from the day the programme started.',
      'not-counted': 'A job begun before the programme does not count.',
    },
  },
  thresholdDate: {
    ...open,
    title: 'The day whose wage rate sets the threshold',
    standard: 'programme-start',
    means: {
      'programme-start': 'The threshold is fixed by the wage rate on the day the programme started.',
      'first-job-start': 'The threshold is fixed by the wage rate on the first counted day of work.',
    },
  },
  windowDayOne: {
    sure: 'assumed',
    source: ['whp-memo'],
    note: 'One memo prints both 638 and 639 days for the same window.',
    title: 'Day 1 of the outcome window',
    standard: 'programme-start',
    means: {
      'programme-start': 'The day the programme started is day 1 of the outcome window.',
      'day-after-start': 'The day after the programme started is day 1 of the outcome window.',
    },
  },
  selfEmploymentLength: {
    sure: 'stated',
    source: ['self-employed-tracker', 'restart-statistics-comment'],
    note: 'The tracker counts 26 weeks; a comment on the statistics writes of six months.',
    title: 'How long self-employment must last',
    standard: 'as-programme',
    means: {
      'as-programme': 'Self-employment lasts as long as the programme asks.',
      '26-weeks': 'Self-employment has to last 26 weeks.',
      'six-months': 'Self-employment has to last six calendar months.',
    },
  },
  selfEmploymentSpells: {
    sure: 'inferred',
    source: ['self-employed-tracker', 'whp-funding'],
    note: 'The tracker has one start date; the Work and Health Programme adds spells up.',
    title: 'Several spells of self-employment',
    standard: 'as-programme',
    means: {
      'as-programme': 'Spells of self-employment are treated as the programme says.',
      single: 'One unbroken spell of self-employment has to be long enough.',
      'add-up': 'Spells of self-employment add up, each day counted once.',
    },
  },
  selfEmploymentBefore: {
    ...open,
    title: 'Self-employment that began before the programme',
    standard: 'not-counted',
    means: {
      'not-counted': 'Self-employment begun before the programme does not count.',
      'from-programme-start': 'Self-employment begun before the programme counts from the programme start.',
      'from-its-start': 'Self-employment counts from its own start, also before the programme.',
    },
  },
  weeksWindow: {
    ...open,
    title: 'Where the span of weeks in work lies',
    standard: 'rolling',
    means: {
      rolling: 'The weeks in work may lie in any span of the length allowed.',
      'from-first-day-in-work': 'The span of weeks begins on the first day in work.',
    },
  },
  mixing: {
    sure: 'inferred',
    source: ['jets-scotland'],
    note: 'Stated for JETS in Scotland, where an outcome is never a mixture.',
    title: 'Employment and self-employment together',
    standard: 'never',
    means: {
      never: 'Earnings and self-employment are never added together; the earlier date counts.',
    },
  },
};

const NAMES = Object.keys(SETTINGS) as SettingName[];

/** The default of every setting. */
export const STANDARD_SETTINGS = Object.fromEntries(
  NAMES.map(name => [name, SETTINGS[name].standard]),
) as unknown as Settings;

/** The conventions that fit the sources, by name; the first is the default. */
export const CONVENTIONS = {
  'calendar-7-inclusive': {},
  'strictly-above': { comparator: 'exceeds' },
  'day-after': { achievedOn: 'day-after' },
  'whole-weeks': { credited: 'whole-weeks' },
  'monday-to-friday': { spread: 'monday-to-friday' },
  'pennies-first': { rounding: 'weekly-penny' },
  'window-end-p-plus-l': { windowDayOne: 'day-after-start' },
  payday: { credited: 'payday' },
} as const satisfies Record<string, Partial<Settings>>;

/** The name of a convention. */
export type ConventionName = keyof typeof CONVENTIONS;

/** Settings that do not fit together, or a value that a setting does not have. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/**
 * All settings, from the defaults and the ones that are given; the last given wins.
 * @throws SettingError for an unknown name or value
 */
export function settingsWith(...given: readonly (Partial<Settings> | undefined)[]): Settings {
  const settings: Settings = Object.assign({}, STANDARD_SETTINGS, ...given);
  for (const [name, value] of Object.entries(settings)) check(name, value);
  return settings;
}

function check(name: string, value: unknown): void {
  const info = (SETTINGS as Record<string, SettingInfo<unknown>>)[name];
  if (!info) throw new SettingError(`There is no setting ${name}; the settings are ${NAMES.join(', ')}.`);
  if (info.means.other !== undefined) {
    if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 366) return;
    throw new SettingError(`The setting ${name} is a whole number of days from 0 to 366, not ${value}.`);
  }
  if (typeof value === 'string' && Object.hasOwn(info.means, value)) return;
  throw new SettingError(
    `The setting ${name} is one of ${Object.keys(info.means).join(', ')}, not ${value}.`,
  );
}

/** A setting that a result rests on, in words. */
export interface RestsOn extends Sourced {
  readonly name: SettingName;
  readonly title: string;
  readonly value: string | number;
  readonly means: string;
  /** False if somebody chose another value than the default. */
  readonly isDefault: boolean;
}

/** The named settings as they stand, in words. */
export function inWords(settings: Settings, names: readonly SettingName[]): RestsOn[] {
  return names.map(name => {
    const { title, means, standard, sure, source, note } = SETTINGS[name] as SettingInfo<string | number>;
    const value = settings[name];
    return {
      name,
      title,
      value,
      means: means[value] ?? means.other ?? String(value),
      isDefault: value === standard,
      sure,
      source,
      ...(note !== undefined && { note }),
    };
  });
}
