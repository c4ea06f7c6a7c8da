import { addMonths, type ISODate, later, longDate } from '@waymark/ilr/dates';
import { amountFor, type BootcampMilestones, MILESTONES, milestoneOf } from './bootcamp-milestones.ts';
import { stoppedBy } from './explain.ts';
import type { MilestoneContext, Standing } from './milestones/context.ts';
import type { MilestoneNumber, MilestoneRule } from './milestones/milestone.ts';
import { eventLimit, eventsRecorded, outcomeLimit } from './milestones/words.ts';
import { isNear } from './risks.ts';

/**
 * What can be said of the money of a milestone: it is earned; the record or an approaching limit stands in its way; or
 * it may still come about.
 */
export type MoneyKind = 'earned' | 'at risk' | 'possible';

/** The money of one milestone, or of one HGV payment. */
export interface Money {
  readonly kind: MoneyKind;
  readonly of: MilestoneNumber | 'HGV';
  /** Earned: the trigger date. Else the day that the record speaks of, or the last day on which it can come about. */
  readonly on: ISODate;
  /** Whole pence; `null` where the rate is not known. */
  readonly pence: number | null;
  /** Why it is not earned yet, as a sentence; `null` where it is. */
  readonly says: string | null;
}

/**
 * The money of a bootcamp, earned and outstanding. A milestone that can no longer come about is not there, and neither
 * is one that could not be checked. Dates of what is outstanding are the latest that the record allows.
 */
export function moneyOf(of: BootcampMilestones, today: ISODate): Money[] {
  const money: Money[] = [];
  for (const { status, date, amountPence } of of.hgvPayments) {
    if (status === 'due')
      money.push({ kind: 'earned', of: 'HGV', on: date!, pence: amountPence, says: null });
  }
  for (const rule of MILESTONES) {
    const { status, date, amountPence } = of.milestones[rule.milestone - 1]!;
    if (status === 'not checked') break;
    const found: Money | undefined =
      status === 'due'
        ? { kind: 'earned', of: rule.milestone, on: date!, pence: amountPence, says: null }
        : outstanding(of, rule, today);
    if (found) money.push(found);
    else if (of.context.settings.inOrder === 'earlier milestone first') break;
  }
  return money;
}

const VALID: Standing = { valid: true, blockedBy: [] };
/** CompStatus of a learner who withdrew or is on a break. */
const STOPPED = new Set([3, 6]);

function outstanding(of: BootcampMilestones, rule: MilestoneRule, today: ISODate): Money | undefined {
  const { bootcamp, context } = of;
  const aim = bootcamp.programmeAim;
  if (!aim) return undefined;
  const { blockedBy } = context.standing;
  const counting: MilestoneContext = { ...context, standing: VALID };
  const money = (kind: MoneyKind, on: ISODate, says: string): Money => {
    const pence = amountFor(rule.milestone, bootcamp, counting);
    return { kind, of: rule.milestone, on, pence, says };
  };
  if (blockedBy.length > 0) {
    const free = milestoneOf(rule, bootcamp, counting);
    if (free.status === 'due') {
      return money('at risk', free.date!, `Due, but for ${blockedBy.join(', ')}.`);
    }
  }
  if (STOPPED.has(aim.CompStatus)) return undefined;
  if (rule.milestone === 1) {
    const settings = { ...context.settings, openAims: 'expected to stay' } as const;
    const stays = milestoneOf(rule, bootcamp, { ...counting, settings });
    if (stays.status !== 'due') return undefined;
    return money('possible', stays.date!, `Due if the learner stays until ${longDate(stays.date!)}.`);
  }
  const expectedEnd = aim.LearnActEndDate ?? later(aim.LearnPlanEndDate, today)!;
  if (rule.milestone === 2) {
    const events = eventsRecorded(bootcamp, counting);
    const limit = eventLimit(bootcamp, counting);
    const late = limit !== undefined && limit < today && events.length === 0;
    if (late && (aim.CompStatus !== 2 || aim.Outcome === 3)) return undefined;
    if (aim.CompStatus === 2 || events.length > 0) {
      const day = events[0]?.on ?? aim.LearnActEndDate ?? today;
      return money(
        'at risk',
        day,
        `The record stops it: ${stoppedBy({ ...of, context: counting }, 2) ?? ''}`,
      );
    }
    if (limit === undefined) return money('possible', expectedEnd, 'The learner is still in learning.');
    const says = `The event must come by ${longDate(limit)}.`;
    return money(isNear(limit, today) ? 'at risk' : 'possible', limit, says);
  }
  if (aim.Outcome === 3) return undefined;
  const limit = outcomeLimit(bootcamp, counting);
  if (aim.AchDate !== undefined) {
    if (limit !== undefined && aim.AchDate > limit) return undefined;
    const says = `The record stops it: ${stoppedBy({ ...of, context: counting }, 3) ?? ''}`;
    return money('at risk', aim.AchDate, says);
  }
  const months = context.terms.contract?.outcomeMonths ?? context.settings.outcomeMonths;
  const by = limit ?? (months === 'no limit' ? expectedEnd : addMonths(expectedEnd, months));
  if (by < today) return undefined;
  const says = `The outcome must come by ${longDate(by)}.`;
  return money(isNear(by, today) ? 'at risk' : 'possible', by, says);
}
