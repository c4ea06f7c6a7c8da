import { randomUUID } from 'node:crypto';
import { asc, eq, inArray, or, sql } from 'drizzle-orm';
import { address, contact, organisation } from '../../../database/schema/index.ts';
import type { Change } from '../../../http/context.ts';
import { changesBetween, record } from '../../../rows/history.ts';
import { ORGANISATION_FIELDS } from '../fields/organisation-fields.ts';
import {
  changesTo,
  type Importing,
  type ImportKind,
  refusedBecause,
  type Values,
  type Verdict,
} from './kind.ts';
import { type LookUp, peopleWhoWorkHere } from './look-ups.ts';

type Row = typeof organisation.$inferSelect;
interface Known {
  readonly row: Row;
  readonly addresses: readonly (typeof address.$inferSelect)[];
  readonly contacts: readonly (typeof contact.$inferSelect)[];
}

/** A list of employers: those who are known, by UKPRN or name, are updated, the others are added. */
export const organisations: ImportKind = {
  fields: ORGANISATION_FIELDS,
  arrange: values => ({ ...values }),
  keys: ({ ukprn, name }) => [
    ...(ukprn === undefined ? [] : [{ what: 'UKPRN', key: `ukprn ${ukprn}` }]),
    ...(name === undefined ? [] : [{ what: 'name', key: `name ${name.toLowerCase()}` }]),
  ],
  keyFields: ['ukprn', 'name'],
  nameOf: ({ name }) => name ?? '(no name)',

  async verdicts(importing, lines, how) {
    const owners = await peopleWhoWorkHere(importing);
    const match = await matchOrganisations(importing, lines, how);
    return lines.map((values): Verdict => {
      const name = values.name ?? '(no name)';
      const problems = lacking(values);
      const owner = values.owner === undefined ? undefined : owners.find(values.owner);
      if (owner && 'problem' in owner) problems.push(owner.problem);
      const { known, problem, matchedBy } = match(values);
      if (problem !== undefined) problems.push(problem);
      if (known && values.status !== undefined && values.status !== known.row.status) {
        problems.push(
          `It is here as ${known.row.status}. The status of an organisation that is here is changed on its page.`,
        );
      }
      if (problems.length > 0) return refusedBecause(name, ...problems);
      const { addressLines: _, town: __, county: ___, postcode: ____, ...rest } = values;
      const {
        contactName: _____,
        contactEmail: ______,
        contactPhone: _______,
        contactRole: ________,
        ...facts
      } = rest;
      const called: Values = owner && 'called' in owner ? { owner: owner.called } : {};
      const changes = [
        ...changesTo({ ...facts, ...called }, known && texts(known.row, owners)),
        ...newAddress(values, known),
        ...newContact(values, known),
      ];
      return {
        will: known ? (changes.length > 0 ? 'update' : 'same') : 'create',
        name: known?.row.name ?? name,
        matchedBy: matchedBy ?? null,
        subjectId: known?.row.id ?? null,
        changes,
        problems: [],
      };
    });
  },

  async carryOut(importing, wanted) {
    const { tx, actor } = importing;
    const owners = await peopleWhoWorkHere(importing);
    const added: (typeof organisation.$inferInsert & { id: string })[] = [];
    const addresses: (typeof address.$inferInsert)[] = [];
    const contacts: (typeof contact.$inferInsert)[] = [];
    const history: Change[] = [];
    const ids: string[] = [];
    for (const { values, verdict } of wanted) {
      const id = verdict.subjectId ?? randomUUID();
      const changed = (field: string) => verdict.changes.some(change => change.field === field);
      const {
        address: _,
        contact: __,
        ...facts
      } = Object.fromEntries(verdict.changes.map(({ field, to }) => [field, to!]));
      const { owner, ...set } = facts;
      const found = owner === undefined ? undefined : owners.find(owner);
      const ownerId = found && 'id' in found ? found.id : undefined;
      if (verdict.subjectId === null) {
        added.push({ ...set, id, name: values.name!, ownerId: ownerId ?? actor.id, createdBy: actor.id });
      } else {
        const [before] = await tx.select().from(organisation).where(eq(organisation.id, id)).for('update');
        const [after] = await tx
          .update(organisation)
          .set({ ...set, ...(ownerId && { ownerId }), version: sql`${organisation.version} + 1` })
          .where(eq(organisation.id, id))
          .returning();
        history.push({
          subject: 'organisation',
          subjectId: id,
          action: 'changed by import',
          changes: [...changesBetween(before, after!), ...parts(verdict)],
        });
      }
      if (changed('address')) {
        const { addressLines, town, county, postcode } = values;
        addresses.push({
          organisationId: id,
          lines: addressLines!,
          town: town ?? null,
          county: county ?? null,
          postcode: postcode!,
        });
      }
      if (changed('contact')) {
        const { contactName, contactEmail, contactPhone, contactRole } = values;
        contacts.push({
          organisationId: id,
          name: contactName!,
          email: contactEmail!,
          phone: contactPhone!,
          role: contactRole ?? null,
          ownerId: ownerId ?? actor.id,
        });
      }
      ids.push(id);
    }
    if (added.length > 0) {
      const rows = await tx.insert(organisation).values(added).returning();
      for (const row of rows) {
        const { verdict } = wanted[ids.indexOf(row.id)]!;
        history.push({
          subject: 'organisation',
          subjectId: row.id,
          action: 'added by import',
          changes: [...changesBetween(undefined, row), ...parts(verdict)],
        });
      }
    }
    if (addresses.length > 0) await tx.insert(address).values(addresses);
    if (contacts.length > 0) await tx.insert(contact).values(contacts);
    await record({ tx, actor }, ...history);
    return ids;
  },
};

