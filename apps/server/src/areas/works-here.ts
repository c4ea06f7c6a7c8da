import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../database/as-provider.ts';
import { currentProvider } from '../database/schema/columns.ts';
import { membership } from '../database/schema/index.ts';
import { wrongField } from '../http/refused.ts';

/** Refuses to put somebody in charge who does not work here (any more). */
export async function checkWorksHere(tx: Transaction, field: string, userId: string | null | undefined) {
  if (userId === null || userId === undefined) return;
  const [works] = await tx
    .select({ active: membership.active })
    .from(membership)
    .where(and(eq(membership.userId, userId), eq(membership.providerId, currentProvider)));
  if (!works?.active) throw wrongField(field, 'Choose somebody who works here.');
}
