import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idealPostcodes } from '../address-finder/ideal-postcodes.ts';
import { osPlaces } from '../address-finder/os-places.ts';
import type { Serving } from '../serve.ts';
import { type Client, newPerson, setUp } from '../testing/client.ts';
import { onEachEngine, testServer } from '../testing/servers.ts';

onEachEngine('organisations, on %s', engine => {
  let serving: Serving;
  let admin: Client;
  let me: string;
  beforeAll(async () => {
    serving = await testServer(engine);
    admin = await setUp(serving);
    me = (await admin.ask('session.read')).person.id;
  });
  afterAll(() => serving?.close());

  const address = { lines: '1 Canal Street', town: 'Manchester', postcode: 'm1 3hw' };

  it('adds an employer with an address and a contact, and confirms it', async () => {
    const made = await admin.ask('organisations.create', {
      body: { name: 'Canal Bakery', ownerId: me, addresses: [address] },
    });
    expect(made).toMatchObject({
      status: 'Prospect',
      addresses: [{ postcode: 'M1 3HW' }],
      owner: { name: 'Ada Admin' },
    });
    const contact = await admin.ask('contacts.create', {
      params: { id: made.id },
      body: {
        name: 'Bo Baker',
        ownerId: me,
        email: 'BO@bakery.example',
        phone: '0161 496 0000',
        addressId: made.addresses[0]!.id,
      },
    });
    expect(contact.email).toBe('bo@bakery.example');
    const confirmed = await admin.ask('organisations.setStatus', {
      params: { id: made.id },
      body: { version: made.version, status: 'Confirmed' },
    });
    expect(confirmed).toMatchObject({ status: 'Confirmed', contacts: [{ name: 'Bo Baker' }] });
    const { rows } = await admin.ask('history.list', {
      query: { subject: 'organisation', subjectId: made.id },
    });
    expect(rows[0]).toMatchObject({
      action: 'made Confirmed',
      by: { name: 'Ada Admin' },
      changes: [{ field: 'status', from: 'Prospect', to: 'Confirmed' }],
    });
  });

  it('does not let a work coach confirm one', async () => {
    const coach = await newPerson(admin, 'work-coach');
    const made = await coach.ask('organisations.create', {
      body: { name: 'Coach Works', ownerId: coach.id },
    });
    const refused = await coach.call('organisations.setStatus', {
      params: { id: made.id },
      body: { version: 1, status: 'Confirmed' },
    });
    expect(refused.status).toBe(403);
  });

  it('says which field is wrong', async () => {
    const refused = await admin.call('organisations.create', {
      body: { name: ' ', ownerId: me, website: 'javascript:alert(1)', ukprn: '123' },
    });
    expect(refused.status).toBe(400);
    const { fields } = refused.body as unknown as { fields: { path: string }[] };
    expect(fields.map(({ path }) => path).sort()).toEqual(['name', 'ukprn', 'website']);
  });

  it('tells the second of two people who save, and shows both versions', async () => {
    const made = await admin.ask('organisations.create', { body: { name: 'Two Hands', ownerId: me } });
    const params = { id: made.id };
    await admin.ask('organisations.change', { params, body: { version: 1, category: 'Retail' } });
    const second = await admin.call('organisations.change', {
      params,
      body: { version: 1, category: 'Food' },
    });
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({
      kind: 'conflict',
      current: { version: 2, category: 'Retail' },
      yours: { category: 'Food' },
    });
  });

  it('pages through a list, and finds by the beginning of the name', async () => {
    for (const name of ['Zeta One', 'Zeta Two', 'Zeta Three'])
      await admin.ask('organisations.create', { body: { name, ownerId: me } });
    const first = await admin.ask('organisations.list', { query: { search: 'zeta', limit: 2 } });
    expect(first.rows.map(({ name }) => name)).toEqual(['Zeta One', 'Zeta Three']);
    expect(first.total).toEqual({ count: 3, exact: true });
    const rest = await admin.ask('organisations.list', {
      query: { search: 'zeta', limit: 2, after: first.next! },
    });
    expect(rest.rows.map(({ name }) => name)).toEqual(['Zeta Two']);
    expect(rest.next).toBeNull();
    const backwards = await admin.ask('organisations.list', {
      query: { search: 'zeta', order: 'desc', sort: 'created' },
    });
    expect(backwards.rows.map(({ name }) => name)).toEqual(['Zeta Three', 'Zeta Two', 'Zeta One']);
    const odd = await admin.call('organisations.list', { query: { after: 'nonsense' } });
    expect(odd.status).toBe(400);
  });

  it('offers the addresses already known for a postcode', async () => {
    const { rows, problem } = await admin.ask('addresses.find', { query: { postcode: 'M13HW' } });
    expect(rows).toEqual([
      { lines: '1 Canal Street', town: 'Manchester', county: null, postcode: 'M1 3HW', from: 'known here' },
    ]);
    expect(problem).toBeNull();
  });

  it('keeps an address that a contact uses, and removes one that nobody does', async () => {
    const made = await admin.ask('organisations.create', {
      body: { name: 'Movers', ownerId: me, addresses: [address, address] },
    });
    const [used, free] = made.addresses;
    await admin.ask('contacts.create', {
      params: { id: made.id },
      body: {
        name: 'Mo',
        ownerId: me,
        email: 'mo@movers.example',
        phone: '01614960001',
        addressId: used!.id,
      },
    });
    const refused = await admin.call('addresses.remove', { params: { id: made.id, partId: used!.id } });
    expect(refused).toMatchObject({ status: 422, body: { message: expect.stringContaining('Mo') } });
    await admin.ask('addresses.remove', { params: { id: made.id, partId: free!.id } });
    expect((await admin.ask('organisations.read', { params: { id: made.id } })).addresses).toHaveLength(1);
  });

  it('keeps saved filters for each person apart', async () => {
    const coach = await newPerson(admin, 'work-coach');
    await admin.ask('views.save', {
      body: { list: 'organisations', name: 'Mine', query: 'status=Prospect' },
    });
    await admin.ask('views.save', {
      body: { list: 'organisations', name: 'Mine', query: 'status=Confirmed' },
    });
    const { rows } = await admin.ask('views.list');
    expect(rows).toMatchObject([{ query: 'status=Confirmed' }]);
    expect((await coach.ask('views.list')).rows).toEqual([]);
    expect((await coach.call('views.remove', { params: { id: rows[0]!.id } })).status).toBe(404);
  });

  it('finds employers from the search box', async () => {
    const found = await admin.ask('search.find', { query: { q: 'cana' } });
    expect(found.organisations).toMatchObject([{ name: 'Canal Bakery', note: 'Confirmed' }]);
  });
});