/** The address and the contact that come with a line, as the history keeps them. */
const parts = ({ changes }: Verdict) =>
  changes.filter(({ field }) => field === 'address' || field === 'contact');

/** What is given of an address or a contact and is not enough for one. */
function lacking(values: Values): string[] {
  const some = (...names: string[]) => names.some(name => values[name] !== undefined);
  const all = (...names: string[]) => names.every(name => values[name] !== undefined);
  return [
    ...(some('addressLines', 'town', 'county', 'postcode') && !all('addressLines', 'postcode')
      ? ['An address needs its first line and its postcode.']
      : []),
    ...(some('contactName', 'contactEmail', 'contactPhone', 'contactRole') &&
    !all('contactName', 'contactEmail', 'contactPhone')
      ? ['A contact needs a name, an e-mail address and a phone number.']
      : []),
  ];
}

function newAddress({ addressLines, town, county, postcode }: Values, known: Known | undefined) {
  if (addressLines === undefined || postcode === undefined) return [];
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const there = known?.addresses.some(one => same(one.lines, addressLines) && one.postcode === postcode);
  const to = [addressLines, town, county, postcode].filter(part => part !== undefined).join(', ');
  return there ? [] : [{ field: 'address', from: null, to }];
}

function newContact({ contactName, contactEmail, contactPhone }: Values, known: Known | undefined) {
  if (contactName === undefined || contactEmail === undefined) return [];
  const there = known?.contacts.some(({ email }) => email === contactEmail);
  return there
    ? []
    : [{ field: 'contact', from: null, to: `${contactName}, ${contactEmail}, ${contactPhone}` }];
}

function texts(row: Row, owners: LookUp): Record<string, string | null> {
  const { name, status, category, ukprn, website, ownerId } = row;
  return { name, status, category, ukprn, website, owner: owners.called(ownerId) };
}

/** Finds the organisations that lines are about. */
async function matchOrganisations({ tx }: Importing, lines: readonly Values[], how?: 'locked') {
  const given = (name: string) => [
    ...new Set(lines.map(values => values[name]).filter(value => value !== undefined)),
  ];
  // Small letters as the database makes them, which is for it to say.
  const names = given('name').map(name => sql`lower(${name})`);
  const ukprns = given('ukprn');
  const query = tx
    .select()
    .from(organisation)
    .where(
      or(
        names.length > 0 ? sql`${organisation.nameKey} in ${names}` : sql`false`,
        ukprns.length > 0 ? inArray(organisation.ukprn, ukprns) : undefined,
      ),
    )
    .orderBy(asc(organisation.id));
  const rows = how === 'locked' ? await query.for('update') : await query;
  const ids = rows.map(({ id }) => id);
  const addresses =
    ids.length === 0 ? [] : await tx.select().from(address).where(inArray(address.organisationId, ids));
  const contacts =
    ids.length === 0 ? [] : await tx.select().from(contact).where(inArray(contact.organisationId, ids));
  const known = rows.map(
    (row): Known => ({
      row,
      addresses: addresses.filter(({ organisationId }) => organisationId === row.id),
      contacts: contacts.filter(({ organisationId }) => organisationId === row.id),
    }),
  );
  return ({ name = '', ukprn }: Values): { known?: Known; problem?: string; matchedBy?: string } => {
    const byUkprn = ukprn === undefined ? [] : known.filter(({ row }) => row.ukprn === ukprn);
    const byName = known.filter(({ row }) => row.name.toLowerCase() === name.toLowerCase());
    if (byUkprn.length > 1) return { problem: 'More than one organisation here has this UKPRN.' };
    const [ofUkprn] = byUkprn;
    if (ofUkprn) {
      if (byName.length > 0 && !byName.includes(ofUkprn)) {
        return {
          problem: `The UKPRN is that of ${ofUkprn.row.name}, the name that of another organisation. Correct the one that is wrong.`,
        };
      }
      return { known: ofUkprn, matchedBy: 'UKPRN' };
    }
    if (byName.length > 1) return { problem: 'More than one organisation here has this name.' };
    const [ofName] = byName;
    if (!ofName) return {};
    if (ukprn !== undefined && ofName.row.ukprn !== null) {
      return { problem: `${ofName.row.name} is here with another UKPRN. Correct the one that is wrong.` };
    }
    return { known: ofName, matchedBy: 'name' };
  };
}
