import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { EXPORT_SUBJECTS } from '@waymark/api';
import { eq } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asProvider, type Transaction } from '../../database/as-provider.ts';
import {
  address,
  document,
  documentVersion,
  milestone,
  organisation,
  participant,
  programme,
  tracker,
  work,
} from '../../database/schema/index.ts';
import type { Serving } from '../../serve.ts';
import { type Client, newPerson, setUp } from '../../testing/client.ts';
import { onEachEngine, testServer } from '../../testing/servers.ts';
import { finished } from '../../testing/uploads.ts';
import { forgetOld } from '../../work/forget-old.ts';

onEachEngine('exports and work, on %s', engine => {
  let serving: Serving;
  let admin: Client;
  let general: string;
  let north: string;
  let providerId: string;
  const rows = (run: (tx: Transaction) => Promise<unknown>) =>
    asProvider(serving.services.database, { providerId, groups: '*', personId: null }, run);
  const rowOf = (id: string) =>
    asProvider(serving.services.database, { providerId, groups: '*', personId: null }, async tx => {
      const [row] = await tx.select().from(work).where(eq(work.id, id));
      return row!;
    });
  const exported = async (client: Client, body: object) => {
    const begun = await client.ask('exports.create', { body: body as never });
    expect(await finished(client, begun.id)).toMatchObject({ state: 'done', hasFile: true });
    const response = await client.send('GET', `/work/${begun.id}/file`);
    return { begun, response, bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  const csv = async (client: Client, body: object) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      (await exported(client, { format: 'csv', ...body })).bytes,
    );

  beforeAll(async () => {
    serving = await testServer(engine);
    admin = await setUp(serving);
    providerId = (await admin.ask('session.read')).provider.id;
    general = (await admin.ask('groups.list')).rows[0]!.id;
    north = (await admin.ask('groups.create', { body: { name: 'North' } })).id;
    const owner = (await admin.ask('session.read')).person.id;
    await rows(async tx => {
      const [restart] = await tx.insert(programme).values({ name: 'Restart' }).returning();
      const person = { groupId: general, programmeId: restart!.id, programmeStart: '2026-01-05' };
      const people = await tx
        .insert(participant)
        .values([
          {
            ...person,
            firstName: 'Ann',
            surname: '=cmd|calc',
            email: 'ann@example.org',
            phone: '+44 7700 900001',
          },
          { ...person, firstName: 'Zoë', surname: 'Łuk, "the" one', niNumber: 'AB123456C', groupId: north },
        ])
        .returning();
      const employer = { ownerId: owner, name: '@SUM(A1)' };
      const [org] = await tx.insert(organisation).values(employer).returning();
      await tx.insert(address).values({ organisationId: org!.id, lines: '1 High St', postcode: 'M1 1AE' });
      const { id: participantId, groupId } = people[1]!;
      const job = {
        organisationId: org!.id,
        startDate: '2026-02-01',
        hoursPerWeek: '37.5',
        hourlyRate: '12.71',
      };
      await tx.insert(tracker).values({ participantId, groupId, type: 'Job', ...job });
      await tx.insert(milestone).values({
        participantId,
        groupId,
        programmeId: restart!.id,
        key: 'one',
        name: 'Milestone 1',
        why: 'Reached.',
        thresholdPence: 528736,
      });
      const [evidence] = await tx
        .insert(document)
        .values({ participantId, groupId, proves: 'job start' })
        .returning();
      const version = {
        documentId: evidence!.id,
        mediaType: 'application/pdf',
        size: 5,
        sha256: 'a'.repeat(64),
      };
      await tx.insert(documentVersion).values([
        { ...version, number: 1, fileName: 'old.pdf' },
        { ...version, number: 2, fileName: 'payslip.pdf' },
      ]);
    });
  }, 240_000);
  afterAll(() => serving?.close());

  it('writes every subject in both formats', async () => {
    for (const of of EXPORT_SUBJECTS) {
      expect((await csv(admin, { of })).startsWith('\ufeff')).toBe(true);
      const { bytes, response } = await exported(admin, { of, format: 'xlsx' });
      expect(Object.keys(unzipSync(bytes))).toContain('xl/worksheets/sheet1.xml');
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; .*\.xlsx/);
    }
  }, 240_000);

  it('defuses what a spreadsheet would take for a formula, and keeps letters and quotes', async () => {
    const people = await csv(admin, { of: 'participants' });
    expect(people).toContain("Ann,'=cmd|calc,,ann@example.org");
    expect(people).toContain("'+44 7700 900001");
    expect(people).toContain('Zoë,"Łuk, ""the"" one",AB123456C');
    expect(await csv(admin, { of: 'organisations' })).toContain("'@SUM(A1),Prospect,ada@example.org");
    expect(await csv(admin, { of: 'trackers' })).toContain('@SUM(A1),2026-02-01,,37.5,12.71');
    expect(await csv(admin, { of: 'milestones' })).toContain('Reached.,,5287.36');
    const documents = await csv(admin, { of: 'documents' });
    expect(documents).toContain('payslip.pdf,job start');
    expect(documents).not.toContain('old.pdf');
  }, 120_000);

  it('limits to days', async () => {
    const none = await csv(admin, { of: 'participants', from: '2026-01-06' });
    expect(none.trim().split('\r\n')).toHaveLength(1);
    const both = await csv(admin, { of: 'participants', from: '2026-01-05', to: '2026-01-05' });
    expect(both.trim().split('\r\n')).toHaveLength(3);
    const wrong = await admin.call('exports.create', {
      body: { of: 'participants', format: 'csv', from: '2026-02-01', to: '2026-01-01' },
    });
    expect(wrong).toMatchObject({ status: 400, body: { fields: [{ path: 'to' }] } });
  }, 120_000);

  it('keeps to the groups of whoever asks', async () => {
    const compliance = await newPerson(admin, 'compliance', { allGroups: false, groupIds: [north] });
    const people = await csv(compliance, { of: 'participants' });
    expect(people).toContain('Zoë');
    expect(people).not.toContain('Ann');
    expect(await csv(compliance, { of: 'trackers' })).toContain('Job');
  }, 120_000);

  it('says in the history who took what', async () => {
    const { begun } = await exported(admin, { of: 'participants', format: 'csv' });
    const { rows } = await admin.ask('history.list', { query: { subject: 'export', subjectId: begun.id } });
    expect(rows.map(({ action, by }) => [action, by?.name])).toEqual([
      ['downloaded', 'Ada Admin'],
      ['exported', 'Ada Admin'],
      ['asked for', 'Ada Admin'],
    ]);
    expect(rows[1]!.changes).toEqual([{ field: 'rows', from: null, to: 2 }]);
    expect(rows[2]!.changes).toContainEqual({ field: 'of', from: null, to: 'participants' });
  }, 120_000);

  it('lets nobody export who may not, nor take the file of another', async () => {
    const { begun } = await exported(admin, { of: 'participants', format: 'csv' });
    const coach = await newPerson(admin, 'work-coach');
    const body = { of: 'participants', format: 'csv' } as const;
    expect((await coach.call('exports.create', { body })).status).toBe(403);
    expect((await coach.ask('work.list')).rows.map(({ id }) => id)).toContain(begun.id);
    const exports = (await admin.ask('work.list', { query: { kind: 'export' } })).rows;
    expect(exports.find(({ id }) => id === begun.id)?.fileName).toMatch(/^participants .*\.csv$/);
    expect((await admin.ask('work.list', { query: { kind: 'import' } })).rows).toEqual([]);
    expect((await coach.send('GET', `/work/${begun.id}/file`)).status).toBe(404);
    expect((await coach.call('work.cancel', { params: { id: begun.id } })).status).toBe(403);
    const limited = await newPerson(admin, 'supervisor', { allGroups: false, groupIds: [north] });
    expect((await limited.ask('work.list')).rows).toEqual([]);
    expect((await limited.call('work.read', { params: { id: begun.id } })).status).toBe(404);
    expect((await limited.send('GET', `/work/${begun.id}/file`)).status).toBe(404);
    const reader = await newPerson(admin, 'read-only');
    expect((await reader.call('work.list')).status).toBe(403);
    expect((await admin.call('work.read', { params: { id: randomUUID() } })).status).toBe(404);
    const over = await admin.call('work.cancel', { params: { id: begun.id } });
    expect(over).toMatchObject({ status: 422, body: { message: expect.stringContaining('over already') } });
  }, 120_000);

  it('goes on from part to part: no row is lost, none is there twice', async () => {
    const many = 4500;
    await rows(async tx => {
      for (let at = 0; at < many; at += 1500) {
        await tx.insert(participant).values(
          Array.from({ length: Math.min(1500, many - at) }, (_, i) => ({
            groupId: general,
            firstName: 'Many',
            surname: `Number ${at + i}`,
            reference: `M${at + i}`,
          })),
        );
      }
    });
    const lines = (await csv(admin, { of: 'participants' })).trim().split('\r\n');
    const references = lines.map(line => /,(M\d+),/.exec(line)?.[1]).filter(one => one !== undefined);
    expect(references).toHaveLength(many);
    expect(new Set(references).size).toBe(many);
    expect(lines).toHaveLength(many + 3);
  }, 240_000);

  it('stops when told to', async () => {
    const begun = await admin.ask('exports.create', { body: { of: 'participants', format: 'xlsx' } });
    await admin.ask('work.cancel', { params: { id: begun.id } });
    expect(await finished(admin, begun.id)).toMatchObject({ state: 'cancelled', hasFile: false });
    expect((await admin.send('GET', `/work/${begun.id}/file`)).status).toBe(422);
  }, 120_000);

  it('keeps the file for seven days', async () => {
    const { begun } = await exported(admin, { of: 'participants', format: 'csv' });
    const { fileSha256 } = await rowOf(begun.id);
    const path = serving.services.files.pathOf(providerId, fileSha256!);
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    await forgetOld(serving.services, providerId, inDays(6));
    expect(existsSync(path)).toBe(true);
    await forgetOld(serving.services, providerId, inDays(8));
    expect(existsSync(path)).toBe(false);
    expect((await admin.send('GET', `/work/${begun.id}/file`)).status).toBe(422);
    expect(await admin.ask('work.read', { params: { id: begun.id } })).toMatchObject({ state: 'done' });
  }, 120_000);
});
