import {
  type Answer,
  explain,
  fieldsSeen,
  forgetWatched,
  isUnknown,
  type Sighting,
  type Step,
  unwatched,
  watch,
  witness,
} from '@waymark/flow';
import type { Learner } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import { type BootcampMilestones, MILESTONES, milestoneOf } from './bootcamp-milestones.ts';
import type { MilestoneContext } from './milestones/context.ts';
import type { MilestoneNumber } from './milestones/milestone.ts';
import { type Evidence, SETTINGS, type SettingName, type Settings, settingSays } from './settings.ts';

/** One question of a milestone with its answer and what it looked at. */
export interface PathStep {
  readonly question: string;
  readonly answer: Answer;
  readonly values: readonly SeenValue[];
  /** True on the question that ended the matter. */
  readonly ended: boolean;
}

/** Something a question looked at: a field, or what it looked for and found (`null`: nothing). */
export interface SeenValue {
  readonly field: string;
  readonly value: string | number | boolean | null;
  /** The aim on which the field stands. */
  readonly aim?: number;
}

/** What a milestone would be by another reading of a setting. */
export interface Alternative {
  readonly setting: SettingName;
  /** The other reading, as a sentence. */
  readonly reading: string;
  /** How well the reading that was used instead is borne out; `conflicting` where sources speak for both. */
  readonly evidence: Evidence;
  readonly status: 'due' | 'not due' | 'not checked';
  readonly date: ISODate | null;
  readonly amountPence: number | null;
}

/** A milestone explained. */
export interface MilestoneExplanation {
  readonly path: readonly PathStep[];
  /** The settings that were read on the way to the result. */
  readonly restsOn: readonly SettingName[];
  /** Other readings of these settings under which the result differs. */
  readonly alternatives: readonly Alternative[];
}

/** Explains a milestone: asks its questions once more and notes what they look at. */
export function explainMilestone(
  { bootcamp, context }: BootcampMilestones,
  number: MilestoneNumber,
): MilestoneExplanation {
  const rule = MILESTONES[number - 1]!;
  forgetWatched();
  // A copy, because a frozen record cannot be watched.
  const settings = { ...context.settings, eventIndicators: { ...context.settings.eventIndicators } };
  const watchedContext: MilestoneContext = {
    ...context,
    settings: watch(settings),
  };
  const watchedBootcamp = watch(bootcamp);
  const { steps } = explain(rule.flow, watchedBootcamp, watchedContext);
  const { saw, result } = witness(() => milestoneOf(rule, watchedBootcamp, watchedContext));
  const restsOn = settingsRead([...steps.flatMap(step => step.saw), ...saw], settings);
  const alternatives: Alternative[] = [];
  for (const setting of restsOn) {
    for (const value of otherReadings(setting, context.settings)) {
      const other = {
        ...context,
        settings: { ...context.settings, [setting]: value },
      };
      const { status, date, amountPence } = milestoneOf(rule, bootcamp, other);
      const same = status === result.status && date === result.date && amountPence === result.amountPence;
      if (!same) {
        const reading = settingSays(setting, value);
        alternatives.push({
          setting,
          reading,
          evidence: SETTINGS[setting].evidence,
          status,
          date,
          amountPence,
        });
      }
    }
  }
  return { path: steps.map(step => pathStep(step, bootcamp.learner, bootcamp)), restsOn, alternatives };
}

/** The question that kept a milestone from being due; `undefined` if it is due. */
export function stoppedBy(of: BootcampMilestones, number: MilestoneNumber): string | undefined {
  const { bootcamp, context } = of;
  let open: string | undefined;
  for (const question of MILESTONES[number - 1]!.flow.questions) {
    const answer = question.test(bootcamp, context);
    if (answer === question.endsOn) return question.text;
    if (isUnknown(answer)) open ??= question.text;
  }
  return open;
}

function settingsRead(saw: readonly Sighting[], settings: Settings): SettingName[] {
  const names = new Set<SettingName>();
  for (const { name, record } of fieldsSeen(saw)) {
    if (record === settings) names.add(name as SettingName);
    else if (record === settings.eventIndicators) names.add('eventIndicators');
  }
  return [...names];
}

/** The other values that a setting can take; for a number, that there is no limit. */
function otherReadings(name: SettingName, settings: Settings): Settings[SettingName][] {
  const current = settings[name];
  return Object.keys(SETTINGS[name].means).filter(
    value => value !== 'number' && value !== current,
  ) as Settings[SettingName][];
}

function pathStep({ question, answer, saw, ended }: Step, learner: Learner, bootcamp: object): PathStep {
  const values = new Map<string, SeenValue>();
  for (const sighting of saw) {
    for (const value of valuesSeen(sighting, learner, bootcamp)) {
      values.set(`${value.aim} ${value.field} ${value.value}`, value);
    }
  }
  return { question, answer, values: [...values.values()], ended };
}

function valuesSeen({ name, value, record }: Sighting, learner: Learner, bootcamp: object): SeenValue[] {
  if (record !== undefined) {
    // The settings that were read stand apart; the bootcamp itself is no record.
    const aim = aimOf(record, learner);
    if (aim === undefined && (record === bootcamp || !isOfLearner(record, learner))) return [];
    return [{ field: name, value: scalar(value), ...(aim !== undefined && { aim }) }];
  }
  return [{ field: name, value: scalar(value) }];
}

function scalar(value: unknown): SeenValue['value'] {
  const plain = unwatched(value);
  if (plain === undefined || plain === null) return null;
  if (typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean') return plain;
  if (isUnknown(plain)) return 'not known';
  if (Array.isArray(plain)) return plain.length === 0 ? null : plain.map(scalar).join('; ');
  return Object.values(plain)
    .filter(part => typeof part === 'string' || typeof part === 'number')
    .join(' ');
}

function aimOf(record: object, learner: Learner): number | undefined {
  for (const aim of learner.LearningDelivery) {
    if (aim === record || aim.LearningDeliveryFAM.includes(record as never)) return aim.AimSeqNumber;
  }
  return undefined;
}

function isOfLearner(record: object, learner: Learner): boolean {
  return record === learner || learner.LearnerEmploymentStatus.includes(record as never);
}
