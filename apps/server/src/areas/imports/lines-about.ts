import { eq, or, type SQL, sql } from 'drizzle-orm';
import { importRow, type participant } from '../../database/schema/index.ts';

/** The lines of imports that are about a person: those that made or changed the record, and those that were refused. */
export function linesAbout({
  id,
  niNumber,
  email,
}: Pick<typeof participant.$inferSelect, 'id' | 'niNumber' | 'email'>): SQL | undefined {
  return or(
    eq(importRow.subjectId, id),
    niNumber === null ? undefined : sql`${importRow.values}->>'niNumber' = ${niNumber}`,
    email === null ? undefined : sql`${importRow.values}->>'email' = ${email}`,
  );
}
