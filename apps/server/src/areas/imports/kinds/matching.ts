import { and, asc, eq, inArray } from 'drizzle-orm';
import { asInstallation } from '../../../database/as-provider.ts';
import { participant } from '../../../database/schema/index.ts';
import type { Importing, Values } from './kind.ts';

/** A participant as the row stands. */
export type Person = typeof participant.$inferSelect;

/** Whom a line is about: somebody known, nobody yet, or it cannot be told. */
export type Match =
  | { readonly person: Person; readonly matchedBy: string }
  | { readonly person: undefined; readonly problem?: string };

export const personName = ({ firstName = '', surname = '' }: { firstName?: string; surname?: string }) =>
  `${firstName} ${surname}`.trim() || '(no name)';

/** By what two lines are known to be about the same person. */
export function keysOfPerson({ niNumber, email }: Values) {
  return [
    ...(niNumber === undefined ? [] : [{ what: 'National Insurance number', key: `ni ${niNumber}` }]),
    ...(email === undefined ? [] : [{ what: 'e-mail address', key: `email ${email}` }]),
  ];
}

/**
 * Finds the participants whom lines are about, by National Insurance number and e-mail address. Those of groups that may not be
 * seen are looked for as well, because nobody may be here twice; of them nothing is told but that they are there.
 */
export async function matchPeople(
  { tx, scope }: Importing,
  lines: readonly Values[],
  how?: 'locked',
): Promise<(values: Values) => Match> {
  const given = (name: string) => [
    ...new Set(lines.map(values => values[name]).filter(value => value !== undefined)),
  ];
  const known = new Map<string, Pick<Person, 'id' | 'niNumber' | 'email'>>();
  for (const [column, wanted] of [
    [participant.niNumber, given('niNumber')],
    [participant.email, given('email')],
  ] as const) {
    if (wanted.length === 0) continue;
    const rows = await asInstallation(tx, () =>
      tx
        .select({ id: participant.id, niNumber: participant.niNumber, email: participant.email })
        .from(participant)
        .where(and(eq(participant.providerId, scope.providerId), inArray(column, wanted))),
    );
    for (const row of rows) known.set(row.id, row);
  }
  const seen = new Map<string, Person>();
  if (known.size > 0) {
    const query = tx
      .select()
      .from(participant)
      .where(inArray(participant.id, [...known.keys()]))
      // Two imports at once lock in the same order.
      .orderBy(asc(participant.id));
    for (const row of how === 'locked' ? await query.for('update') : await query) seen.set(row.id, row);
  }
  const byNiNumber = new Map([...known.values()].map(({ id, niNumber }) => [niNumber, id]));
  const byEmail = new Map([...known.values()].map(({ id, email }) => [email, id]));
  return values => {
    const { niNumber, email } = values;
    if (niNumber === undefined && email === undefined) {
      return {
        person: undefined,
        problem:
          'There is neither a National Insurance number nor an e-mail address: one of them is needed to tell whether this person is here already.',
      };
    }
    return matchOf(values, byNiNumber.get(niNumber ?? ''), byEmail.get(email ?? ''), seen);
  };
}

function matchOf(
  { niNumber }: Values,
  ofNumber: string | undefined,
  ofEmail: string | undefined,
  seen: ReadonlyMap<string, Person>,
): Match {
  const refuse = (problem: string): Match => ({ person: undefined, problem });
  const id = ofNumber ?? ofEmail;
  if (id === undefined) return { person: undefined };
  const called = (other: string | undefined) => {
    const found = other === undefined ? undefined : seen.get(other);
    return found ? personName(found) : 'a participant of a group that you do not see';
  };
  if (ofNumber !== undefined && ofEmail !== undefined && ofNumber !== ofEmail) {
    return refuse(
      `The National Insurance number is that of ${called(ofNumber)}, the e-mail address that of ${called(ofEmail)}. Correct the one that is wrong.`,
    );
  }
  const person = seen.get(id);
  if (!person) return refuse('This person is here already, in a group that you do not see.');
  if (ofNumber === undefined && niNumber !== undefined && person.niNumber !== null) {
    return refuse(
      `The e-mail address is that of ${personName(person)}, who has another National Insurance number. Correct the one that is wrong.`,
    );
  }
  const matchedBy =
    ofNumber === undefined
      ? 'e-mail address'
      : ofEmail === undefined
        ? 'National Insurance number'
        : 'National Insurance number and e-mail address';
  return { person, matchedBy };
}
