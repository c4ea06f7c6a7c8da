import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../database/as-provider.ts';
import { address, contact, organisation } from '../database/schema/index.ts';
import { notFound, wrongField } from '../http/refused.ts';
import type { Handlers } from '../http/routes.ts';
import { changesBetween, record } from '../rows/history.ts';
import { save } from '../rows/save.ts';
import { namesOf } from '../rows/show.ts';
import { organisationOf } from './addresses.ts';
import { checkWorksHere } from './works-here.ts';

type Row = typeof contact.$inferSelect;

/** The people at an employer. They are no users of Waymark and cannot sign in. */
export const contactHandlers = {
  'contacts.create': async (context, { params: { id }, body }) => {
    const { tx } = context;
    await organisationOf(tx, id);
    await checkWorksHere(tx, 'ownerId', body.ownerId);
    await checkAddress(tx, id, body.addressId);
    const [made] = await tx
      .insert(contact)
      .values({ ...body, organisationId: id })
      .returning();
    await record(context, {
      subject: 'contact',
      subjectId: made!.id,
      action: 'added',
      changes: changesBetween(undefined, made!),
    });
    return (await shownContacts(tx, [made!]))[0]!;
  },

  'contacts.change': async (context, { params: { id, partId }, body: { version, ...set } }) => {
    const { tx } = context;
    await contactOf(tx, id, partId);
    await checkWorksHere(tx, 'ownerId', set.ownerId);
    await checkAddress(tx, id, set.addressId);
    const show = async (row: Row) => (await shownContacts(tx, [row]))[0]!;
    const { after } = await save(context, {
      table: contact,
      id: partId,
      version,
      set,
      subject: 'contact',
      show,
    });
    return show(after);
  },

  'contacts.remove': async (context, { params: { id, partId } }) => {
    const { tx } = context;
    const row = await contactOf(tx, id, partId);
    await tx
      .update(organisation)
      .set({ primaryContactId: null })
      .where(and(eq(organisation.id, id), eq(organisation.primaryContactId, partId)));
    await tx.delete(contact).where(eq(contact.id, partId));
    await record(context, {
      subject: 'contact',
      subjectId: partId,
      action: 'removed',
      changes: changesBetween(row, { name: null, email: null, phone: null }),
    });
    return { done: true };
  },
} satisfies Handlers;

/** Contacts as a reply shows them. */
export async function shownContacts(tx: Transaction, rows: readonly Row[]) {
  const names = await namesOf(
    tx,
    rows.map(({ ownerId }) => ownerId),
  );
  return rows.map(({ providerId: _, createdAt: __, ownerId, ...row }) => ({
    ...row,
    owner: names(ownerId)!,
  }));
}

async function contactOf(tx: Transaction, organisationId: string, id: string): Promise<Row> {
  const [row] = await tx
    .select()
    .from(contact)
    .where(and(eq(contact.id, id), eq(contact.organisationId, organisationId)));
  if (!row) throw notFound('contact');
  return row;
}

async function checkAddress(tx: Transaction, organisationId: string, id: string | null | undefined) {
  if (!id) return;
  const [found] = await tx
    .select({ id: address.id })
    .from(address)
    .where(and(eq(address.id, id), eq(address.organisationId, organisationId)));
  if (!found) throw wrongField('addressId', 'Choose one of the addresses of this organisation.');
}
