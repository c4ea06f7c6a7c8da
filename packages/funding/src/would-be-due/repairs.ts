import type { LearningDelivery, LearningDeliveryFAM } from '@waymark/ilr';
import { addMonths, earlier, type ISODate, later } from '@waymark/ilr/dates';
import type { Violation } from '@waymark/rules';
import { EVENT_AIMS, fams, HGV_EVENT_AIMS } from '@waymark/rules/words';
import type { Bootcamp } from '../bootcamp.ts';
import { ASKED as COMPLETION } from '../milestones/completion.ts';
import type { MilestoneContext } from '../milestones/context.ts';
import { ASKED as OUTCOME } from '../milestones/outcome.ts';
import {
  eventLimit,
  eventsRecorded,
  expectedEvent,
  isSubject,
  outcomeLimit,
  subjectEnd,
} from '../milestones/words.ts';
import type { EventMeaning } from '../settings.ts';
import type { Edit, EditableField } from './edit.ts';
import { EVENT_TRUE, JOB_TRUE, TRUE } from './must-be-true.ts';

/** Changes that belong together: one way to answer a question otherwise, or to mend a broken rule. */
export type Repair = readonly Edit[];

/** The bootcamp as it stands with the changes made so far. */
export interface State {
  readonly bootcamp: Bootcamp;
  readonly context: MilestoneContext;
}

/** The ways in which the question that stopped a milestone could be answered otherwise. None: the record cannot. */
export function repairsOfQuestion(question: string, state: State): readonly Repair[] {
  const { programmeAim } = state.bootcamp;
  if (!programmeAim) return [];
  // Somebody who left, or is on a break, has not completed; no change to the record may say otherwise.
  if (programmeAim.CompStatus !== 1 && programmeAim.CompStatus !== 2) return [];
  switch (question) {
    case COMPLETION.completed:
      return isLearning(state) ? [] : [[set(programmeAim, 'CompStatus', 2, TRUE.completed)]];
    case COMPLETION.ended:
      return [[endOfProgramme(state)]];
    case COMPLETION.outcome:
      return outcomesWithoutJob(programmeAim, state.context);
    case COMPLETION.subject:
      return subjectsToClose(state).map(aim => close(aim, state));
    case COMPLETION.event:
    case COMPLETION.eventFits:
      return recordEvent(state);
    case COMPLETION.eventCompleted:
      return eventAims(state.bootcamp).map(completeEvent);
    case OUTCOME.outcome:
      return [[set(programmeAim, 'Outcome', 1, jobTrue(state))]];
    case OUTCOME.achieved:
      return achieve(programmeAim, state);
    default:
      return [];
  }
}

/** The ways in which a broken rule could be mended; `undefined` for a rule that no change here can mend. */
export function repairsOfRule(violation: Violation, state: State): readonly Repair[] | undefined {
  const { programmeAim, components, programmeAims } = state.bootcamp;
  const all = [...programmeAims, ...components];
  const aim = all.find(({ AimSeqNumber }) => AimSeqNumber === violation.aimSeqNumber);
  const its = aim ?? programmeAim;
  if (!its || !programmeAim) return undefined;
  const isProgramme = its === programmeAim;
  switch (violation.rule) {
    case 'CompStatus_02':
      return [
        [set(its, 'LearnActEndDate', null, TRUE.stillOpen)],
        [set(its, 'CompStatus', 2, isProgramme ? TRUE.completed : TRUE.aimCompleted)],
      ];
    case 'CompStatus_03':
      return [
        isProgramme
          ? [endOfProgramme(state)]
          : [set(its, 'LearnActEndDate', lastDayFor(its, state), TRUE.aimCompleted, bounds(its, state))],
      ];
    case 'CompStatus_04':
    case 'Outcome_12':
      return isProgramme
        ? outcomesWithoutJob(its, state.context)
        : [[set(its, 'Outcome', 1, TRUE.achieved)], [set(its, 'Outcome', 3, TRUE.notAchieved)]];
    case 'Outcome_04':
      return [
        [set(its, 'Outcome', 1, jobTrue(state))],
        [set(its, 'AchDate', null, TRUE.noJobYet), ...waitOrGiveUp(its, state.context)],
      ];
    case 'CompStatus_08':
      return [[set(its, 'AchDate', null, TRUE.noJobYet)], [set(its, 'CompStatus', 2, TRUE.completed)]];
    case 'AchDate_13':
      return [[set(its, 'AchDate', null, TRUE.noJobInTime), set(its, 'Outcome', 3, TRUE.noJobInTime)]];
    case 'AchDate_07':
      return [[set(its, 'AchDate', null, TRUE.noJobYet), set(its, 'Outcome', 8, TRUE.waiting)]];
    case 'Outcome_10':
      return [[set(its, 'Outcome', 8, TRUE.waiting)]];
    case 'R_138':
      return [...recordEvent(state), reopen(programmeAim)];
    case 'R_139':
    case 'R_140': {
      const open = components.filter(component => component.CompStatus === 1);
      return [
        ...(open.length > 0 ? [open.flatMap(component => close(component, state))] : []),
        reopen(programmeAim),
      ];
    }
    case 'R_143':
    case 'LearnDelFAMDateFrom_07':
      return programmeAim.LearnActEndDate === undefined ? [] : [[endOfProgramme(state)]];
    case 'R_152':
      return [programmeAims.flatMap(one => removeEvents(one, TRUE.noIndicator))];
    case 'R_154':
      return [
        moveEvents(state),
        ...(components.some(({ LearnAimRef }) => HGV_EVENT_AIMS.includes(LearnAimRef))
          ? []
          : [removeEventAims(state)]),
      ];
    case 'LearnDelFAMType_133':
      return [components.flatMap(component => removeEvents(component, TRUE.misplaced)), moveEvents(state)];
    case 'LearnAimRef_126':
    case 'LearnAimRef_154':
      return oneDay(its);
    default:
      return undefined;
  }
}

