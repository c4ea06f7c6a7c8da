import { and, asc, eq } from 'drizzle-orm';
import { savedView } from '../database/schema/index.ts';
import { notFound } from '../http/refused.ts';
import type { Handlers } from '../http/routes.ts';

/** Filters of lists that people keep under a name; each has their own. */
export const viewHandlers = {
  'views.list': async ({ tx, actor }, { query: { list } }) => ({
    rows: await tx
      .select(shown)
      .from(savedView)
      .where(and(eq(savedView.userId, actor.id), list === undefined ? undefined : eq(savedView.list, list)))
      .orderBy(asc(savedView.name)),
  }),

  'views.save': async ({ tx, actor }, { body }) => {
    const [made] = await tx
      .insert(savedView)
      .values({ ...body, userId: actor.id })
      .onConflictDoUpdate({
        target: [savedView.providerId, savedView.userId, savedView.list, savedView.name],
        set: { query: body.query },
      })
      .returning(shown);
    return made!;
  },

  'views.remove': async ({ tx, actor }, { params: { id } }) => {
    const gone = await tx
      .delete(savedView)
      .where(and(eq(savedView.id, id), eq(savedView.userId, actor.id)))
      .returning({ id: savedView.id });
    if (gone.length === 0) throw notFound('saved filter');
    return { done: true };
  },
} satisfies Handlers;

const shown = { id: savedView.id, list: savedView.list, name: savedView.name, query: savedView.query };
