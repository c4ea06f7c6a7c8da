import type { Sourced } from './series.ts';

/** A figure that does not change over time, with its source. */
export interface Figure extends Sourced {
  readonly value: number;
  readonly unit: string;
}

/** The hours and weeks that an earnings threshold stands for: so many hours a week, for so many weeks, at a wage. */
export const FULL_OUTCOME = {
  hoursPerWeek: 16,
  weeks: 26,
} as const;

/** The lower stage of a two-stage programme: half the hours. */
export const HALF_OUTCOME = {
  hoursPerWeek: 8,
  weeks: 26,
} as const;

/** How many days, programme start being day 1, a participant of a programme has to reach the outcome. */
export const WINDOWS = {
  restartOnProgramme: {
    value: 365,
    unit: 'days',
    sure: 'stated',
    source: ['restart-wiki', 'ipes-annex-2'],
    note: 'The time on the programme. What may follow it was not seen.',
  },
  restartAssumed: {
    value: 547,
    unit: 'days',
    sure: 'assumed',
    source: ['own-convention'],
    note: '365 days on the programme and 182 more, if Restart follows the Work and Health Programme and JETS.',
  },
  workAndHealth: {
    value: 638,
    unit: 'days',
    sure: 'stated',
    source: ['whp-funding', 'whp-memo'],
    note: '456 days on the programme and 182 more. The same memo prints 639: see the setting windowDayOne.',
  },
  jets: {
    value: 238,
    unit: 'days',
    sure: 'stated',
    source: ['jets-memo', 'jets-scotland'],
    note: '182 days on the programme and 56 more.',
  },
} as const satisfies Record<string, Figure>;

/** A warning is given when this many days or fewer are left of an outcome window. */
export const WINDOW_WARNING_DAYS = 60;
