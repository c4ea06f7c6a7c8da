import type { Transaction } from '../database/as-provider.ts';
import { type FieldChange, historyEntry } from '../database/schema/index.ts';
import type { Change } from '../http/context.ts';

/** Who does what is recorded: a request, or work in the background for whoever started it. */
interface Doing {
  readonly tx: Transaction;
  readonly actor: { readonly id: string | null };
}

/** Adds to the history what was changed, in the same transaction. */
export async function record(doing: Doing, ...changed: readonly Change[]): Promise<void> {
  if (changed.length === 0) return;
  await doing.tx.insert(historyEntry).values(
    changed.map(({ subject, subjectId, participantId = null, action, changes = [] }) => ({
      by: doing.actor.id,
      subject,
      subjectId,
      participantId,
      action,
      changes,
    })),
  );
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
