import { type FieldChange, historyEntry } from '../database/schema/index.ts';
import type { Change, Context } from '../http/context.ts';

/** Adds to the history what a request changed, in the same transaction. */
export async function record({ tx, actor }: Pick<Context, 'tx' | 'actor'>, change: Change): Promise<void> {
  const { subject, subjectId, participantId = null, action, changes = [] } = change;
  await tx.insert(historyEntry).values({ by: actor.id, subject, subjectId, participantId, action, changes });
}

/** The fields that differ between a row as it was and as it is; of a new row, all that are filled. */
export function changesBetween(
  before: Readonly<Record<string, unknown>> | undefined,
  after: Readonly<Record<string, unknown>>,
  leaveOut: readonly string[] = [],
): FieldChange[] {
  const quiet = new Set(['providerId', 'id', 'version', 'createdAt', 'createdBy', ...leaveOut]);
  return Object.keys(after)
    .filter(field => !quiet.has(field) && !field.endsWith('Key'))
    .map(field => ({ field, from: before?.[field] ?? null, to: after[field] ?? null }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}
