import { randomUUID } from 'node:crypto';
import { MARKERS } from '@waymark/api';
import { desc, inArray } from 'drizzle-orm';
import { participant, referral } from '../../../database/schema/index.ts';
import { record } from '../../../rows/history.ts';
import { withOneAddress } from '../fields/participant-fields.ts';
import { BLOCKS, isSet, REFERRAL_FIELDS, withAdditional } from '../fields/referral-fields.ts';
import {
  changesTo,
  type Importing,
  type ImportKind,
  refusedBecause,
  type Values,
  type Verdict,
} from './kind.ts';
import { groupsOf } from './look-ups.ts';
import { keysOfPerson, matchPeople, type Person, personName } from './matching.ts';
import { addPeople } from './participants.ts';

type Referral = typeof referral.$inferSelect;

/** Referrals: who is new arrives as a participant; of who is known it is a version to compare, and nothing is overwritten. */
export const referrals: ImportKind = {
  fields: REFERRAL_FIELDS,
  arrange: (values, cells) => withAdditional(withOneAddress(values), cells),
  keys: keysOfPerson,
  keyFields: ['niNumber', 'email'],
  nameOf: personName,

  async verdicts(importing, lines, how) {
    const match = await matchPeople(importing, lines, how);
    const { first } = await groupsOf(importing);
    const found = lines.map(match);
    const latest = await latestOf(importing, found);
    return lines.map((values, i): Verdict => {
      const name = personName(values);
      const { person, ...more } = found[i]!;
      if (!person) {
        if ('problem' in more && more.problem !== undefined) return refusedBecause(name, more.problem);
        if (first === undefined) {
          return refusedBecause(name, 'You see no group into which a new participant could come.');
        }
        const changes = changesTo(fieldsOf(values));
        return { will: 'create', name, matchedBy: null, subjectId: null, changes, problems: [] };
      }
      const before = latest.get(person.id);
      const same = before !== undefined && sameValues(before.values, values);
      return {
        will: same ? 'same' : 'version',
        name: personName(person),
        matchedBy: (more as { matchedBy: string }).matchedBy,
        subjectId: person.id,
        changes: same ? [] : differencesTo(person, values),
        problems: [],
      };
    });
  },

  async carryOut(importing, wanted) {
    const { tx, actor, now } = importing;
    const { first } = await groupsOf(importing);
    const versions = wanted.filter(({ verdict }) => verdict.subjectId !== null);
    const people = await peopleOf(
      importing,
      versions.map(({ verdict }) => verdict.subjectId!),
    );
    const latest = await latestOf(
      importing,
      [...people.values()].map(person => ({ person })),
    );
    const made: Parameters<typeof addPeople>[1][number][] = [];
    const arrived: (typeof referral.$inferInsert & { id: string; participantId: string })[] = [];
    const ids = wanted.map(({ values, verdict }) => {
      const reference = values.reference ?? null;
      const id = randomUUID();
      if (verdict.subjectId !== null) {
        const { id: participantId, groupId } = people.get(verdict.subjectId)!;
        const number = (latest.get(participantId)?.number ?? 0) + 1;
        arrived.push({ id, participantId, groupId, reference, values, number, status: 'requires attention' });
        return participantId;
      }
      const participantId = randomUUID();
      const groupId = first!;
      made.push({ ...newcomer(values), id: participantId, groupId, createdBy: actor.id });
      const decided = { decidedBy: actor.id, decidedAt: now };
      arrived.push({
        id,
        participantId,
        groupId,
        reference,
        values,
        number: 1,
        status: 'applied',
        ...decided,
      });
      return participantId;
    });
    await addPeople(importing, made);
    if (arrived.length > 0) await tx.insert(referral).values(arrived);
    await record(
      { tx, actor },
      ...arrived.map(({ id, participantId, number, status }) => ({
        subject: 'referral',
        subjectId: id,
        participantId,
        action: 'received',
        changes: [
          { field: 'number', from: null, to: number },
          { field: 'status', from: null, to: status },
        ],
      })),
    );
    return ids;
  },
};

/** The fields of a record that a referral can change. */
const OF_THE_RECORD: readonly string[] = [...BLOCKS.personal, ...BLOCKS.contact];

/** The markers that a field of a referral switches on. */
export const MARKER_FIELDS = { safeguarding: 'Safeguarding', incident: 'Incident' } as const;

/** What a referral says otherwise than the record. What it does not say is no difference. */
export function differencesTo(person: Person, values: Values): Verdict['changes'] {
  const stands = person as unknown as Record<string, string | null>;
  const facts = OF_THE_RECORD.filter(field => values[field] !== undefined).map(field => [
    field,
    values[field]!,
  ]);
  const markers = Object.entries(MARKER_FIELDS)
    .filter(([field, marker]) => isSet(values[field]) && !person.markers.includes(marker))
    .map(([field]) => ({ field, from: null, to: values[field]! }));
  return [...changesTo(Object.fromEntries(facts), stands), ...markers];
}

/** The participant whom a referral brings. */
function newcomer(values: Values) {
  const markers: string[] = Object.entries(MARKER_FIELDS)
    .filter(([field]) => isSet(values[field]))
    .map(([, marker]) => marker);
  const { firstName, surname } = values as { firstName: string; surname: string };
  return {
    ...Object.fromEntries(Object.entries(values).filter(([field]) => OF_THE_RECORD.includes(field))),
    firstName,
    surname,
    reference: values.reference ?? null,
    programmeStatus: 'Onboarding',
    markers: MARKERS.filter(marker => marker === 'Cold Referral' || markers.includes(marker)),
  };
}

function fieldsOf(values: Values): Values {
  const known = REFERRAL_FIELDS.map(({ name }) => name);
  return Object.fromEntries(Object.entries(values).filter(([field]) => known.includes(field)));
}

function sameValues(a: Values, b: Values): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every(name => a[name] === b[name]);
}

async function peopleOf({ tx }: Importing, ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(participant)
    .where(inArray(participant.id, [...ids]));
  return new Map(rows.map(row => [row.id, row]));
}

/** The newest referral of each person. */
async function latestOf(
  { tx }: Importing,
  found: readonly { readonly person?: Person | undefined }[],
): Promise<ReadonlyMap<string, Referral>> {
  const ids = found.map(({ person }) => person?.id).filter(id => id !== undefined);
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectDistinctOn([referral.participantId])
    .from(referral)
    .where(inArray(referral.participantId, ids))
    .orderBy(referral.participantId, desc(referral.number));
  return new Map(rows.map(row => [row.participantId!, row]));
}
