import { addDays, type ISODate, longDate } from '@waymark/ilr/dates';
import type { BootcampMilestones } from './bootcamp-milestones.ts';
import { periodCloses, yearCloses } from './earnings-period.ts';
import type { Milestone, MilestoneNumber } from './milestones/milestone.ts';
import { eventLimit, eventsRecorded, outcomeLimit } from './milestones/words.ts';

export type RiskKind =
  /** Completed, and no event is recorded: milestone 2 is not paid. */
  | 'completed without event'
  /** The months for the event or the outcome end in the next 30 days. */
  | 'limit near'
  /** An outcome is recorded and no event. */
  | 'outcome without event'
  /** A milestone fell into a return that has closed. */
  | 'return closed'
  /** A milestone fell into a funding year that has closed. */
  | 'year closed'
  /** The programme ended before the event. */
  | 'ended before event';

/** Money that may be lost. */
export interface Risk {
  readonly kind: RiskKind;
  /** The milestone whose money it is. */
  readonly milestone: MilestoneNumber;
  /** What is at risk and what to do, in one or two sentences. */
  readonly says: string;
  /** The last day on which something can be done, where there is one. */
  readonly until: ISODate | null;
}

/** How many days ahead an approaching limit is told. */
const AHEAD = 30;

/** What puts the money of a bootcamp at risk on a day. */
export function risksOf({ bootcamp, context, milestones }: BootcampMilestones, today: ISODate): Risk[] {
  const risks: Risk[] = [];
  const aim = bootcamp.programmeAim;
  if (!aim) return risks;
  const events = eventsRecorded(bootcamp, context);
  const add = (kind: RiskKind, milestone: MilestoneNumber, says: string, until: ISODate | null = null) =>
    risks.push({ kind, milestone, says, until });

  if (events.length === 0) {
    if (aim.AchDate !== undefined) {
      const says = `An outcome is recorded for ${longDate(aim.AchDate)}, and no event. Record the event too: without it milestones 2 and 3 may not be paid.`;
      add('outcome without event', 2, says);
    } else if (aim.CompStatus === 2) {
      const how = bootcamp.regime === 'event indicators' ? 'event indicator (EVI)' : 'event aim';
      const says = `The programme is completed and no event is recorded. Without an ${how} milestone 2 is not paid; no rule asks for it${bootcamp.regime === 'event indicators' ? '' : ' once six months have passed'}.`;
      add('completed without event', 2, says);
    }
    const limit = eventLimit(bootcamp, context);
    if (isNear(limit, today)) {
      const says = `The event must come by ${longDate(limit!)} to count, and none is recorded.`;
      add('limit near', 2, says, limit);
    }
  }
  if (aim.CompStatus === 2 && aim.AchDate === undefined && aim.Outcome !== 3) {
    const limit = outcomeLimit(bootcamp, context);
    if (isNear(limit, today)) {
      add(
        'limit near',
        3,
        `The outcome must come by ${longDate(limit!)} to count, and none is recorded.`,
        limit,
      );
    }
  }
  const end = aim.LearnActEndDate;
  const after = end === undefined ? undefined : events.find(({ on }) => on > end);
  if (after) {
    const says = `The programme ended on ${longDate(end!)}, before the event of ${longDate(after.on)}. Move its end to the event, or later.`;
    add('ended before event', 2, says);
  }
  if (context.settings.closedYears === 'told as a risk') {
    for (const milestone of milestones) {
      const closed = closedRisk(milestone, today);
      if (closed) risks.push(closed);
    }
  }
  return risks;
}

/** Whether the last day for something lies in the next thirty days. */
export function isNear(limit: ISODate | undefined, today: ISODate): boolean {
  return limit !== undefined && today <= limit && limit <= addDays(today, AHEAD);
}

function closedRisk({ status, milestone, fundingYear, period }: Milestone, today: ISODate): Risk | undefined {
  if (status !== 'due' || fundingYear === null || period === null) return undefined;
  const last = yearCloses(fundingYear);
  if (today > last.on) {
    const says = `Milestone ${milestone} fell into ${fundingYear}, whose last return closed ${closedOn(last)}. If it was not paid by then, it can no longer be earned through the return.`;
    return { kind: 'year closed', milestone, says, until: null };
  }
  const own = periodCloses({ fundingYear, period });
  if (today <= own.on) return undefined;
  const name = `R${String(period).padStart(2, '0')}`;
  const says = `Milestone ${milestone} fell into ${name} of ${fundingYear}, which closed ${closedOn(own)}. If it was not in that return it is paid with a later one, up to ${longDate(last.on)}.`;
  return { kind: 'return closed', milestone, says, until: last.on };
}

function closedOn({ on, estimated }: { on: ISODate; estimated: boolean }): string {
  return `${estimated ? 'about' : 'on'} ${longDate(on)}`;
}
