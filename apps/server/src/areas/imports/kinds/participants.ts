import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { participant } from '../../../database/schema/index.ts';
import type { Change } from '../../../http/context.ts';
import { changesBetween, record } from '../../../rows/history.ts';
import { around, wrongIn } from '../../participants/check.ts';
import { followUp, type Saved } from '../../participants/participants.ts';
import { markersIn, PARTICIPANT_FIELDS, withOneAddress } from '../fields/participant-fields.ts';
import {
  changesTo,
  type Importing,
  type ImportKind,
  refusedBecause,
  type Values,
  type Verdict,
} from './kind.ts';
import { groupsOf, type LookUp, peopleWhoWorkHere, programmesOf } from './look-ups.ts';
import { keysOfPerson, matchPeople, type Person, personName } from './matching.ts';

type NewPerson = typeof participant.$inferInsert;

/** A list of participants: those who are known are updated, the others are added. */
export const participants: ImportKind = {
  fields: PARTICIPANT_FIELDS,
  arrange: withOneAddress,
  keys: keysOfPerson,
  keyFields: ['niNumber', 'email'],
  nameOf: personName,

  async verdicts(importing, lines, how) {
    const match = await matchPeople(importing, lines, how);
    const names = await namesOf(importing);
    const resolved = lines.map(values => names.resolved(values));
    const tied = await around(
      importing,
      resolved.map(({ columns }) => columns),
    );
    return resolved.map(({ values, columns, problems }): Verdict => {
      const name = personName(values);
      const found = match(values);
      if (!found.person && found.problem !== undefined) problems.push(found.problem);
      if (!found.person && names.groups.first === undefined) {
        problems.push('You see no group into which a new participant could come.');
      }
      const { person: before = {} } = found;
      // A name that is not known is told already.
      if (problems.length === 0) {
        const wrong = wrongIn({ ...before, ...columns }, tied, before);
        problems.push(...wrong.map(({ message }) => message));
      }
      if (problems.length > 0) return refusedBecause(name, ...problems);
      if (!found.person) {
        const changes = changesTo(values);
        return { will: 'create', name, matchedBy: null, subjectId: null, changes, problems: [] };
      }
      const { person, matchedBy } = found;
      const changes = changesTo(values, names.texts(person));
      return {
        will: changes.length > 0 ? 'update' : 'same',
        name: personName(person),
        matchedBy,
        subjectId: person.id,
        changes,
        problems: [],
      };
    });
  },

  async carryOut(importing, wanted) {
    const { tx, actor } = importing;
    const names = await namesOf(importing);
    const made: (NewPerson & { id: string })[] = [];
    const history: Change[] = [];
    const saved: Saved[] = [];
    for (const { values, verdict } of wanted) {
      const given = Object.fromEntries(verdict.changes.map(({ field, to }) => [field, to!]));
      const set = names.resolved(given).columns;
      if (verdict.subjectId === null) {
        const { firstName, surname } = values as { firstName: string; surname: string };
        const id = randomUUID();
        made.push({ groupId: names.groups.first!, createdBy: actor.id, ...set, id, firstName, surname });
        saved.push({ id, changed: [] });
        continue;
      }
      const id = verdict.subjectId;
      const [before] = await tx.select().from(participant).where(eq(participant.id, id)).for('update');
      const [after] = await tx
        .update(participant)
        .set({ ...set, version: sql`${participant.version} + 1` })
        .where(eq(participant.id, id))
        .returning();
      const changes = changesBetween(before, after!);
      history.push({
        subject: 'participant',
        subjectId: id,
        participantId: id,
        action: 'changed by import',
        changes,
      });
      saved.push({ id, changed: changes.map(({ field }) => field) });
    }
    await addPeople(importing, made);
    await record({ tx, actor }, ...history);
    await followUp(importing, saved);
    return saved.map(({ id }) => id);
  },
};

/** Adds participants, with the history and their milestones. */
export async function addPeople(
  importing: Importing,
  people: readonly (NewPerson & { id: string })[],
): Promise<void> {
  if (people.length === 0) return;
  const { tx, actor } = importing;
  const rows = await tx
    .insert(participant)
    .values([...people])
    .returning();
  await record(
    { tx, actor },
    ...rows.map(row => ({
      subject: 'participant',
      subjectId: row.id,
      participantId: row.id,
      action: 'added by import',
      changes: changesBetween(undefined, row),
    })),
  );
  const onProgramme = rows.filter(({ programmeId }) => programmeId !== null);
  await followUp(
    importing,
    onProgramme.map(({ id }) => ({ id, changed: ['programmeId'] })),
  );
}

/** Goes between what a file calls groups, people and programmes, and what a row holds. */
async function namesOf(importing: Importing) {
  const groups = await groupsOf(importing);
  const people = await peopleWhoWorkHere(importing);
  const programmes = await programmesOf(importing);
  const byField: readonly (readonly [
    field: string,
    column: 'groupId' | 'caseOwnerId' | 'programmeId',
    lookUp: LookUp,
  ])[] = [
    ['group', 'groupId', groups],
    ['caseOwner', 'caseOwnerId', people],
    ['programme', 'programmeId', programmes],
  ];
  return {
    groups,
    /** The values with each name written as it is called here, and the columns of a row that they fill. */
    resolved(given: Values) {
      const values: Record<string, string> = { ...given };
      const { group: _, caseOwner: __, programme: ___, markers, ...rest } = given;
      const columns: Partial<NewPerson> = rest;
      const problems: string[] = [];
      if (markers !== undefined) columns.markers = markersIn(markers);
      for (const [field, column, lookUp] of byField) {
        const text = given[field];
        if (text === undefined) continue;
        const found = lookUp.find(text);
        if ('problem' in found) problems.push(found.problem);
        else {
          values[field] = found.called;
          columns[column] = found.id;
        }
      }
      return { values, columns, problems };
    },
    /** A row as a file would write it. */
    texts(person: Person): Record<string, string | null> {
      const { groupId, caseOwnerId, programmeId, markers, ...rest } = person;
      return {
        ...(rest as unknown as Record<string, string | null>),
        group: groups.called(groupId),
        caseOwner: people.called(caseOwnerId),
        programme: programmes.called(programmeId),
        markers: markersIn(markers.join(';')).join('; ') || null,
      };
    },
  };
}
