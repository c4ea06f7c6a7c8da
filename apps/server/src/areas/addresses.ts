import { and, eq } from 'drizzle-orm';
import { findAddresses } from '../address-finder/find-addresses.ts';
import type { Transaction } from '../database/as-provider.ts';
import { address, contact, organisation } from '../database/schema/index.ts';
import { notFound, Refused } from '../http/refused.ts';
import type { Handlers } from '../http/routes.ts';
import { changesBetween, record } from '../rows/history.ts';
import { save } from '../rows/save.ts';

type Row = typeof address.$inferSelect;

/** The addresses of employers, and the finder behind them. */
export const addressHandlers = {
  'addresses.create': async (context, { params: { id }, body }) => {
    await organisationOf(context.tx, id);
    const [made] = await context.tx
      .insert(address)
      .values({ ...body, organisationId: id })
      .returning();
    await record(context, {
      subject: 'organisation',
      subjectId: id,
      action: 'address added',
      changes: changesBetween(undefined, made!, ['organisationId']),
    });
    return shownAddress(made!);
  },

  'addresses.change': async (context, { params: { id, partId }, body: { version, ...set } }) => {
    await addressOf(context.tx, id, partId);
    const { after } = await save(context, {
      table: address,
      id: partId,
      version,
      set,
      subject: 'address',
      show: shownAddress,
    });
    return shownAddress(after);
  },

  'addresses.remove': async (context, { params: { id, partId } }) => {
    const { tx } = context;
    const row = await addressOf(tx, id, partId);
    const users = await tx.select({ name: contact.name }).from(contact).where(eq(contact.addressId, partId));
    if (users.length > 0) {
      const names = users.map(({ name }) => name).join(', ');
      throw new Refused('refused', `This is the address of ${names}. Give them another one first.`);
    }
    await tx.delete(address).where(eq(address.id, partId));
    await record(context, {
      subject: 'organisation',
      subjectId: id,
      action: 'address removed',
      changes: changesBetween(shownAddress(row), { lines: null, postcode: null }),
    });
    return { done: true };
  },

  'addresses.find': ({ tx, services }, { query: { postcode } }) =>
    findAddresses(tx, services.addressFinder, postcode),
} satisfies Handlers;

/** An address as a reply shows it. */
export function shownAddress({ id, version, label, lines, town, county, postcode }: Row) {
  return { id, version, label, lines, town, county, postcode };
}

/** Makes sure that an organisation is there. @throws Refused if it is not */
export async function organisationOf(tx: Transaction, id: string): Promise<void> {
  const [found] = await tx.select({ id: organisation.id }).from(organisation).where(eq(organisation.id, id));
  if (!found) throw notFound('organisation');
}

async function addressOf(tx: Transaction, organisationId: string, id: string): Promise<Row> {
  const [row] = await tx
    .select()
    .from(address)
    .where(and(eq(address.id, id), eq(address.organisationId, organisationId)));
  if (!row) throw notFound('address');
  return row;
}
