import { RIGHTS, ROLES, TRACKER_TYPES } from '@waymark/api';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../../database/as-provider.ts';
import { organisation, type TermsChange, type tracker, trackerType } from '../../database/schema/index.ts';
import { Refused, wrongField } from '../../http/refused.ts';
import { checkWorksHere } from '../works-here.ts';

/** A tracker as it is to be saved. */
export type TrackerValues = Pick<
  typeof tracker.$inferSelect,
  'type' | 'status' | 'assigneeId' | 'organisationId' | 'startDate' | 'endDate' | 'hoursPerWeek' | 'changes'
>;

/** The type that only Waymark itself would give. */
const NOT_BY_HAND = 'Monitoring';

/**
 * The type of a new tracker, as it is written in the list of types.
 * @throws Refused if there is no such type, or it is not given by hand
 */
export async function typeOf(tx: Transaction, wanted: string): Promise<string> {
  const custom = await tx.select({ name: trackerType.name }).from(trackerType);
  const types = [...TRACKER_TYPES, ...custom.map(({ name }) => name)];
  const type = types.find(name => name.toLowerCase() === wanted.toLowerCase());
  if (type === undefined) {
    throw wrongField('type', `There is no type of tracker “${wanted}”. There are ${types.join(', ')}.`);
  }
  if (type === NOT_BY_HAND) {
    throw wrongField(
      'type',
      'A Monitoring tracker is not added by hand: it follows from a mandatory activity that was not completed.',
    );
  }
  return type;
}

/**
 * Checks a tracker against the rules of its type and what else is there. Of a change only what differs is checked against other
 * rows: an employer that was closed since does not stand in the way of the end date.
 * @throws Refused naming the field
 */
export async function checkTracker(
  tx: Transaction,
  values: TrackerValues,
  before?: TrackerValues,
): Promise<void> {
  const isJob = values.type === 'Job';
  if (values.assigneeId !== (before?.assigneeId ?? null)) {
    await checkWorksHere(tx, 'assigneeId', values.assigneeId);
  }
  if (isJob) checkJob(values);
  checkDates(values);
  if (values.organisationId !== null && values.organisationId !== before?.organisationId) {
    await checkOrganisation(tx, values.organisationId, isJob);
  }
}

function checkJob({ organisationId, startDate, endDate, hoursPerWeek, status }: TrackerValues): void {
  if (organisationId === null) {
    throw wrongField('organisationId', 'A job needs the organisation that employs. Choose or add it.');
  }
  if (startDate === null) throw wrongField('startDate', 'A job needs the day on which it starts.');
  if (hoursPerWeek === null) throw wrongField('hoursPerWeek', 'A job needs its weekly hours; 0 is allowed.');
  if (status === 'Closed' && endDate === null) {
    throw wrongField('endDate', 'A job is closed once it has ended. Enter its end date.');
  }
}

function checkDates({ startDate, endDate, changes }: TrackerValues): void {
  if (endDate !== null && startDate === null) {
    throw wrongField('startDate', 'There is an end date and no start date. Enter the start date too.');
  }
  if (startDate !== null && endDate !== null && endDate < startDate) {
    throw wrongField('endDate', `The end date, ${endDate}, is before the start date, ${startDate}.`);
  }
  changes.forEach(({ from }, index) => {
    const wrong =
      startDate === null
        ? 'A change of hours or pay needs a start date before it.'
        : from <= startDate
          ? `This change is not after the start date, ${startDate}: what holds from the start is no change.`
          : endDate !== null && from > endDate
            ? `This change is after the end date, ${endDate}.`
            : changes.findIndex(other => other.from === from) !== index
              ? `There are two changes on ${from}. Put both into one.`
              : undefined;
    if (wrong !== undefined) throw wrongField(`changes.${index}.from`, wrong);
  });
}

/** Dated changes in the order of their days. */
export function sorted(changes: readonly TermsChange[]): TermsChange[] {
  return [...changes].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

async function checkOrganisation(tx: Transaction, id: string, isJob: boolean): Promise<void> {
  const [found] = await tx.select().from(organisation).where(eq(organisation.id, id));
  if (!found) throw wrongField('organisationId', 'There is no such organisation. Choose another one.');
  if (!isJob || found.status === 'Confirmed') return;
  const message =
    found.status === 'Prospect'
      ? `“${found.name}” is not confirmed yet, and a job needs a confirmed organisation. ${WHO_CONFIRMS} can confirm it; save the job after that.`
      : `“${found.name}” is ${found.status.toLowerCase()}, and a job needs a confirmed organisation. ${WHO_CONFIRMS} can confirm it again.`;
  throw new Refused('refused', message, { fields: [{ path: 'organisationId', message }] });
}

const WHO_CONFIRMS = (() => {
  const roles = RIGHTS['organisations.setStatus'].map(role => ROLES[role].toLowerCase());
  return `Somebody whose role is ${roles.slice(0, -1).join(', ')} or ${roles.at(-1)}`;
})();
