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
  if (!learner.LearningDelivery.some(isBootcampAim)) return NONE;
  const aims = new Map<string | undefined, LearningDelivery[]>();
  for (const aim of learner.LearningDelivery) {
    if (!isBootcampAim(aim)) continue;
    const known = aims.get(aim.ConRefNumber);
    if (known) known.push(aim);
    else aims.set(aim.ConRefNumber, [aim]);
  }
  const found: Bootcamp[] = [];
  for (const [conRefNumber, its] of aims) found.push(bootcampOf(learner, conRefNumber, its));
  return found.length > 1 ? found.sort(byFirstStart) : found;
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

function bootcampOf(
  learner: Learner,
  conRefNumber: string | undefined,
  aims: readonly LearningDelivery[],
): Bootcamp {
  const programmeAims = aims.filter(({ AimType }) => AimType === 1);
  if (programmeAims.length > 1) programmeAims.sort(bySpell);
  let firstStart = programmeAims[0]?.LearnStartDate;
  if (firstStart === undefined) {
    for (const { LearnStartDate } of aims)
      if (firstStart === undefined || LearnStartDate < firstStart) firstStart = LearnStartDate;
  }
  return {
    learner,
    conRefNumber,
    programmeAims,
    programmeAim: programmeAims.at(-1),
    components: aims.filter(({ AimType }) => AimType !== 1),
    firstStart: firstStart!,
    regime: firstStart! < EVENT_INDICATORS_FROM ? 'event aims' : 'event indicators',
  };
}

/** By start; of two that started together the one that is open, or ended later, is the later one. */
function bySpell(a: LearningDelivery, b: LearningDelivery): number {
  if (a.LearnStartDate !== b.LearnStartDate) return a.LearnStartDate < b.LearnStartDate ? -1 : 1;
  const [endA, endB] = [a.LearnActEndDate ?? OPEN, b.LearnActEndDate ?? OPEN];
  if (endA !== endB) return endA < endB ? -1 : 1;
  return a.AimSeqNumber - b.AimSeqNumber;
}

function byFirstStart(a: Bootcamp, b: Bootcamp): number {
  if (a.firstStart !== b.firstStart) return a.firstStart < b.firstStart ? -1 : 1;
  return (a.conRefNumber ?? '') < (b.conRefNumber ?? '') ? -1 : 1;
}

const OPEN = '9999-12-31';
const NONE: never[] = [];
