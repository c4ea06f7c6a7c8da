import { type Answer, some, word } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import { addDays, addMonths, daysBetween, earlier, type ISODate, later } from '@waymark/ilr/dates';
import {
  EVENT_AIMS,
  fams,
  HGV_EVENT_AIMS,
  hasFAM,
  hasMonitoring,
  inLarsCategory,
  statusBefore,
  statusOn,
} from '@waymark/rules/words';
import type { Bootcamp } from '../bootcamp.ts';
import type { EventMeaning, Settings } from '../settings.ts';
import type { MilestoneContext } from './context.ts';

/** The LARS category of the subject aims of Skills Bootcamps. */
const SUBJECT = 62;

const MEANING: Readonly<Record<string, EventMeaning>> = {
  [EVENT_AIMS[0]!]: 'interview',
  [EVENT_AIMS[1]!]: 'new role',
  [EVENT_AIMS[2]!]: 'plan',
};

/** An event as it is recorded. */
export interface BootcampEvent {
  /** The event aim (`Z0059747`), or the event indicator (`EVI 1`). */
  readonly event: string;
  readonly means: EventMeaning | 'unknown';
  /** The day of the event. */
  readonly on: ISODate;
  /** False for an event aim that is not completed and achieved. */
  readonly complete: boolean;
}

/**
 * A look that is not taken twice: what it found last is kept, and given again for the same bootcamp in the same context.
 * While a decision is explained both are stand-ins of their own, so that nothing that is read goes unseen.
 */
function kept<R>(look: (bootcamp: Bootcamp, context: MilestoneContext) => R): typeof look {
  let of: Bootcamp | undefined;
  let within: MilestoneContext | undefined;
  let found: R;
  return (bootcamp, context) => {
    if (bootcamp !== of || context !== within) {
      found = look(bootcamp, context);
      of = bootcamp;
      within = context;
    }
    return found;
  };
}

// --- days in learning -------------------------------------------------------------------------------------------

/** The day on which the learner has been in learning for `minimum` days; `undefined` if that has not come about. */
export const qualifyingDay = word(
  (_bootcamp, minimum) => `day on which ${minimum} days in learning are reached`,
  (bootcamp: Bootcamp, minimum: number, { settings, file }: MilestoneContext): ISODate | undefined => {
    let counted = 0;
    let last: ISODate | undefined;
    for (const { LearnStartDate, LearnActEndDate } of bootcamp.programmeAims) {
      let from = settings.daysCounted === 'first and last' ? LearnStartDate : addDays(LearnStartDate, 1);
      if (last !== undefined && from <= last) from = addDays(last, 1);
      if (last !== undefined && settings.spells === 'each alone') counted = 0;
      const reached = addDays(from, Math.max(minimum - counted, 1) - 1);
      if (LearnActEndDate === undefined) {
        if (reached <= file.FilePreparationDate || settings.openAims === 'expected to stay') return reached;
        return undefined;
      }
      if (reached <= LearnActEndDate) return reached;
      if (from > LearnActEndDate) continue;
      counted += daysBetween(from, LearnActEndDate) + 1;
      last = LearnActEndDate;
    }
    return undefined;
  },
);

/** How many days in learning the contract asks for before milestone 1; `undefined` if it counts hours alone. */
export function minimumDays(bootcamp: Bootcamp, { terms, settings }: MilestoneContext): number | undefined {
  if (terms.contract) return terms.contract.minimumDays ?? undefined;
  if (settings.minimumDays !== 'by first start') return settings.minimumDays;
  return bootcamp.firstStart < '2023-08-01' ? 5 : 14;
}

// --- subject aims -----------------------------------------------------------------------------------------------

/** Whether LARS counts the aim as the subject aim of a bootcamp. */
export function isSubject(aim: LearningDelivery, context: MilestoneContext): Answer {
  if (aim.AimType !== 3 || EVENT_AIMS.includes(aim.LearnAimRef)) return false;
  return inLarsCategory(aim.LearnAimRef, SUBJECT, aim.LearnStartDate, context);
}

