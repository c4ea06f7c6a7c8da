import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../database/as-provider.ts';
import { participant, proposal } from '../database/schema/index.ts';
import { Refused } from '../http/refused.ts';
import type { Handlers } from '../http/routes.ts';
import { countUpTo, cut, pageOf } from '../rows/page.ts';
import { save } from '../rows/save.ts';
import { iso, namesOf } from '../rows/show.ts';

type Row = typeof proposal.$inferSelect;

/** Changes to ILR records that follow from confirmed jobs; a person decides. */
export const proposalHandlers = {
  'proposals.list': async ({ tx }, { query }) => {
    const { limit, after, status, participantId, returnId } = query;
    const page = pageOf({ column: proposal.createdAt, id: proposal.id, order: 'desc' }, after);
    const filters = and(
      status ? inArray(proposal.status, status) : undefined,
      participantId ? eq(proposal.participantId, participantId) : undefined,
      returnId ? eq(proposal.returnId, returnId) : undefined,
    );
    const rows = await tx
      .select()
      .from(proposal)
      .where(and(filters, page.where))
      .orderBy(...page.orderBy)
      .limit(limit + 1);
    const shown = cut(rows, limit, ({ createdAt, id }) => ({ value: createdAt, id }));
    return {
      rows: await shownProposals(tx, shown.rows),
      next: shown.next,
      total: await countUpTo(tx, proposal, filters),
    };
  },

  'proposals.decide': async (context, { params: { id }, body: { version, accept, reason } }) => {
    const { tx, actor, services } = context;
    const show = async (row: Row) => (await shownProposals(tx, [row]))[0]!;
    const { before, after } = await save(context, {
      table: proposal,
      id,
      version,
      set: {
        status: accept ? 'accepted' : 'refused',
        decidedBy: actor.id,
        decidedAt: services.now(),
        reason: reason ?? null,
      },
      subject: 'proposal',
      participantId: row => row.participantId,
      action: accept ? 'accepted' : 'refused',
      show,
    });
    if (before.status === 'withdrawn') {
      throw new Refused('refused', 'This proposal was withdrawn: the job or the record has changed since.');
    }
    if (accept && reason === undefined && before.tried.new.length > 0) {
      const rules = before.tried.new.map(({ rule }) => rule).join(', ');
      throw new Refused(
        'refused',
        `With this change the record would newly break ${rules}. Give a reason if it is to be made all the same.`,
      );
    }
    return show(after);
  },
} satisfies Handlers;

async function shownProposals(tx: Transaction, rows: readonly Row[]) {
  const ids = rows.map(({ participantId }) => participantId);
  const people =
    ids.length === 0
      ? []
      : await tx
          .select({ id: participant.id, firstName: participant.firstName, surname: participant.surname })
          .from(participant)
          .where(inArray(participant.id, ids));
  const names = await namesOf(
    tx,
    rows.map(({ decidedBy }) => decidedBy),
  );
  return rows.map(
    ({ providerId: _, groupId: __, participantId, decidedBy, decidedAt, createdAt, ...row }) => {
      const person = people.find(({ id }) => id === participantId);
      return {
        ...row,
        participant: { id: participantId, name: person ? `${person.firstName} ${person.surname}` : '' },
        changes: row.changes.map(change => ({ ...change })),
        tried: { ...row.tried, fixed: [...row.tried.fixed], new: [...row.tried.new] },
        decidedBy: names(decidedBy),
        decidedAt: iso(decidedAt),
        createdAt: iso(createdAt),
      };
    },
  );
}
