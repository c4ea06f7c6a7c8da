import { and, asc, count, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/as-provider.ts';
import { address, contact, organisation, tracker } from '../database/schema/index.ts';
import type { Context } from '../http/context.ts';
import { notFound, Refused, wrongField } from '../http/refused.ts';
import type { Handlers } from '../http/routes.ts';
import { changesBetween, record } from '../rows/history.ts';
import { beginsWith, countUpTo, cut, pageOf } from '../rows/page.ts';
import { save } from '../rows/save.ts';
import { iso, namesOf } from '../rows/show.ts';
import { shownAddress } from './addresses.ts';
import { shownContacts } from './contacts.ts';
import { checkWorksHere } from './works-here.ts';

type Row = typeof organisation.$inferSelect;

/** Employers: a prospect until somebody confirms it. */
export const organisationHandlers = {
  'organisations.list': async ({ tx }, { query }) => {
    const { limit, after, search, status, ownerId, sort, order } = query;
    const column = sort === 'name' ? organisation.nameKey : organisation.createdAt;
    const page = pageOf({ column, id: organisation.id, order }, after);
    const filters = and(
      search ? beginsWith(organisation.nameKey, search) : undefined,
      status ? inArray(organisation.status, status) : undefined,
      ownerId ? eq(organisation.ownerId, ownerId) : undefined,
    );
    const rows = await tx
      .select()
      .from(organisation)
      .where(and(filters, page.where))
      .orderBy(...page.orderBy)
      .limit(limit + 1);
    const shown = cut(rows, limit, row => ({
      value: sort === 'name' ? row.nameKey : row.createdAt,
      id: row.id,
    }));
    return {
      rows: await shownRows(tx, shown.rows),
      next: shown.next,
      total: await countUpTo(tx, organisation, filters),
    };
  },

  'organisations.create': async (context, { body: { addresses, primaryContactId: _, ...values } }) => {
    const { tx, actor } = context;
    await checkWorksHere(tx, 'ownerId', values.ownerId);
    const [made] = await tx
      .insert(organisation)
      .values({ ...values, createdBy: actor.id })
      .returning();
    const organisationId = made!.id;
    if (addresses.length > 0)
      await tx.insert(address).values(addresses.map(one => ({ ...one, organisationId })));
    await record(context, {
      subject: 'organisation',
      subjectId: organisationId,
      action: 'added',
      changes: [
        ...changesBetween(undefined, made!),
        ...addresses.map(one => ({ field: 'address', from: null, to: one })),
      ],
    });
    return shownOne(tx, made!);
  },

  'organisations.read': async ({ tx }, { params: { id } }) => shownOne(tx, await readRow(tx, id)),

  'organisations.change': async (context, { params: { id }, body: { version, ...set } }) => {
    const { tx } = context;
    if (set.ownerId) await checkWorksHere(tx, 'ownerId', set.ownerId);
    if (set.primaryContactId) {
      const [found] = await tx
        .select({ id: contact.id })
        .from(contact)
        .where(and(eq(contact.id, set.primaryContactId), eq(contact.organisationId, id)));
      if (!found) throw wrongField('primaryContactId', 'Choose one of the contacts of this organisation.');
    }
    return saved(context, id, version, set);
  },

  'organisations.setStatus': async (context, { params: { id }, body: { version, status } }) => {
    if (status !== 'Confirmed') {
      const [open] = await context.tx
        .select({ count: count() })
        .from(tracker)
        .where(and(eq(tracker.organisationId, id), ne(tracker.status, 'Closed')));
      if (open!.count > 0) {
        throw new Refused(
          'refused',
          `${open!.count === 1 ? 'One open tracker uses' : `${open!.count} open trackers use`} this organisation, so it stays confirmed. Close ${open!.count === 1 ? 'it' : 'them'} first.`,
        );
      }
    }
    return saved(context, id, version, { status }, `made ${status}`);
  },
} satisfies Handlers;

async function saved(
  context: Context,
  id: string,
  version: number,
  set: Partial<typeof organisation.$inferInsert>,
  action?: string,
) {
  const show = (row: Row) => shownOne(context.tx, row);
  const { after } = await save(context, {
    table: organisation,
    id,
    version,
    set,
    subject: 'organisation',
    ...(action && { action }),
    show,
  });
  return show(after);
}

async function readRow(tx: Transaction, id: string): Promise<Row> {
  const [row] = await tx.select().from(organisation).where(eq(organisation.id, id));
  if (!row) throw notFound('organisation');
  return row;
}

async function shownOne(tx: Transaction, row: Row) {
  const addresses = await tx
    .select()
    .from(address)
    .where(eq(address.organisationId, row.id))
    .orderBy(asc(address.createdAt), asc(address.id));
  const contacts = await tx
    .select()
    .from(contact)
    .where(eq(contact.organisationId, row.id))
    .orderBy(asc(contact.name), asc(contact.id));
  const [shown] = await shownRows(tx, [row]);
  const names = await namesOf(tx, [row.createdBy]);
  return {
    ...shown!,
    version: row.version,
    primaryContactId: row.primaryContactId,
    addresses: addresses.map(shownAddress),
    contacts: await shownContacts(tx, contacts),
    createdAt: iso(row.createdAt),
    createdBy: names(row.createdBy),
  };
}

async function shownRows(tx: Transaction, rows: readonly Row[]) {
  const ids = rows.map(({ id }) => id);
  const of = (column: typeof address.organisationId | typeof tracker.organisationId): SQL | undefined =>
    ids.length === 0 ? sql`false` : inArray(column, ids);
  const places = await tx
    .selectDistinctOn([address.organisationId], {
      organisationId: address.organisationId,
      town: address.town,
      postcode: address.postcode,
    })
    .from(address)
    .where(of(address.organisationId))
    .orderBy(address.organisationId, address.createdAt);
  const trackers = await tx
    .select({ organisationId: tracker.organisationId, count: count() })
    .from(tracker)
    .where(and(of(tracker.organisationId), ne(tracker.status, 'Closed')))
    .groupBy(tracker.organisationId);
  const names = await namesOf(
    tx,
    rows.map(({ ownerId }) => ownerId),
  );
  return rows.map(({ id, name, status, ownerId, category, ukprn, website }) => {
    const place = places.find(({ organisationId }) => organisationId === id);
    return {
      id,
      name,
      status: status as 'Prospect' | 'Confirmed' | 'Closed',
      owner: names(ownerId)!,
      category,
      ukprn,
      website,
      town: place?.town ?? null,
      postcode: place?.postcode ?? null,
      openTrackers: trackers.find(({ organisationId }) => organisationId === id)?.count ?? 0,
    };
  });
}