/** Whether a subject aim is completed, and achieved where that is asked for. */
export const subjectCompleted = word(
  'completed subject aim',
  (bootcamp: Bootcamp, context: MilestoneContext): Answer =>
    some(bootcamp.components, aim => completes(aim, context) && isSubject(aim, context)),
);

/** The last day of the subject aims that are completed; `undefined` if none is. */
export const subjectEnd = word(
  'end of the completed subject aim',
  kept((bootcamp: Bootcamp, context: MilestoneContext): ISODate | undefined => {
    let end: ISODate | undefined;
    for (const aim of bootcamp.components) {
      if (completes(aim, context) && isSubject(aim, context) === true) end = later(end, aim.LearnActEndDate);
    }
    return end;
  }),
);

function completes(aim: LearningDelivery, { settings }: MilestoneContext): boolean {
  if (aim.CompStatus !== 2 || aim.LearnActEndDate === undefined) return false;
  return aim.Outcome === 1 || settings.subjectOutcome === 'completed';
}

// --- events -----------------------------------------------------------------------------------------------------

/** The events of the bootcamp as its regime records them: event aims, or event indicators on a programme aim. */
export const eventsRecorded = word(
  (bootcamp: Bootcamp) => (bootcamp.regime === 'event aims' ? 'event aims' : 'event indicators (EVI)'),
  kept((bootcamp: Bootcamp, { settings }: MilestoneContext): readonly BootcampEvent[] => {
    const found: BootcampEvent[] = [];
    if (bootcamp.regime === 'event aims') {
      for (const aim of bootcamp.components) {
        const means = MEANING[aim.LearnAimRef];
        if (means === undefined) continue;
        found.push({
          event: aim.LearnAimRef,
          means,
          on: aim.LearnActEndDate ?? aim.LearnStartDate,
          complete: aim.CompStatus === 2 && aim.Outcome === 1 && aim.LearnActEndDate !== undefined,
        });
      }
      return found;
    }
    for (const aim of bootcamp.programmeAims) {
      for (const { LearnDelFAMCode, LearnDelFAMDateFrom } of fams(aim, 'EVI')) {
        const means = settings.eventIndicators[LearnDelFAMCode] ?? 'unknown';
        if (means === 'HGV') continue;
        found.push({
          event: `EVI ${LearnDelFAMCode}`,
          means,
          on: LearnDelFAMDateFrom ?? aim.LearnStartDate,
          complete: LearnDelFAMDateFrom !== undefined,
        });
      }
    }
    return found;
  }),
);

/** The event aims and event indicators of a bootcamp in HGV driving, in any regime. */
export function hgvEvents({ components, programmeAims }: Bootcamp, settings: Settings): BootcampEvent[] {
  const found: BootcampEvent[] = [];
  for (const { LearnAimRef, LearnActEndDate, CompStatus, Outcome } of components) {
    if (!HGV_EVENT_AIMS.includes(LearnAimRef) || LearnActEndDate === undefined) continue;
    found.push({
      event: LearnAimRef,
      means: 'HGV',
      on: LearnActEndDate,
      complete: CompStatus === 2 && Outcome === 1,
    });
  }
  for (const aim of programmeAims) {
    for (const { LearnDelFAMCode, LearnDelFAMDateFrom } of fams(aim, 'EVI')) {
      if (settings.eventIndicators[LearnDelFAMCode] !== 'HGV' || LearnDelFAMDateFrom === undefined) continue;
      found.push({ event: `EVI ${LearnDelFAMCode}`, means: 'HGV', on: LearnDelFAMDateFrom, complete: true });
    }
  }
  return found;
}

/** The event that a learner of this kind is expected to have. */
export const expectedEvent = word(
  'event that fits the learner',
  (bootcamp: Bootcamp, context: MilestoneContext): EventMeaning | 'any' => {
    if (bootcamp.conRefNumber?.startsWith('SBA-')) return 'any';
    if (isCoFunded(bootcamp)) return 'new role';
    const status = statusInForce(bootcamp, context);
    return hasMonitoring(status, 'SEI', 1) ? 'plan' : 'interview';
  },
);

