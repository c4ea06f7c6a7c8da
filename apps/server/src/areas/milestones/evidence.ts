import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../../database/as-provider.ts';
import { document, type milestone, programme } from '../../database/schema/index.ts';

type Row = Pick<typeof milestone.$inferSelect, 'id' | 'participantId' | 'programmeId' | 'key'>;

/**
 * The evidence that milestones still lack, by milestone: what the programme asks for, without what a document proves that hangs
 * on a tracker of the participant or on the milestone itself. Documents that were removed prove nothing.
 */
export async function missingEvidence(
  tx: Transaction,
  rows: readonly Row[],
): Promise<(row: Row) => string[]> {
  if (rows.length === 0) return () => [];
  const programmes = await tx
    .select({ id: programme.id, milestones: programme.milestones })
    .from(programme)
    .where(inArray(programme.id, [...new Set(rows.map(({ programmeId }) => programmeId))]));
  const asked = new Map(programmes.map(({ id, milestones }) => [id, milestones]));
  const evidenceOf = ({ programmeId, key }: Row) =>
    asked.get(programmeId)?.find(one => one.key === key)?.evidence ?? [];
  const asking = rows.filter(row => evidenceOf(row).length > 0);
  const documents =
    asking.length === 0
      ? []
      : await tx
          .select({
            participantId: document.participantId,
            trackerId: document.trackerId,
            milestoneId: document.milestoneId,
            proves: document.proves,
          })
          .from(document)
          .where(
            and(
              inArray(document.participantId, [...new Set(asking.map(({ participantId }) => participantId))]),
              eq(document.removed, false),
            ),
          );
  const byParticipant = Map.groupBy(documents, ({ participantId }) => participantId);
  return row => {
    const proved = (byParticipant.get(row.participantId) ?? [])
      .filter(({ trackerId, milestoneId }) => trackerId !== null || milestoneId === row.id)
      .map(({ proves }) => proves);
    return evidenceOf(row).filter(name => !proved.includes(name));
  };
}
