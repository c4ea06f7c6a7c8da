import { randomUUID } from 'node:crypto';
import {
  ALL_ROLES,
  may,
  OPERATIONS,
  type Operation,
  type OperationName,
  RIGHTS,
  type Role,
} from '@waymark/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HANDLERS } from '../areas/all-handlers.ts';
import { asProvider } from '../database/as-provider.ts';
import {
  address,
  contact,
  document,
  documentVersion,
  group,
  importFile,
  keptReturn,
  milestone,
  organisation,
  participant,
  programme,
  proposal,
  provider,
  referral,
  savedView,
  tracker,
  work,
} from '../database/schema/index.ts';
import type { Serving } from '../serve.ts';
import { addressOf, Client, newPerson, setUp } from '../testing/client.ts';
import { onEachEngine, testServer } from '../testing/servers.ts';

const NAMES = Object.keys(OPERATIONS) as OperationName[];

it('every operation is answered, and every one has its rights', () => {
  expect(NAMES.filter(name => HANDLERS[name] === undefined)).toEqual([]);
  expect(Object.keys(RIGHTS).sort()).toEqual([...NAMES].sort());
});

onEachEngine('every operation, on %s', engine => {
  let serving: Serving;
  let admin: Client;
  const people = new Map<Role, Client>();
  /** Rows of another provider, by the first word of the operations that are about them. */
  const foreign: Record<string, string> = {};
  let foreignPart: Record<string, string> = {};

  beforeAll(async () => {
    serving = await testServer(engine);
    admin = await setUp(serving);
    for (const role of ALL_ROLES)
      people.set(role, role === 'administrator' ? admin : await newPerson(admin, role));
    await addForeignRows();
  });
  afterAll(() => serving?.close());

  /** One row of everything at a provider where nobody of this test works. */
  async function addForeignRows(): Promise<void> {
    const { database } = serving.services;
    const ownerId = (await admin.ask('session.read')).person.id;
    const [other] = await database.installation.insert(provider).values({ name: 'Elsewhere' }).returning();
    await asProvider(database, { providerId: other!.id, groups: '*', personId: null }, async tx => {
      const [g] = await tx.insert(group).values({ name: 'G' }).returning();
      const [pr] = await tx.insert(programme).values({ name: 'P' }).returning();
      const of = { groupId: g!.id };
      const [p] = await tx
        .insert(participant)
        .values({ ...of, firstName: 'Far', surname: 'Away' })
        .returning();
      const belongs = { ...of, participantId: p!.id };
      const [o] = await tx.insert(organisation).values({ name: 'Far Ltd', ownerId }).returning();
      const [a] = await tx
        .insert(address)
        .values({ organisationId: o!.id, lines: '1 Far Road', postcode: 'ZZ1 1ZZ' })
        .returning();
      const [c] = await tx
        .insert(contact)
        .values({ organisationId: o!.id, name: 'F', ownerId, email: 'f@far.example', phone: '01' })
        .returning();
      const [t] = await tx
        .insert(tracker)
        .values({ ...belongs, type: 'Job' })
        .returning();
      const [m] = await tx
        .insert(milestone)
        .values({ ...belongs, programmeId: pr!.id, key: 'k', name: 'M', why: '' })
        .returning();
      const [d] = await tx
        .insert(document)
        .values({ ...belongs, proves: 'Other' })
        .returning();
      const file = { fileName: 'f', mediaType: 'x', size: 1, sha256: '0'.repeat(64) };
      await tx.insert(documentVersion).values({ documentId: d!.id, number: 1, ...file });
      const [k] = await tx
        .insert(keptReturn)
        .values({ ...file })
        .returning();
      const [q] = await tx
        .insert(proposal)
        .values({
          ...belongs,
          trackerId: t!.id,
          returnId: k!.id,
          learnRefNumber: 'X',
          changes: [],
          tried: { fixed: [], new: [], notChecked: 0 },
        })
        .returning();
      const [w] = await tx.insert(work).values({ kind: 'export' }).returning();
      const [i] = await tx
        .insert(importFile)
        .values({ kind: 'participants', fileName: 'f', sha256: file.sha256 })
        .returning();
      const [r] = await tx
        .insert(referral)
        .values({ ...belongs, number: 1, status: 'applied', values: {} })
        .returning();
      const [v] = await tx
        .insert(savedView)
        .values({ userId: ownerId, list: 'l', name: 'n', query: '' })
        .returning();
      Object.assign(foreign, {
        participants: p!.id,
        organisations: o!.id,
        addresses: o!.id,
        contacts: o!.id,
        trackers: t!.id,
        milestones: m!.id,
        programmes: pr!.id,
        documents: d!.id,
        returns: k!.id,
        proposals: q!.id,
        work: w!.id,
        imports: i!.id,
        referrals: r!.id,
        views: v!.id,
        groups: g!.id,
        people: randomUUID(),
      });
      // A tracker is created on a participant.
      foreignPart = { addresses: a!.id, contacts: c!.id, 'trackers.create': p!.id };
    });
  }

  const idsOf = (name: OperationName) => {
    const area = name.split('.')[0]!;
    const id = foreignPart[name] ?? foreign[area] ?? randomUUID();
    return { id, partId: foreignPart[area] ?? randomUUID(), otherId: id };
  };

  const send = (client: Client, name: OperationName, body?: unknown) => {
    const operation: Operation = OPERATIONS[name];
    const given = operation.method === 'GET' || operation.method === 'DELETE' ? undefined : (body ?? {});
    return client.send(operation.method, addressOf(operation, { params: idsOf(name) }), given);
  };

  it('refuses whoever is not signed in', async () => {
    const nobody = new Client(serving.url);
    for (const name of NAMES) {
      const response = await send(nobody, name);
      expect([name, response.status]).toEqual([name, 401]);
      expect(await response.json()).toMatchObject({ kind: 'not-signed-in' });
    }
  });

  it.each(ALL_ROLES)('lets %s do what the table says, and nothing else', async role => {
    const client = people.get(role)!;
    for (const name of NAMES) {
      const { status } = await send(client, name);
      if (may(role, name)) expect([name, status]).not.toEqual([name, 403]);
      else expect([name, status]).toEqual([name, 403]);
      expect([name, status]).not.toEqual([name, 500]);
    }
  });

  it('refuses a body that is not of the shape that is asked for, in a sentence', async () => {
    const withBody = NAMES.filter(name => (OPERATIONS[name] as Operation).body);
    for (const name of withBody) {
      const role = RIGHTS[name][0]!;
      for (const body of ['{"cut', '[]', '"text"', '{"name":{"$gt":""},"version":"1","id":7}', 'null']) {
        const response = await send(people.get(role)!, name, body);
        expect([name, body, response.status]).toEqual([name, body, expect.toBeOneOf([400, 404, 422])]);
        const told = (await response.json()) as { message: string };
        expect(told.message).toMatch(/\.$/);
        expect(told.message).not.toMatch(/\bat .*:\d+|SQL|select |insert /i);
      }
    }
  });

  it('finds nothing that belongs to another provider', async () => {
    const one = NAMES.filter(name => (OPERATIONS[name] as Operation).path.includes('/:'));
    for (const name of one) {
      const client = people.get(RIGHTS[name][0]!)!;
      const operation: Operation = OPERATIONS[name];
      if (operation.upload) continue;
      const response = await send(client, name, bodyFor(name));
      expect([name, response.status, await response.text()]).toEqual([
        name,
        expect.toBeOneOf([404]),
        expect.stringContaining('not-found'),
      ]);
    }
  });

  it('refuses an upload without a form, and one that is for somebody else', async () => {
    for (const name of NAMES.filter(name => (OPERATIONS[name] as Operation).upload)) {
      const client = people.get(RIGHTS[name][0]!)!;
      expect([name, (await send(client, name, {})).status]).toEqual([name, 400]);
      if (!(OPERATIONS[name] as Operation).path.includes('/:')) continue;
      const form = new FormData();
      form.set('version', '1');
      form.set('file', new Blob(['%PDF-1.4\n']), 'a.pdf');
      expect([name, (await send(client, name, form)).status]).toEqual([name, 404]);
    }
  });
});

/** A body that is well formed, so that a refusal is about the address. */
function bodyFor(name: OperationName): unknown {
  const bodies: Partial<Record<OperationName, unknown>> = {
    'participants.whatIf': { change: { kind: 'ends', on: '2026-01-01' } },
    'participants.erase': { version: 1, reason: 'asked' },
    'organisations.setStatus': { version: 1, status: 'Confirmed' },
    'addresses.create': { lines: '1 Road', postcode: 'M1 1AE' },
    'contacts.create': { name: 'N', ownerId: 'x', email: 'n@example.org', phone: '0161 496 0000' },
    'trackers.create': { type: 'Education' },
    'groups.change': { name: 'Mine now' },
    'people.change': { role: 'supervisor' },
    'proposals.decide': { version: 1, accept: true },
    'imports.map': { mapping: {} },
    'imports.apply': {},
    'referrals.decide': { version: 1, decision: 'retain' },
  };
  return bodies[name] ?? { version: 1 };
}