describe('address finders', () => {
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://x');
    const key = url.searchParams.get('api_key') ?? url.searchParams.get('key');
    if (key !== 'good') return void response.writeHead(401).end();
    response.setHeader('content-type', 'application/json');
    const body = url.pathname.startsWith('/v1/postcodes/M13HW')
      ? { result: [{ line_1: '2 Canal Street', line_2: '', post_town: 'Manchester', postcode: 'M1 3HW' }] }
      : {
          results: [
            {
              DPA: {
                ORGANISATION_NAME: "JOE'S DINER",
                BUILDING_NUMBER: '3',
                THOROUGHFARE_NAME: 'CANAL STREET',
                POST_TOWN: 'MANCHESTER',
                POSTCODE: 'M1 3HW',
              },
            },
          ],
        };
    response.end(JSON.stringify(body));
  });
  let base: string;
  beforeAll(async () => {
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it('reads what Ideal Postcodes answers', async () => {
    expect(await idealPostcodes('good', base).find('M1 3HW')).toEqual([
      { lines: '2 Canal Street', town: 'Manchester', county: null, postcode: 'M1 3HW' },
    ]);
  });

  it('reads what OS Places answers', async () => {
    expect(await osPlaces('good', base).find('M1 3HW')).toEqual([
      { lines: "Joe's Diner\n3 Canal Street", town: 'Manchester', county: null, postcode: 'M1 3HW' },
    ]);
  });

  it('says in a sentence that a key is refused, or that nobody answers', async () => {
    await expect(osPlaces('bad', base).find('M1 3HW')).rejects.toThrow('refuses the key');
    await expect(osPlaces('good', 'http://127.0.0.1:1').find('M1 3HW')).rejects.toThrow('does not answer');
  });
});
