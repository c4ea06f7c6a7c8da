import type { ISODate } from '@waymark/ilr/dates';

/** How sure a figure or convention is: a source says it, it follows from what a source says, or it is our assumption. */
export type Sureness = 'stated' | 'inferred' | 'assumed';

/** Where something was read, by the keys of {@link SOURCES}, and how sure it is. */
export interface Sourced {
  readonly sure: Sureness;
  readonly source: readonly SourceKey[];
  readonly note?: string;
}

/** A value and the day from which it holds. */
export interface Dated<T> extends Sourced {
  readonly value: T;
  readonly validFrom: ISODate;
}

/** A figure that changes over time; its values stand oldest first. */
export interface Series<T> {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly Dated<T>[];
  /** The last day for which the newest value is known to hold. Later days have no value. */
  readonly knownTo?: ISODate;
}

/** The value in force on a day, with its source; undefined before the first and after the last known day. */
export function valueOn<T>(series: Series<T>, date: ISODate): Dated<T> | undefined {
  if (series.knownTo !== undefined && date > series.knownTo) return undefined;
  return series.values.findLast(value => value.validFrom <= date);
}

/** The pages that the figures and conventions were read on. */
export const SOURCES = {
  'job-tracker': 'Aptem help 4405020408082, Create a job outcome tracker',
  'job-end': 'Aptem help 4408232414098, Updating a job outcome tracker with an end date',
  'self-employed-tracker': 'Aptem help 4405352426258, Create a self-employed job outcome tracker',
  'restart-statistics': 'gov.uk, Restart Scheme statistics: background and methodology',
  'restart-statistics-comment': 'advicenetwork.org.uk on the Restart statistics of June 2023',
  'restart-wiki': 'DWPhelp community wiki, Restart Scheme',
  'ipes-annex-2': 'gov.uk, Intensive Personalised Employment Support, Annex 2',
  'ipes-funding': 'gov.uk, Intensive Personalised Employment Support, Chapter 7 Funding Model',
  'ipes-answer': 'Written answer in Parliament on Intensive Personalised Employment Support numbers',
  'whp-funding': 'gov.uk, Work and Health Programme, Chapter 13 Funding model',
  'whp-memo': 'gov.uk, Work and Health Programme, Provider memo 64',
  'wage-answer': 'House of Lords written answer HL5940, July 2020',
  'jets-memo': 'gov.uk, Provider memo 52 (JETS)',
  'jets-scotland': 'gov.uk, JETS in Scotland, Chapters 6 and 8',
  'ips-primary-care': 'gov.uk, Individual Placement and Support in Primary Care, guidance',
  'fair-start': 'gov.scot, Fair Start Scotland: economic evaluation, page 8',
  'fair-start-answer': 'Scottish Parliament written answer S5W-33944',
  'work-programme-answer': 'Written answer 164391, July 2013, on Work Programme payments',
  'work-programme-press': 'recruiter.co.uk (2012) and Halton council on Work Programme payments',
  'enterprise-allowance': 'gov.uk, New Enterprise Allowance statistics April 2011 to December 2020',
  'enterprise-guidance': 'gov.uk, New Enterprise Allowance phase 2, provider guidance',
  'bootcamp-milestones': 'Pellcomp help, Skills Bootcamps milestones; purlos.com',
  'apprenticeship-units': "Aptem help 36609025661074, Apprenticeship units: Aptem's approach",
  'shared-prosperity': 'gov.uk, UK Shared Prosperity Fund: outputs and outcomes definitions (2)',
  'connect-to-work': 'gov.uk, Connect to Work: Grant Guidance for England',
  'australia-des': 'Job Ready help, outcome tracking for Disability Employment Services',
  'wage-rates': 'National Minimum Wage and National Living Wage rates, copy of the gov.uk page',
  'wage-rates-payroll': 'effectivepayroll.co.uk and klcemploymentlaw.com on wage rates',
  'wage-rates-2026': 'essentialrecruitment.co.uk on wage rates from April 2026',
  'wage-rates-lawyers': 'mondaq.com 1725980, which gives 6 April 2026',
  'voluntary-rates': 'particle.news on the voluntary living wage rates',
  'real-time-information': 'revenuebenefits.org.uk, Real Time Information and Universal Credit',
  'own-convention': 'No page that was read says it; chosen here',
  typed: 'Typed in by the provider',
} as const;

/** A key of {@link SOURCES}. */
export type SourceKey = keyof typeof SOURCES;
