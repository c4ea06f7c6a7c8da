import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Queries } from '../database/open.ts';
import { account, session, user } from '../database/schema/index.ts';
import { Refused } from '../http/refused.ts';
import type { Auth } from './auth.ts';
import { strengthOf } from './strength.ts';

/** Adds a person to the installation, without a password yet. */
export async function addPerson(
  queries: Queries,
  person: { name: string; email: string; installationAdministrator?: boolean },
): Promise<string> {
  const id = randomUUID();
  await queries
    .insert(user)
    .values({ id, ...person, email: person.email.toLowerCase(), emailVerified: true });
  return id;
}

/** The person of an e-mail, if the installation knows them. */
export async function personOf(queries: Queries, email: string) {
  const [found] = await queries.select().from(user).where(eq(user.email, email.toLowerCase()));
  return found;
}

/**
 * Sets the password of a person and ends all their sessions.
 * @throws Refused if it is not strong enough
 */
export async function setPassword(
  queries: Queries,
  auth: Auth,
  { userId, password, about }: { userId: string; password: string; about: readonly string[] },
): Promise<void> {
  const { strongEnough, advice } = strengthOf(password, about);
  if (!strongEnough) {
    const message = advice ?? 'Choose a stronger password.';
    throw new Refused('invalid', message, { fields: [{ path: 'password', message }] });
  }
  const hash = await (await auth.$context).password.hash(password);
  const changed = await queries
    .update(account)
    .set({ password: hash, updatedAt: new Date() })
    .where(and(eq(account.userId, userId), eq(account.providerId, 'credential')))
    .returning({ id: account.id });
  if (changed.length === 0) {
    await queries
      .insert(account)
      .values({ id: randomUUID(), accountId: userId, providerId: 'credential', userId, password: hash });
  }
  await endSessions(queries, userId);
}

/** Signs a person out everywhere. */
export async function endSessions(queries: Queries, userId: string): Promise<void> {
  await queries.delete(session).where(eq(session.userId, userId));
}
