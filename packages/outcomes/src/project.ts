import { addDays, type ISODate, later } from '@waymark/ilr/dates';
import { problemsIn, problemsWith, RecordError } from './accrual/check.ts';
import { type CurvePoint, earningsCurve } from './accrual/curve.ts';
import { earningsOf } from './accrual/earnings.ts';
import type { OutcomeRecord } from './accrual/record.ts';
import { type MilestoneProjection, projectMilestone } from './milestone.ts';
import type { OutcomeModel } from './models/model.ts';
import { toPence } from './money.ts';
import type { Figure } from './parameters/figures.ts';
import { WAGES, type WageTable } from './parameters/wages.ts';
import { type Settings, settingsWith } from './settings.ts';
import type { Situation } from './tracks/track.ts';
import { minimumWageWarnings, recordWarnings, type Warning, windowWarning } from './warnings.ts';

/** What a projection is asked for with. */
export interface ProjectOptions {
  /** The day as at which earnings so far, weeks left and warnings are worked out. */
  readonly today: ISODate;
  /** Settings other than the defaults and those of the model. */
  readonly settings?: Partial<Settings>;
  /** Wage rates other than the ones built in, for thresholds and minimum wages; see `withRates`. */
  readonly wages?: WageTable;
}

/** When a participant reaches the outcomes of a programme, and why. Everything in it can be written as JSON. */
export interface Projection extends Outlook {
  readonly curve: readonly CurvePoint[];
}

/** A projection without the earnings curve, which costs more than all the rest. */
export interface Outlook {
  readonly model: string;
  readonly today: ISODate;
  /** The outcome window with its source, and its last good day; null where there is none. */
  readonly window: Figure | null;
  readonly windowLastDay: ISODate | null;
  /** Earned by the end of today, and weekly pay of the jobs that go on after today; whole pence. */
  readonly earnedPence: number;
  readonly weeklyPence: number;
  readonly milestones: readonly MilestoneProjection[];
  readonly warnings: readonly Warning[];
  /** What the programme asks for that cannot be worked out here. */
  readonly notChecked: readonly string[];
}

/**
 * Projects the outcomes of one participant.
 * @throws RecordError if the record holds what cannot be worked with (see `problemsIn`)
 * @throws SettingError if a setting has an unknown name or value, or does not fit the programme
 */
export function project(record: OutcomeRecord, model: OutcomeModel, options: ProjectOptions): Projection {
  const worked = workOut(record, model, options);
  const curve = curveOf(record, worked.situation, worked.milestones, options.today);
  return { ...outlookOf(record, model, options.today, worked), curve };
}

/**
 * Projects the outcomes of one participant without the earnings curve: for many participants at once.
 * @throws RecordError, SettingError as {@link project}
 */
export function outlook(record: OutcomeRecord, model: OutcomeModel, options: ProjectOptions): Outlook {
  return outlookOf(record, model, options.today, workOut(record, model, options));
}

function outlookOf(
  record: OutcomeRecord,
  model: OutcomeModel,
  today: ISODate,
  { situation, milestones }: Worked,
): Outlook {
  const { earnings, windowLastDay } = situation;
  return {
    model: model.id,
    today,
    window: model.window,
    windowLastDay: windowLastDay ?? null,
    earnedPence: toPence(earnings.by(today)),
    weeklyPence: toPence(earnings.weeklyAfter(today)),
    milestones,
    warnings: [
      ...milestones.flatMap(milestone => windowWarning(milestone, windowLastDay, today)),
      ...recordWarnings(record, earnings),
      ...minimumWageWarnings(record, today, situation.wages),
    ],
    notChecked: model.window === null ? [...model.notChecked, NO_WINDOW] : model.notChecked,
  };
}

const NO_WINDOW =
  'No outcome window is applied: none is known for this programme. If there is one, type its days in.';

/**
 * The milestones alone, without curve and warnings.
 * @throws RecordError, SettingError as {@link project}
 */
export function projectMilestones(
  record: OutcomeRecord,
  model: OutcomeModel,
  options: ProjectOptions,
): MilestoneProjection[] {
  return workOut(record, model, options).milestones;
}

interface Worked {
  readonly situation: Situation;
  readonly milestones: MilestoneProjection[];
}

function workOut(record: OutcomeRecord, model: OutcomeModel, options: ProjectOptions): Worked {
  const problems = [...problemsIn(record), ...problemsWith('today', options.today)];
  if (problems.length > 0) throw new RecordError(problems);
  const settings = settingsWith(model.settings, options.settings);
  const windowLastDay = lastDayOfWindow(record.programmeStart, model, settings);
  const reached = new Map<string, ISODate>();
  const situation: Situation = {
    record,
    settings,
    wages: options.wages ?? WAGES,
    earnings: earningsOf(record, settings),
    windowLastDay,
    reached,
  };
  const milestones = model.milestones.map(milestone => {
    const projection = projectMilestone(milestone, model, situation, options.today);
    if (projection.date !== null) reached.set(milestone.id, projection.date);
    return projection;
  });
  return { situation, milestones };
}

/** The last good day of the outcome window: programme start + days - 1 where programme start is day 1. */
export function lastDayOfWindow(
  programmeStart: ISODate,
  model: Pick<OutcomeModel, 'window'>,
  settings: Pick<Settings, 'windowDayOne'>,
): ISODate | undefined {
  if (model.window === null) return undefined;
  return addDays(programmeStart, model.window.value - (settings.windowDayOne === 'programme-start' ? 1 : 0));
}

/** From programme start to four weeks after the last date of interest. */
function curveOf(
  { programmeStart }: OutcomeRecord,
  { earnings, windowLastDay }: Situation,
  milestones: readonly MilestoneProjection[],
  today: ISODate,
): CurvePoint[] {
  const dates = milestones.flatMap(({ tracks }) => tracks.flatMap(track => track.dateIgnoringWindow ?? []));
  const marked = [today, ...dates, ...(windowLastDay === undefined ? [] : [windowLastDay])].filter(
    date => date >= programmeStart,
  );
  const last = marked.reduce((latest, date) => later(latest, date)!, programmeStart);
  return earningsCurve(earnings, programmeStart, addDays(last, 28), marked);
}
