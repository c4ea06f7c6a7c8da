import { eq, sql } from 'drizzle-orm';
import type { Database, Queries } from '../database/open.ts';
import { signInAttempts } from '../database/schema/index.ts';

/** After so many wrong passwords in a row an account takes none for a while; the while doubles with each further one. */
const ALLOWED = 5;
const FIRST_MINUTES = 1;
const MOST_MINUTES = 60;

/** Until when an e-mail is locked, or null. The same for an e-mail of nobody, so that nothing is learned from it. */
export async function lockedUntil(database: Database, email: string): Promise<Date | null> {
  const [row] = await database.installation
    .select({ lockedUntil: signInAttempts.lockedUntil })
    .from(signInAttempts)
    .where(eq(signInAttempts.email, email.toLowerCase()));
  return row?.lockedUntil && row.lockedUntil > new Date() ? row.lockedUntil : null;
}

/** Counts a wrong password, and locks where there have been too many. */
export async function countFailure(database: Database, email: string): Promise<void> {
  const key = email.toLowerCase();
  // One statement, so that two guesses at once count as two.
  await database.installation
    .insert(signInAttempts)
    .values({ email: key, failed: 1 })
    .onConflictDoUpdate({
      target: signInAttempts.email,
      set: {
        failed: sql`${signInAttempts.failed} + 1`,
        lastAt: sql`now()`,
        lockedUntil: sql`case when ${signInAttempts.failed} + 1 >= ${ALLOWED} then now() + make_interval(mins =>
          least(${MOST_MINUTES}::int, (${FIRST_MINUTES} * power(2, least(${signInAttempts.failed} + 1 - ${ALLOWED}, 10)))::int)) end`,
      },
    });
}

/** Forgets the wrong passwords: after a right one, or when an administrator says so. */
export async function forgetFailures(queries: Queries, email: string): Promise<void> {
  await queries.delete(signInAttempts).where(eq(signInAttempts.email, email.toLowerCase()));
}