// --- the programme aim ------------------------------------------------------------------------------------------

/** Still in learning by the record: nothing of it is completed. */
function isLearning({ bootcamp }: State): boolean {
  return !bootcamp.components.some(aim => aim.CompStatus === 2 && !EVENT_AIMS.includes(aim.LearnAimRef));
}

function endOfProgramme({ bootcamp, context }: State): Edit {
  const aim = bootcamp.programmeAim!;
  let first: ISODate = aim.LearnStartDate;
  for (const { LearnActEndDate } of bootcamp.components) first = later(first, LearnActEndDate)!;
  for (const { on } of eventsRecorded(bootcamp, context)) first = later(first, on)!;
  return set(aim, 'LearnActEndDate', first, TRUE.ended, {
    notBefore: first,
    notAfter: context.file.FilePreparationDate,
  });
}

function outcomesWithoutJob(aim: LearningDelivery, context: MilestoneContext): readonly Repair[] {
  if (aim.AchDate !== undefined) {
    return [
      [set(aim, 'Outcome', 1, TRUE.job)],
      [set(aim, 'AchDate', null, TRUE.noJobYet), ...waitOrGiveUp(aim, context)],
    ];
  }
  const giveUp: Repair = [set(aim, 'Outcome', 3, TRUE.noJobInTime)];
  return canWait(aim, context) ? [[set(aim, 'Outcome', 8, TRUE.waiting)], giveUp] : [giveUp];
}

function waitOrGiveUp(aim: LearningDelivery, context: MilestoneContext): Repair {
  return canWait(aim, context)
    ? [set(aim, 'Outcome', 8, TRUE.waiting)]
    : [set(aim, 'Outcome', 3, TRUE.noJobInTime)];
}

function canWait({ LearnActEndDate }: LearningDelivery, { file }: MilestoneContext): boolean {
  return LearnActEndDate === undefined || file.FilePreparationDate <= addMonths(LearnActEndDate, 6);
}

function reopen(aim: LearningDelivery): Repair {
  return [
    set(aim, 'CompStatus', 1, TRUE.stillOpen),
    set(aim, 'LearnActEndDate', null, TRUE.stillOpen),
    ...(aim.Outcome === 8 ? [] : [set(aim, 'Outcome', 8, TRUE.stillOpen)]),
  ];
}

function achieve(aim: LearningDelivery, state: State): readonly Repair[] {
  const { file } = state.context;
  const first = state.bootcamp.firstStart;
  const limit = outcomeLimit(state.bootcamp, state.context);
  const last = earlier(earlier(file.FilePreparationDate, file.yearEnd), limit);
  if (last < first) return [];
  const on = earlier(last, aim.LearnActEndDate);
  return [[set(aim, 'AchDate', on, jobTrue(state), { notBefore: first, notAfter: last })]];
}

// --- components -------------------------------------------------------------------------------------------------