/** The first completed event that fits the learner; where an achievement date stands in for it, that date. */
export const eventInTime = word(
  'event that counts',
  (bootcamp: Bootcamp, context: MilestoneContext): BootcampEvent | undefined => {
    let first: BootcampEvent | undefined;
    for (const event of eventsRecorded(bootcamp, context)) {
      if (!event.complete || !fitsLearner(event, bootcamp, context)) continue;
      if (first === undefined || event.on < first.on) first = event;
    }
    return first ?? achievementAsEvent(bootcamp, context);
  },
);

/** Whether the event is of the kind that fits the learner, where that is asked for. */
export function fitsLearner(event: BootcampEvent, bootcamp: Bootcamp, context: MilestoneContext): boolean {
  const expected = expectedEvent(bootcamp, context);
  return expected === 'any' || event.means === expected || context.settings.eventKind === 'any';
}

/** The achievement date in place of an event, where the settings let it stand in. */
export function achievementAsEvent(
  { programmeAim }: Bootcamp,
  { settings }: MilestoneContext,
): BootcampEvent | undefined {
  const on = programmeAim?.AchDate;
  if (on === undefined || settings.achDateAlone === 'an event is needed') return undefined;
  return { event: 'AchDate', means: 'unknown', on, complete: true };
}

/** The last day on which the event counts; `undefined` if there is no limit or the subject aim has not ended. */
export const eventLimit = word(
  'last day for the event',
  (bootcamp: Bootcamp, context: MilestoneContext): ISODate | undefined => {
    const end = subjectEnd(bootcamp, context);
    if (end === undefined) return undefined;
    const months = context.terms.contract?.eventMonths ?? context.settings.eventMonths;
    return months === 'no limit' ? undefined : addMonths(end, months);
  },
);

// --- outcome ----------------------------------------------------------------------------------------------------

/** The last day on which the outcome counts: so many months after the end, or the contract's cut-off if sooner. */
export const outcomeLimit = word(
  'last day for the outcome',
  (bootcamp: Bootcamp, context: MilestoneContext): ISODate | undefined => {
    const { contract } = context.terms;
    const { settings } = context;
    const end =
      settings.outcomeClock === 'programme end'
        ? bootcamp.programmeAim?.LearnActEndDate
        : subjectEnd(bootcamp, context);
    const months = contract?.outcomeMonths ?? settings.outcomeMonths;
    const limit = end === undefined || months === 'no limit' ? undefined : addMonths(end, months);
    const cutOff = contract?.outcomeCutOff ?? undefined;
    return earlier(limit, cutOff);
  },
);

// --- who pays ---------------------------------------------------------------------------------------------------

/** Whether the employer pays a share: FFI 2 on the programme aim. */
export function isCoFunded({ programmeAim }: Bootcamp): boolean {
  return programmeAim !== undefined && hasFAM(programmeAim, 'FFI', '2');
}

/** The employer's share in percent: 0 if fully funded, 10 for a small or medium employer (OET 2), else 30. */
export const employerShare = word(
  'employer’s share in percent',
  (bootcamp: Bootcamp, context: MilestoneContext): number => {
    const { learner, contract } = context.terms;
    if (learner?.employerShare !== undefined) return learner.employerShare;
    if (!isCoFunded(bootcamp)) return 0;
    if (contract && contract.employerShare !== null) return contract.employerShare;
    return hasMonitoring(statusInForce(bootcamp, context), 'OET', 2) ? 10 : 30;
  },
);

function statusInForce({ learner, firstStart }: Bootcamp, { settings }: MilestoneContext) {
  // The setting matters only where a status begins on the very day.
  const beginsThen = learner.LearnerEmploymentStatus.some(
    ({ DateEmpStatApp }) => DateEmpStatApp === firstStart,
  );
  return beginsThen && settings.employmentRecord === 'on the first start'
    ? statusOn(learner, firstStart)
    : statusBefore(learner, firstStart);
}
