import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../database/as-provider.ts';
import { currentProvider } from '../database/schema/columns.ts';
import { membership } from '../database/schema/index.ts';
import { wrongField } from '../http/refused.ts';

/** What is said of somebody who does not work here (any more). */
export const NOT_HERE = 'Choose somebody who works here.';

/** Refuses to put somebody in charge who does not work here (any more). */
export async function checkWorksHere(tx: Transaction, field: string, userId: string | null | undefined) {
  if (userId === null || userId === undefined) return;
  if (!(await whoWorksHere(tx, [userId])).has(userId)) throw wrongField(field, NOT_HERE);
}

/** Those of some people who work here. */
export async function whoWorksHere(
  tx: Transaction,
  userIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (userIds.length === 0) return new Set();
  const rows = await tx
    .select({ userId: membership.userId })
    .from(membership)
    .where(
      and(
        inArray(membership.userId, [...userIds]),
        eq(membership.providerId, currentProvider),
        eq(membership.active, true),
      ),
    );
  return new Set(rows.map(({ userId }) => userId));
}