function subjectsToClose({ bootcamp, context }: State): LearningDelivery[] {
  return bootcamp.components.filter(
    aim => (aim.CompStatus === 1 || aim.CompStatus === 2) && isSubject(aim, context) === true,
  );
}

/** What a component still lacks to be completed and achieved. */
function close(aim: LearningDelivery, state: State): Edit[] {
  return [
    ...(aim.CompStatus === 2 ? [] : [set(aim, 'CompStatus', 2, TRUE.aimCompleted)]),
    ...(aim.LearnActEndDate !== undefined
      ? []
      : [set(aim, 'LearnActEndDate', lastDayFor(aim, state), TRUE.aimCompleted, bounds(aim, state))]),
    ...(aim.Outcome === 1 ? [] : [set(aim, 'Outcome', 1, TRUE.achieved)]),
  ];
}

function bounds(
  aim: LearningDelivery,
  { bootcamp, context }: State,
): { notBefore: ISODate; notAfter: ISODate } {
  const end = bootcamp.programmeAim?.LearnActEndDate ?? context.file.FilePreparationDate;
  return { notBefore: aim.LearnStartDate, notAfter: later(end, aim.LearnStartDate)! };
}

function lastDayFor(aim: LearningDelivery, state: State): ISODate {
  const { notAfter } = bounds(aim, state);
  return aim.LearnPlanEndDate < notAfter && aim.LearnPlanEndDate >= aim.LearnStartDate
    ? aim.LearnPlanEndDate
    : notAfter;
}

// --- events -----------------------------------------------------------------------------------------------------

function eventAims({ components }: Bootcamp): LearningDelivery[] {
  return components.filter(({ LearnAimRef }) => EVENT_AIMS.includes(LearnAimRef));
}

function completeEvent(aim: LearningDelivery): Repair {
  const must = EVENT_TRUE[aim.LearnAimRef] ?? TRUE.sameEvent;
  const on = aim.LearnActEndDate ?? aim.LearnStartDate;
  return [
    ...(aim.LearnActEndDate === undefined ? [set(aim, 'LearnActEndDate', on, must)] : []),
    ...(aim.CompStatus === 2 ? [] : [set(aim, 'CompStatus', 2, must)]),
    ...(aim.Outcome === 1 ? [] : [set(aim, 'Outcome', 1, must)]),
  ];
}

/** Records the event: the one that stands in the wrong place where it belongs, else a new one. */
function recordEvent(state: State): readonly Repair[] {
  const moved = moveEvents(state);
  return moved.length > 0 ? [moved] : newEvent(state);
}

function newEvent(state: State): readonly Repair[] {
  const { bootcamp, context } = state;
  const aim = bootcamp.programmeAim!;
  const expected = expectedEvent(bootcamp, context);
  const means: EventMeaning = expected === 'any' ? 'interview' : expected;
  const notBefore = bootcamp.firstStart;
  const open = aim.LearnActEndDate ?? context.file.FilePreparationDate;
  const notAfter = earlier(open, eventLimit(bootcamp, context));
  if (notAfter < notBefore) return [];
  const on = earlier(notAfter, subjectEnd(bootcamp, context));
  const limits = { mustBeTrue: EVENT_TRUE[means]!, notBefore, notAfter };
  if (bootcamp.regime === 'event indicators') {
    const values = indicatorOf(means, on, context);
    return values ? [[{ kind: 'add FAM', aim: aim.AimSeqNumber, values, ...limits }]] : [];
  }
  const values = eventAimOf(means, on, bootcamp, 1);
  return [[{ kind: 'add aim', aim: values.AimSeqNumber, values, ...limits }]];
}

function indicatorOf(
  means: EventMeaning,
  on: ISODate,
  { settings }: MilestoneContext,
): LearningDeliveryFAM | undefined {
  const code = Object.entries(settings.eventIndicators).find(([, meaning]) => meaning === means)?.[0];
  if (code === undefined) return undefined;
  return {
    LearnDelFAMType: 'EVI',
    LearnDelFAMCode: code,
    LearnDelFAMDateFrom: on,
    LearnDelFAMDateTo: undefined,
  };
}

