import { and, desc, eq } from 'drizzle-orm';
import { note } from '../database/schema/index.ts';
import type { Context } from '../http/context.ts';
import type { Handlers } from '../http/routes.ts';
import { record } from '../rows/history.ts';
import { iso, namesOf } from '../rows/show.ts';
import { belongingOf } from './subjects.ts';

/** Notes: added, never changed. */
export const noteHandlers = {
  'notes.list': async ({ tx }, { query: { subject, subjectId } }) => {
    await belongingOf(tx, subject, subjectId);
    const rows = await tx
      .select()
      .from(note)
      .where(and(eq(note.subject, subject), eq(note.subjectId, subjectId)))
      .orderBy(desc(note.at), desc(note.id))
      .limit(500);
    const names = await namesOf(
      tx,
      rows.map(({ by }) => by),
    );
    return { rows: rows.map(({ id, text, by, at }) => ({ id, text, by: names(by), at: iso(at) })) };
  },

  'notes.create': (context, { body: { subject, subjectId, text } }) =>
    addNote(context, subject, subjectId, text),
} satisfies Handlers;

/** Adds a note to a participant, tracker or organisation. */
export async function addNote(
  context: Context,
  subject: 'participant' | 'tracker' | 'organisation',
  subjectId: string,
  text: string,
) {
  const { tx, actor } = context;
  const belonging = await belongingOf(tx, subject, subjectId);
  const [made] = await tx
    .insert(note)
    .values({ ...belonging, subject, subjectId, text, by: actor.id })
    .returning();
  await record(context, {
    subject,
    subjectId,
    participantId: belonging.participantId,
    action: 'note added',
    changes: [{ field: 'note', from: null, to: text }],
  });
  const { id, at } = made!;
  return { id, text, by: { id: actor.id, name: actor.name }, at: iso(at) };
}
