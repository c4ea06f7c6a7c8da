import { asc, inArray } from 'drizzle-orm';
import { group, type participant, programme } from '../../database/schema/index.ts';
import type { Context } from '../../http/context.ts';
import { Refused, wrongField } from '../../http/refused.ts';
import { NOT_HERE, whoWorksHere } from '../works-here.ts';

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

/** What participants are tied to, as far as it is there and may be seen. */
export interface Around {
  readonly groups: ReadonlySet<string>;
  readonly programmes: ReadonlyMap<string, typeof programme.$inferSelect>;
  readonly worksHere: ReadonlySet<string>;
}

/** What is wrong with what a participant is saved with, and at which field. */
export interface Wrong {
  readonly path: string;
  readonly message: string;
}

/**
 * Checks what a participant is saved with against what else is there. Of a change only what differs is looked at, so that a
 * case owner who has left does not stand in the way of another phone number.
 * @throws Refused naming the field
 */
export async function checkParticipant(context: Context, values: Values, before: Values = {}): Promise<void> {
  const [wrong] = wrongIn(values, await around(context, [values]), before);
  if (wrong) throw wrongField(wrong.path, wrong.message);
}

/** Reads what participants are tied to; for many at once in the same few queries. */
export async function around(
  { tx, scope }: Pick<Context, 'tx' | 'scope'>,
  participants: readonly Values[],
): Promise<Around> {
  const named = (field: 'groupId' | 'programmeId' | 'caseOwnerId') => [
    ...new Set(participants.map(values => values[field]).filter(id => id !== null && id !== undefined)),
  ];
  const [groups, programmes, people] = [named('groupId'), named('programmeId'), named('caseOwnerId')];
  const known = groups.length > 0 ? await tx.select().from(group).where(inArray(group.id, groups)) : [];
  const on =
    programmes.length > 0 ? await tx.select().from(programme).where(inArray(programme.id, programmes)) : [];
  return {
    groups: new Set(
      known.map(({ id }) => id).filter(id => scope.groups === '*' || scope.groups.includes(id)),
    ),
    programmes: new Map(on.map(row => [row.id, row])),
    worksHere: await whoWorksHere(tx, people),
  };
}

/** What is wrong with what a participant is saved with: for a form, and for the lines of an import. */
export function wrongIn(values: Values, around: Around, before: Values = {}): Wrong[] {
  const differs = (field: keyof Values) => (values[field] ?? null) !== (before[field] ?? null);
  const { caseOwnerId, groupId, programmeStart, programmeEnd } = values;
  const wrong: Wrong[] = [];
  if (differs('caseOwnerId') && caseOwnerId && !around.worksHere.has(caseOwnerId)) {
    wrong.push({ path: 'caseOwnerId', message: NOT_HERE });
  }
  if (differs('groupId') && !around.groups.has(groupId!)) {
    wrong.push({
      path: 'groupId',
      message: 'There is no such group, or you may not see it. Choose another one.',
    });
  }
  if (differs('programmeId') || differs('programmeStart')) {
    wrong.push(...wrongProgramme(values, around, before));
  }
  if (programmeStart && programmeEnd && programmeEnd < programmeStart) {
    wrong.push({
      path: 'programmeEnd',
      message: 'The programme cannot end before it started. Check both dates.',
    });
  }
  return wrong;
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

function wrongProgramme(
  { programmeId, programmeStart }: Values,
  { programmes }: Around,
  before: Values,
): Wrong[] {
  if (programmeId === null || programmeId === undefined) return [];
  const on = programmes.get(programmeId);
  if (!on) return [{ path: 'programmeId', message: 'There is no such programme. Choose another one.' }];
  if (on.archived && programmeId !== before.programmeId) {
    return [{ path: 'programmeId', message: `“${on.name}” is archived: nobody is added to it any more.` }];
  }
  if (on.model !== null && !programmeStart) {
    return [
      {
        path: 'programmeStart',
        message: `“${on.name}” has milestones, and they count from the day the participant started. Enter the programme start.`,
      },
    ];
  }
  return [];
}
