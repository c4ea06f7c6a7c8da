import { asc, eq } from 'drizzle-orm';
import { group, type participant, programme } from '../../database/schema/index.ts';
import type { Context } from '../../http/context.ts';
import { Refused, wrongField } from '../../http/refused.ts';
import { checkWorksHere } from '../works-here.ts';

type Values = Partial<typeof participant.$inferInsert>;

/** What only one participant of a provider may have. */
export const UNIQUE = {
  participant_email: {
    field: 'email',
    message: 'Another participant has this e-mail address already. Look for them, or leave it blank.',
  },
  participant_ni_number: {
    field: 'niNumber',
    message: 'Another participant has this National Insurance number already. Look for them, or check it.',
  },
};

/**
 * Checks what a participant is saved with against what else is there. Of a change only what differs is looked at, so that a
 * case owner who has left does not stand in the way of another phone number.
 * @throws Refused naming the field
 */
export async function checkParticipant(context: Context, values: Values, before: Values = {}): Promise<void> {
  const { tx } = context;
  const differs = (field: keyof Values) => (values[field] ?? null) !== (before[field] ?? null);
  if (differs('caseOwnerId')) await checkWorksHere(tx, 'caseOwnerId', values.caseOwnerId);
  if (differs('groupId')) await checkGroup(context, values.groupId!);
  if (differs('programmeId') || differs('programmeStart')) await checkProgrammeStart(context, values, before);
  const { programmeStart, programmeEnd } = values;
  if (programmeStart && programmeEnd && programmeEnd < programmeStart) {
    throw wrongField('programmeEnd', 'The programme cannot end before it started. Check both dates.');
  }
}

/** The group of a new participant where none is named: the first of those that whoever adds them sees. */
export async function firstGroup({ tx, scope }: Context): Promise<string> {
  const groups = await tx.select({ id: group.id }).from(group).orderBy(asc(group.createdAt), asc(group.id));
  const seen = groups.find(({ id }) => scope.groups === '*' || scope.groups.includes(id));
  if (!seen) {
    throw new Refused(
      'refused',
      'You see no group to which a participant could be added. Ask an administrator.',
    );
  }
  return seen.id;
}

async function checkGroup({ tx, scope }: Context, groupId: string): Promise<void> {
  const [found] = await tx.select({ id: group.id }).from(group).where(eq(group.id, groupId));
  if (!found || !(scope.groups === '*' || scope.groups.includes(groupId))) {
    throw wrongField('groupId', 'There is no such group, or you may not see it. Choose another one.');
  }
}

async function checkProgrammeStart({ tx }: Context, values: Values, before: Values): Promise<void> {
  const { programmeId } = values;
  if (programmeId === null || programmeId === undefined) return;
  const [on] = await tx.select().from(programme).where(eq(programme.id, programmeId));
  if (!on) throw wrongField('programmeId', 'There is no such programme. Choose another one.');
  if (on.archived && programmeId !== before.programmeId) {
    throw wrongField('programmeId', `“${on.name}” is archived: nobody is added to it any more.`);
  }
  if (on.model !== null && !values.programmeStart) {
    throw wrongField(
      'programmeStart',
      `“${on.name}” has milestones, and they count from the day the participant started. Enter the programme start.`,
    );
  }
}
