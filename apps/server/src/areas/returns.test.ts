import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reply } from '@waymark/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asProvider } from '../database/as-provider.ts';
import { organisation, participant, tracker } from '../database/schema/index.ts';
import type { Serving } from '../serve.ts';
import { type Client, newPerson, setUp } from '../testing/client.ts';
import { onEachEngine, testServer } from '../testing/servers.ts';

const NAME = 'ILR-10000001-2526-20260402-091500-01.xml';
const SAMPLE = readFileSync(fileURLToPath(new URL(`../../../../samples/${NAME}`, import.meta.url)), 'utf8');

onEachEngine('kept returns, on %s', engine => {
  let serving: Serving;
  let admin: Client;
  let providerId: string;
  const now = new Date('2026-04-02T09:30:00Z');

  async function keep(content: string, name = NAME): Promise<Reply<'returns.keep'>> {
    const form = new FormData();
    form.set('file', new Blob([content]), name);
    const response = await admin.send('POST', '/returns', form);
    if (response.status !== 200) throw new Error(await response.text());
    return (await response.json()) as Reply<'returns.keep'>;
  }

  async function settled(id: string): Promise<Reply<'returns.read'>> {
    for (let i = 0; i < 600; i++) {
      const row = await admin.ask('returns.read', { params: { id } });
      if (row.state === 'checked' || row.state === 'unreadable') return row;
      await new Promise(done => setTimeout(done, 100));
    }
    throw new Error('The return is not checked.');
  }

  /** The open proposals against a return; those against an earlier one may stand there until they are withdrawn. */
  async function proposals(returnId: string): Promise<Reply<'proposals.list'>['rows']> {
    for (let i = 0; i < 600; i++) {
      const { rows } = await admin.ask('proposals.list', { query: { status: ['open'] } });
      if (rows.length > 0 && rows.every(one => one.returnId === returnId)) return rows;
      await new Promise(done => setTimeout(done, 100));
    }
    throw new Error('There are no proposals against this return.');
  }

  beforeAll(async () => {
    serving = await testServer(engine, { now: () => now });
    admin = await setUp(serving);
    providerId = (await admin.ask('session.read')).provider.id;
  });
  afterAll(() => serving?.close());

  it('keeps a return, checks it in the background, and gives result and file back', async () => {
    const kept = await keep(SAMPLE);
    expect(kept.state).toBe('waiting');
    const row = await settled(kept.id);
    expect(row).toMatchObject({
      state: 'checked',
      year: 2526,
      ukprn: '10000001',
      keptBy: { name: 'Ada Admin' },
    });
    expect(row.summary!.learners).toBeGreaterThan(30);
    expect(row.summary!.errors).toBeGreaterThan(0);
    const result = await admin.send('GET', `/returns/${kept.id}/result`);
    expect((await result.text()).split('\n')[0]).toContain('"kept":"return"');
    const file = await admin.send('GET', `/returns/${kept.id}/file`);
    expect(await file.text()).toBe(SAMPLE);
  });

  it('compares two', async () => {
    const { rows } = await admin.ask('returns.list');
    const changed = SAMPLE.replace(/<FamilyName>[^<]+</, '<FamilyName>Changed<');
    const later = await settled((await keep(changed)).id);
    const { comparison } = await admin.ask('returns.compare', {
      params: { id: later.id, otherId: rows[0]!.id },
    });
    expect(comparison).toMatchObject({ counts: { learners: { added: 0, dropped: 0, changed: 1 } } });
  });

  it('says why a file cannot be read, and refuses what is no return', async () => {
    const cut = await settled((await keep(SAMPLE.slice(0, 20_000))).id);
    expect(cut).toMatchObject({ state: 'unreadable', problem: expect.any(String) });
    const refused = await admin.call('returns.compare', { params: { id: cut.id, otherId: cut.id } });
    expect(refused).toMatchObject({
      status: 422,
      body: { message: expect.stringContaining('could not be read') },
    });
    const form = new FormData();
    form.set('file', new Blob(['%PDF-1.4\n']), NAME);
    expect((await admin.send('POST', '/returns', form)).status).toBe(422);
  });

  it('proposes the outcome of a confirmed job, tried against the rules, and writes it into a new return', async () => {
    const learner = 'SBNOJOB';
    await settled((await keep(SAMPLE)).id);
    const groupId = (await admin.ask('groups.list')).rows[0]!.id;
    const ownerId = (await admin.ask('session.read')).person.id;
    await asProvider(serving.services.database, { providerId, groups: '*', personId: null }, async tx => {
      const [employer] = await tx
        .insert(organisation)
        .values({ name: 'Canal Bakery', ownerId, status: 'Confirmed' })
        .returning();
      const [person] = await tx
        .insert(participant)
        .values({ firstName: 'Pat', surname: 'Linked', groupId, learnRefNumber: learner })
        .returning();
      await tx.insert(tracker).values({
        participantId: person!.id,
        groupId,
        type: 'Job',
        organisationId: employer!.id,
        startDate: '2026-03-02',
        hoursPerWeek: '16',
      });
    });
    const [proposal] = await proposals((await keep(SAMPLE)).id);
    expect(proposal).toMatchObject({
      learnRefNumber: learner,
      changes: expect.arrayContaining([expect.objectContaining({ field: 'AchDate', to: '2026-03-02' })]),
      tried: { new: [] },
    });
    const refused = await admin.call('returns.writeChanged', { params: { id: proposal!.returnId } });
    expect(refused.status).toBe(422);
    await admin.ask('proposals.decide', {
      params: { id: proposal!.id },
      body: { version: proposal!.version, accept: true },
    });
    const again = await admin.call('proposals.decide', {
      params: { id: proposal!.id },
      body: { version: proposal!.version, accept: false },
    });
    expect(again.status).toBe(409);
    let piece = await admin.ask('returns.writeChanged', { params: { id: proposal!.returnId } });
    for (let i = 0; i < 300 && piece.state !== 'done'; i++) {
      await new Promise(done => setTimeout(done, 100));
      const response = await admin.send('GET', `/work/${piece.id}`);
      piece = (await response.json()) as typeof piece;
    }
    const file = await admin.send('GET', `/work/${piece.id}/file`);
    expect(file.headers.get('content-disposition')).toContain('ILR-10000001-2526-20260402-103000-01.xml');
    const text = await file.text();
    expect(text).toContain('<AchDate>2026-03-02</AchDate>');
    const without = (xml: string) =>
      xml.replace(/<Learner>(?:(?!<\/Learner>)[\s\S])*SBNOJOB[\s\S]*?<\/Learner>/, '');
    const body = (xml: string) => without(xml).slice(xml.indexOf('<LearningProvider>'));
    expect(body(text)).toBe(body(SAMPLE));
  });

  it('is for those who settle returns', async () => {
    const coach = await newPerson(admin, 'work-coach');
    const { rows } = await coach.ask('returns.list');
    expect((await coach.call('returns.result', { params: { id: rows[0]!.id } })).status).toBe(403);
  });

  it('removes a return with its files', async () => {
    const unique = await settled((await keep(SAMPLE.replace('</Message>', '<!-- once --></Message>'))).id);
    const path = serving.services.files.pathOf(providerId, unique.sha256);
    readFileSync(path);
    await admin.ask('returns.remove', { params: { id: unique.id } });
    expect(() => readFileSync(path)).toThrow('ENOENT');
    expect((await admin.call('returns.read', { params: { id: unique.id } })).status).toBe(404);
  });
});
