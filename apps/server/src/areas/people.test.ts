import { afterAll, beforeAll, expect, it } from 'vitest';
import { asProvider } from '../database/as-provider.ts';
import { addSample } from '../sample/add-sample.ts';
import type { Serving } from '../serve.ts';
import { Client, newPerson, PASSWORD, setUp } from '../testing/client.ts';
import { onEachEngine, testServer } from '../testing/servers.ts';
import { todayIn } from '../today.ts';

onEachEngine('people, on %s', engine => {
  let serving: Serving;
  let admin: Client;
  beforeAll(async () => {
    serving = await testServer(engine);
    admin = await setUp(serving);
  }, 120_000);
  afterAll(() => serving.close());

  it('sets up once', async () => {
    const again = await admin.send('POST', '/set-up', {
      token: serving.setUpUrl!.split('#')[1]!,
      name: 'Eve',
      email: 'eve@example.org',
      password: PASSWORD,
      providerName: 'Other',
    });
    expect(again.status).toBe(422);
    expect(await again.json()).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('has been used'),
    });
  });

  it('fills a provider with a sample on request, milestones and history included', async () => {
    const { userId, providerId } = await sampleAt(serving, admin);
    expect(userId).toBeTruthy();
    await admin.ask('session.switchProvider', { body: { providerId } });
    const people = await admin.ask('participants.list');
    expect(people.total.count).toBe(8);
    const { rows } = await admin.ask('milestones.list', { query: { limit: 50 } });
    expect(rows.length).toBe(16);
    expect(rows.some(({ projectedDate }) => projectedDate !== null)).toBe(true);
    const back = (await admin.ask('session.read')).providers.find(({ name }) => name.startsWith('North'))!;
    await admin.ask('session.switchProvider', { body: { providerId: back.id } });
  });

  it('knows who is signed in, and nobody else', async () => {
    const session = await admin.ask('session.read');
    expect(session).toMatchObject({
      role: 'administrator',
      provider: { name: 'Northgate Training' },
      allGroups: true,
    });
    expect((await new Client(serving.url).call('session.read')).status).toBe(401);
  });

  it('refuses a weak password with advice', async () => {
    const { invitation } = await admin.ask('people.invite', {
      body: { name: 'Wil Weak', email: 'wil@example.org', role: 'work-coach' },
    });
    const response = await admin.send('POST', '/password', {
      token: invitation!.link.split('#')[1],
      password: 'password12',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ kind: 'invalid', fields: [{ path: 'password' }] });
    // The link still works: nothing was used up.
    const good = await admin.send('POST', '/password', {
      token: invitation!.link.split('#')[1],
      password: PASSWORD,
    });
    expect(good.status).toBe(200);
  });

  it('locks an account after five wrong passwords, until an administrator unlocks it', async () => {
    const coach = await newPerson(admin, 'work-coach');
    const { person } = await coach.ask('session.read');
    for (let i = 0; i < 5; i++)
      expect((await coach.signIn(person.email, 'wrong wrong wrong')).status).toBe(401);
    const locked = await coach.signIn(person.email, PASSWORD);
    expect(locked.status).toBe(429);
    await admin.ask('people.unlock', { params: { id: person.id } });
    expect((await coach.signIn(person.email, PASSWORD)).status).toBe(200);
  });

  it('ends the sessions of whoever is shut out', async () => {
    const coach = await newPerson(admin, 'work-coach');
    await admin.ask('people.change', { params: { id: coach.id }, body: { active: false } });
    expect((await coach.call('session.read')).status).toBe(401);
  });

  it('keeps providers apart', async () => {
    const { rows } = await admin.ask('groups.list');
    const other = await admin.ask('providers.create', { body: { name: 'Southgate Training' } });
    await admin.ask('session.switchProvider', { body: { providerId: other.id } });
    expect((await admin.ask('people.list')).rows).toHaveLength(1);
    expect(
      (await admin.call('groups.change', { params: { id: rows[0]!.id }, body: { name: 'Mine' } })).status,
    ).toBe(404);
    const back = (await admin.ask('session.read')).providers.find(({ name }) => name.startsWith('North'))!;
    await admin.ask('session.switchProvider', { body: { providerId: back.id } });
  });

  it('refuses a request of a foreign page', async () => {
    const response = await admin.send('POST', '/groups', { name: 'X' }, { origin: 'https://evil.example' });
    expect(response.status).toBe(403);
  });

  it('documents itself', async () => {
    const response = await admin.send('GET', '/docs/json');
    const document = (await response.json()) as { paths: Record<string, unknown> };
    expect(Object.keys(document.paths)).toContain('/api/people/{id}');
  });
});

/** A second provider, filled as the set-up page does it. */
async function sampleAt(serving: Serving, admin: Client) {
  const { services } = serving;
  const { person } = await admin.ask('session.read');
  const { id: providerId } = await admin.ask('providers.create', { body: { name: 'Sample Training' } });
  const scope = { providerId, groups: '*', personId: person.id } as const;
  const actor = { ...person, role: 'administrator', installationAdministrator: true, sessionId: '' } as const;
  await asProvider(services.database, scope, tx =>
    addSample({
      tx,
      scope,
      actor,
      services,
      today: todayIn(services.now()),
      upload: undefined,
      afterwards: () => {},
    }),
  );
  return { userId: person.id, providerId };
}
