import type { Learner, LearningDelivery } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';

/**
 * How the event of a Skills Bootcamp is recorded: as an event aim where the programme first started before 1 August
 * 2025, as an event indicator (FAM type EVI) on the programme aim where it started later.
 */
export type Regime = 'event aims' | 'event indicators';

/** From this first start on, events are recorded as indicators (R_152, R_154). */
export const EVENT_INDICATORS_FROM: ISODate = '2025-08-01';

/**
 * One Skills Bootcamp of one learner: the aims of FundModel 37 and ProgType 32 with one ConRefNumber. A pilot that is
 * recorded under FundModel 81 (LDM 396) is none.
 */
export interface Bootcamp {
  readonly learner: Learner;
  /** `undefined` where the aims have none, which the rules reject. */
  readonly conRefNumber: string | undefined;
  /** The programme aims, one for each spell, in the order of their start. */
  readonly programmeAims: readonly LearningDelivery[];
  /** The latest of them, on which completion and outcome are recorded. */
  readonly programmeAim: LearningDelivery | undefined;
  /** Subject aims, event aims and other components, in file order. */
  readonly components: readonly LearningDelivery[];
  /** The first start of a programme aim; of any aim where there is no programme aim. */
  readonly firstStart: ISODate;
  readonly regime: Regime;
}

/** Whether the aim belongs to a Skills Bootcamp that is funded through the return. */
export function isBootcampAim(aim: LearningDelivery): boolean {
  return aim.FundModel === 37 && aim.ProgType === 32;
}

/** The Skills Bootcamps of a learner, in the order of their first start. */
export function bootcampsOf(learner: Learner): Bootcamp[] {
  const first = learner.LearningDelivery.find(isBootcampAim);
  if (!first) return NONE;
  const { ConRefNumber } = first;
  const others = learner.LearningDelivery.some(
    aim => isBootcampAim(aim) && aim.ConRefNumber !== ConRefNumber,
  );
  if (!others) return [bootcampOf(learner, ConRefNumber)];
  const all = new Set(learner.LearningDelivery.filter(isBootcampAim).map(aim => aim.ConRefNumber));
  return [...all].map(conRefNumber => bootcampOf(learner, conRefNumber)).sort(byFirstStart);
}

/**
 * The Skills Bootcamps of a record that could not be read well enough for the rules: named, so that they are not lost,
 * and without their aims, whose mandatory fields may be missing.
 */
export function unreadableBootcampsOf(learner: Learner): Bootcamp[] {
  const aims: readonly Partial<LearningDelivery>[] = learner.LearningDelivery ?? [];
  const contracts = new Set<string | undefined>();
  for (const { FundModel, ProgType, ConRefNumber } of aims)
    if (FundModel === 37 && ProgType === 32) contracts.add(ConRefNumber);
  return [...contracts].map(conRefNumber => ({
    learner,
    conRefNumber,
    programmeAims: NONE,
    programmeAim: undefined,
    components: NONE,
    firstStart: EVENT_INDICATORS_FROM,
    regime: 'event indicators',
  }));
}

function bootcampOf(learner: Learner, conRefNumber: string | undefined): Bootcamp {
  const programmeAims: LearningDelivery[] = [];
  const components: LearningDelivery[] = [];
  for (const aim of learner.LearningDelivery) {
    if (!isBootcampAim(aim) || aim.ConRefNumber !== conRefNumber) continue;
    (aim.AimType === 1 ? programmeAims : components).push(aim);
  }
  if (programmeAims.length > 1) programmeAims.sort(bySpell);
  const firstStart = programmeAims[0]?.LearnStartDate ?? earliestStart(components);
  return {
    learner,
    conRefNumber,
    programmeAims,
    programmeAim: programmeAims.at(-1),
    components,
    firstStart,
    regime: firstStart < EVENT_INDICATORS_FROM ? 'event aims' : 'event indicators',
  };
}

function earliestStart(aims: readonly LearningDelivery[]): ISODate {
  return aims.map(({ LearnStartDate }) => LearnStartDate).sort()[0]!;
}

/**
 * By start; of two that started together the one that is open, or ended later, is the later one. The number of an aim
 * decides last, so that the order of the aims in the file does not matter.
 */
function bySpell(a: LearningDelivery, b: LearningDelivery): number {
  if (a.LearnStartDate !== b.LearnStartDate) return a.LearnStartDate < b.LearnStartDate ? -1 : 1;
  const [endA, endB] = [a.LearnActEndDate ?? OPEN, b.LearnActEndDate ?? OPEN];
  if (endA !== endB) return endA < endB ? -1 : 1;
  const [stateA, stateB] = [a, b].map(
    ({ CompStatus, Outcome, AchDate }) => `${CompStatus} ${Outcome ?? ''} ${AchDate ?? ''}`,
  );
  if (stateA !== stateB) return stateA! < stateB! ? -1 : 1;
  return a.AimSeqNumber - b.AimSeqNumber;
}

function byFirstStart(a: Bootcamp, b: Bootcamp): number {
  if (a.firstStart !== b.firstStart) return a.firstStart < b.firstStart ? -1 : 1;
  return (a.conRefNumber ?? '') < (b.conRefNumber ?? '') ? -1 : 1;
}

const OPEN = '9999-12-31';
const NONE: never[] = [];