/** A new event aim, the `place`th after the learner's last aim. */
function eventAimOf(means: EventMeaning, on: ISODate, bootcamp: Bootcamp, place: number) {
  const aim = bootcamp.programmeAim!;
  const like = bootcamp.components[0] ?? aim;
  const last = Math.max(...bootcamp.learner.LearningDelivery.map(({ AimSeqNumber }) => AimSeqNumber));
  return {
    LearnAimRef: EVENT_AIMS[KINDS.indexOf(means)]!,
    AimType: 3,
    AimSeqNumber: last + place,
    LearnStartDate: on,
    LearnPlanEndDate: on,
    LearnActEndDate: on,
    FundModel: aim.FundModel,
    ProgType: aim.ProgType,
    DelLocPostCode: like.DelLocPostCode,
    ConRefNumber: aim.ConRefNumber,
    CompStatus: 2,
    Outcome: 1,
    LearningDeliveryFAM: like.LearningDeliveryFAM.filter(({ LearnDelFAMType }) =>
      ['SOF', 'FFI'].includes(LearnDelFAMType),
    ),
  };
}

/** The three kinds of event, in the order of their aims. */
const KINDS: readonly EventMeaning[] = ['interview', 'new role', 'plan'];

/** Events that are recorded where the regime does not look for them: each taken away there and written where it does. */
function moveEvents({ bootcamp, context }: State): Repair {
  const { programmeAim, programmeAims, components, regime } = bootcamp;
  const mustBeTrue = TRUE.sameEvent;
  const edits: Edit[] = [];
  if (regime === 'event indicators') {
    for (const event of components) {
      const { AimSeqNumber: aim, LearnAimRef: learnAimRef } = event;
      for (const values of fams(event, 'EVI')) {
        edits.push({ kind: 'remove FAM', aim, values, mustBeTrue });
        edits.push({ kind: 'add FAM', aim: programmeAim!.AimSeqNumber, values, mustBeTrue });
      }
      if (!EVENT_AIMS.includes(learnAimRef)) continue;
      const means = KINDS[EVENT_AIMS.indexOf(learnAimRef)]!;
      const values = indicatorOf(means, event.LearnActEndDate ?? event.LearnStartDate, context);
      if (!values) continue;
      edits.push({ kind: 'remove aim', aim, learnAimRef, mustBeTrue });
      edits.push({ kind: 'add FAM', aim: programmeAim!.AimSeqNumber, values, mustBeTrue });
    }
    return edits;
  }
  let place = 1;
  for (const holder of [...programmeAims, ...components]) {
    for (const values of fams(holder, 'EVI')) {
      const means = context.settings.eventIndicators[values.LearnDelFAMCode];
      if (means === undefined || means === 'HGV' || values.LearnDelFAMDateFrom === undefined) continue;
      const event = eventAimOf(means, values.LearnDelFAMDateFrom, bootcamp, place++);
      edits.push({ kind: 'remove FAM', aim: holder.AimSeqNumber, values, mustBeTrue });
      edits.push({ kind: 'add aim', aim: event.AimSeqNumber, values: event, mustBeTrue });
    }
  }
  return edits;
}

function removeEventAims({ bootcamp }: State): Repair {
  return eventAims(bootcamp).map(aim => ({
    kind: 'remove aim',
    aim: aim.AimSeqNumber,
    learnAimRef: aim.LearnAimRef,
    mustBeTrue: TRUE.sameEvent,
  }));
}

function removeEvents(aim: LearningDelivery, mustBeTrue: string): Edit[] {
  return fams(aim, 'EVI').map(values => ({ kind: 'remove FAM', aim: aim.AimSeqNumber, values, mustBeTrue }));
}

/** An event aim whose three dates differ: all of them on one of its days. */
function oneDay(aim: LearningDelivery): readonly Repair[] {
  const must = EVENT_TRUE[aim.LearnAimRef] ?? TRUE.hgv;
  const days = new Set([aim.LearnActEndDate ?? aim.LearnStartDate, aim.LearnStartDate]);
  return [...days].map(day =>
    (['LearnStartDate', 'LearnPlanEndDate', 'LearnActEndDate'] as const)
      .filter(field => aim[field] !== day)
      .map(field => set(aim, field, day, must)),
  );
}

// --- what must be true ------------------------------------------------------------------------------------------

function set(
  aim: LearningDelivery,
  field: EditableField,
  to: string | number | null,
  mustBeTrue: string,
  limits: { readonly notBefore?: ISODate; readonly notAfter?: ISODate } = {},
): Edit {
  return { kind: 'set', aim: aim.AimSeqNumber, field, from: aim[field] ?? null, to, mustBeTrue, ...limits };
}

function jobTrue({ bootcamp, context }: State): string {
  return JOB_TRUE[expectedEvent(bootcamp, context)] ?? TRUE.job;
}
