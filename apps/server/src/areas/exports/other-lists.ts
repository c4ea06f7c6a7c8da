import { eq, sql } from 'drizzle-orm';
import { address, contact, historyEntry, organisation, user } from '../../database/schema/index.ts';
import { clockOf, dayOf, exported } from './exported.ts';

/** The address that was entered first, as far as there is one. */
const firstAddress = sql<Pick<typeof address.$inferSelect, 'lines' | 'town' | 'county' | 'postcode'> | null>`(
  select to_json(${address}) from ${address} where ${address.organisationId} = ${organisation.id}
  order by ${address.createdAt}, ${address.id} limit 1)`;

/** Employers; the titles of the columns are those by which an import knows its fields. */
export const organisations = exported({
  name: 'Employers',
  at: organisation.createdAt,
  id: organisation.id,
  day: organisation.createdAt,
  select: (tx, where, orderBy, limit) =>
    tx
      .select({ of: organisation, owner: user.email, address: firstAddress })
      .from(organisation)
      .leftJoin(user, eq(user.id, organisation.ownerId))
      .where(where)
      .orderBy(...orderBy)
      .limit(limit),
  key: ({ of }) => ({ at: of.createdAt, id: of.id }),
  columns: [
    ['Name', ({ of }) => of.name],
    ['Status', ({ of }) => of.status],
    ['Owner', row => row.owner],
    ['Category', ({ of }) => of.category],
    ['UKPRN', ({ of }) => of.ukprn],
    ['Website', ({ of }) => of.website],
    ['Address', row => row.address?.lines ?? null],
    ['Town', row => row.address?.town ?? null],
    ['County', row => row.address?.county ?? null],
    ['Postcode', row => row.address?.postcode ?? null],
    ['Added', ({ of }) => dayOf(of.createdAt), 'date'],
    ['Waymark ID', ({ of }) => of.id],
  ],
});

export const contacts = exported({
  name: 'Contacts',
  at: contact.createdAt,
  id: contact.id,
  day: contact.createdAt,
  select: (tx, where, orderBy, limit) =>
    tx
      .select({
        of: contact,
        organisation: organisation.name,
        owner: user.name,
        address: { lines: address.lines, town: address.town, postcode: address.postcode },
      })
      .from(contact)
      .innerJoin(organisation, eq(organisation.id, contact.organisationId))
      .leftJoin(user, eq(user.id, contact.ownerId))
      .leftJoin(address, eq(address.id, contact.addressId))
      .where(where)
      .orderBy(...orderBy)
      .limit(limit),
  key: ({ of }) => ({ at: of.createdAt, id: of.id }),
  columns: [
    ['Name', ({ of }) => of.name],
    ['Organisation', row => row.organisation],
    ['Role', ({ of }) => of.role],
    ['E-mail', ({ of }) => of.email],
    ['Phone', ({ of }) => of.phone],
    ['Other phone', ({ of }) => of.phone2],
    ['Web address', ({ of }) => of.url],
    ['Owner', row => row.owner],
    ['Address', row => row.address?.lines ?? null],
    ['Town', row => row.address?.town ?? null],
    ['Postcode', row => row.address?.postcode ?? null],
    ['Added', ({ of }) => dayOf(of.createdAt), 'date'],
    ['Organisation ID', ({ of }) => of.organisationId],
    ['Waymark ID', ({ of }) => of.id],
  ],
});

/** Who changed what; of participants that may not be seen nothing is shown. */
export const history = exported({
  name: 'History',
  at: historyEntry.at,
  id: historyEntry.id,
  day: historyEntry.at,
  select: (tx, where, orderBy, limit) =>
    tx
      .select({ of: historyEntry, by: user.name })
      .from(historyEntry)
      .leftJoin(user, eq(user.id, historyEntry.by))
      .where(where)
      .orderBy(...orderBy)
      .limit(limit),
  key: ({ of }) => ({ at: of.at, id: of.id }),
  columns: [
    ['When', ({ of }) => clockOf(of.at)],
    ['Who', row => row.by],
    ['What', ({ of }) => of.subject],
    ['Done', ({ of }) => of.action],
    [
      'Changes',
      ({ of }) =>
        of.erased
          ? 'The values were erased.'
          : of.changes.map(({ field, from, to }) => `${field}: ${written(from)} → ${written(to)}`).join('\n'),
    ],
    ['ID of what', ({ of }) => of.subjectId],
    ['Participant ID', ({ of }) => of.participantId],
    ['Waymark ID', ({ of }) => of.id],
  ],
});

function written(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
