import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Database, Queries } from '../database/open.ts';
import { oneTimeLink } from '../database/schema/index.ts';
import { Refused } from '../http/refused.ts';

/** What a link opens. */
export interface Link {
  readonly purpose: 'set-up' | 'password';
  readonly userId: string | null;
}

const HOURS = { 'set-up': 24 * 30, password: 72 };

/** Makes a link that works once. The token is given out here and only here: the database keeps its hash. */
export async function makeLink(
  queries: Queries,
  link: Link,
  now: Date,
): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(now.getTime() + HOURS[link.purpose] * 3_600_000);
  // An older link for the same is void: only the newest works.
  await queries
    .delete(oneTimeLink)
    .where(
      and(
        eq(oneTimeLink.purpose, link.purpose),
        link.userId === null ? isNull(oneTimeLink.userId) : eq(oneTimeLink.userId, link.userId),
      ),
    );
  await queries.insert(oneTimeLink).values({ tokenHash: hashOf(token), ...link, expiresAt });
  return { token, expiresAt };
}

/** What a link is for. @throws Refused if it is unknown, used or too old */
export async function readLink(database: Database, token: string, now: Date): Promise<Link> {
  const [link] = await database.installation.select().from(oneTimeLink).where(stillGood(token, now));
  return link ?? refuse();
}

/** Uses a link up, once for all, within a transaction. @throws Refused if it is unknown, used or too old */
export async function takeLink(
  queries: Queries,
  token: string,
  purpose: Link['purpose'],
  now: Date,
): Promise<Link> {
  const [link] = await queries
    .update(oneTimeLink)
    .set({ usedAt: now })
    .where(and(stillGood(token, now), eq(oneTimeLink.purpose, purpose)))
    .returning();
  return link ?? refuse();
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

const stillGood = (token: string, now: Date) =>
  and(eq(oneTimeLink.tokenHash, hashOf(token)), isNull(oneTimeLink.usedAt), gt(oneTimeLink.expiresAt, now));

function refuse(): never {
  throw new Refused(
    'refused',
    'This link has been used, is too old, or was never given out. Ask your administrator for a new one.',
  );
}
