import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asProvider } from '../database/as-provider.ts';
import { participant } from '../database/schema/index.ts';
import type { Serving } from '../serve.ts';
import { type Client, newPerson, setUp } from '../testing/client.ts';
import { onEachEngine, testServer } from '../testing/servers.ts';

const PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';

function form(content: BlobPart, name: string, fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [field, value] of Object.entries(fields)) data.set(field, value);
  data.set('file', new Blob([content]), name);
  return data;
}

onEachEngine('evidence, on %s', engine => {
  let serving: Serving;
  let admin: Client;
  let participantId: string;
  let hiddenId: string;
  let seenGroup: string;

  async function addParticipant(surname: string, groupId: string): Promise<string> {
    const { provider } = await admin.ask('session.read');
    return asProvider(
      serving.services.database,
      { providerId: provider.id, groups: '*', personId: null },
      async tx => {
        const [row] = await tx.insert(participant).values({ firstName: 'Pat', surname, groupId }).returning();
        return row!.id;
      },
    );
  }

  const upload = (client: Client, body: FormData) => client.send('POST', '/documents', body);

  beforeAll(async () => {
    serving = await testServer(engine, { maxUploadBytes: 100_000 });
    admin = await setUp(serving);
    seenGroup = (await admin.ask('groups.list')).rows[0]!.id;
    const { id } = await admin.ask('groups.create', { body: { name: 'Elsewhere' } });
    participantId = await addParticipant('Seen', seenGroup);
    hiddenId = await addParticipant('Hidden', id);
  });
  afterAll(() => serving?.close());

  it('keeps a file by its content, tells its type from it, and gives it back as an attachment only', async () => {
    const response = await upload(
      admin,
      form(PDF, '../../etc/<script>pay slip</script>.html', { participantId, proves: 'Payslip' }),
    );
    const made = (await response.json()) as {
      id: string;
      fileName: string;
      mediaType: string;
      sha256: string;
    };
    expect(made).toMatchObject({ mediaType: 'application/pdf', fileName: 'script_.html' });
    const file = await admin.send('GET', `/documents/${made.id}/file`);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await file.text()).toBe(PDF);
    const { provider } = await admin.ask('session.read');
    expect(existsSync(serving.services.files.pathOf(provider.id, made.sha256))).toBe(true);
  });

  it('refuses a program, an empty file, one too large, none, two, and one in another field', async () => {
    const program = new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff]);
    const cases: [FormData, number, string][] = [
      [form(program, 'cv.pdf', { participantId }), 422, 'is a program'],
      [form('', 'empty.pdf', { participantId }), 400, 'empty'],
      [form('x'.repeat(100_001), 'big.txt', { participantId }), 413, 'larger than'],
      [new FormData(), 400, 'no file'],
    ];
    const two = form(PDF, 'a.pdf', { participantId });
    two.append('file', new Blob([PDF]), 'b.pdf');
    cases.push([two, 400, 'one file']);
    const other = new FormData();
    other.set('participantId', participantId);
    other.set('evidence', new Blob([PDF]), 'a.pdf');
    cases.push([other, 400, 'named "file"']);
    for (const [body, status, message] of cases) {
      const response = await upload(admin, body);
      const told = (await response.json()) as { message: string };
      expect([response.status, told.message]).toEqual([status, expect.stringContaining(message)]);
    }
    const arriving = join(serving.services.folder, 'files', 'arriving');
    expect(readdirSync(arriving)).toEqual([]);
  });

  it('replaces a document and keeps what was there before', async () => {
    const first = (await (await upload(admin, form(PDF, 'one.pdf', { participantId }))).json()) as {
      id: string;
    };
    const replace = (version: number) =>
      admin.send(
        'POST',
        `/documents/${first.id}/versions`,
        form(`${PDF}2`, 'two.pdf', { version: String(version), reason: 'clearer' }),
      );
    const second = (await (await replace(1)).json()) as {
      version: number;
      versions: { number: number; fileName: string }[];
    };
    expect(second.versions.map(({ number, fileName }) => `${number} ${fileName}`)).toEqual([
      '2 two.pdf',
      '1 one.pdf',
    ]);
    expect((await replace(1)).status).toBe(409);
    const old = await admin.send('GET', `/documents/${first.id}/file?number=1`);
    expect(await old.text()).toBe(PDF);
    await admin.ask('documents.remove', { params: { id: first.id } });
    const { rows } = await admin.ask('documents.list', { query: { participantId } });
    expect(rows.map(({ id }) => id)).not.toContain(first.id);
  });

  it('shows nobody the evidence of a participant of another group', async () => {
    const hidden = (await (await upload(admin, form(PDF, 'h.pdf', { participantId: hiddenId }))).json()) as {
      id: string;
    };
    const coach = await newPerson(admin, 'work-coach', { allGroups: false, groupIds: [seenGroup] });
    expect((await coach.send('GET', `/documents/${hidden.id}/file`)).status).toBe(404);
    expect((await coach.ask('documents.list', { query: { participantId: hiddenId } })).rows).toEqual([]);
    expect((await upload(coach, form(PDF, 'x.pdf', { participantId: hiddenId }))).status).toBe(404);
    expect(
      (await coach.call('notes.create', { body: { subject: 'participant', subjectId: hiddenId, text: 'x' } }))
        .status,
    ).toBe(404);
    const { rows } = await coach.ask('history.list', {
      query: { subject: 'participant', subjectId: hiddenId },
    });
    expect(rows).toEqual([]);
    expect((await coach.ask('search.find', { query: { q: 'hidden' } })).participants).toEqual([]);
    expect((await coach.ask('search.find', { query: { q: 'seen' } })).participants).toHaveLength(1);
  });

  it('gives a person all that is held of them, then erases it and leaves an entry without personal data', async () => {
    const id = await addParticipant('Forget<b>', seenGroup);
    await upload(
      admin,
      form(`${PDF}only theirs`, 'letter.pdf', { participantId: id, description: 'secret words' }),
    );
    await admin.ask('notes.create', { body: { subject: 'participant', subjectId: id, text: 'secret note' } });
    const zip = await admin.send('GET', `/participants/${id}/everything`);
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    expect(Object.keys(files).map(name => name.split('/').at(-1))).toEqual([
      'record.html',
      'record.json',
      'letter.pdf',
    ]);
    const page = new TextDecoder().decode(files['record.html']);
    expect(page).toContain('secret note');
    expect(page).not.toContain('<b>');

    const {
      rows: [document],
    } = await admin.ask('documents.list', { query: { participantId: id } });
    const { provider } = await admin.ask('session.read');
    const path = serving.services.files.pathOf(provider.id, document!.sha256);
    expect(existsSync(path)).toBe(true);
    await admin.ask('participants.erase', { params: { id }, body: { version: 1, reason: 'asked to' } });
    expect(existsSync(path)).toBe(false);
    expect((await admin.send('GET', `/documents/${document!.id}/file`)).status).toBe(404);
    const { rows } = await admin.ask('history.list', { query: { subject: 'participant', subjectId: id } });
    expect(rows[0]).toMatchObject({ action: 'erased', changes: [{ field: 'reason', to: 'asked to' }] });
    expect(rows.slice(1).every(entry => entry.erased && entry.changes.length === 0)).toBe(true);
    expect(JSON.stringify(rows)).not.toMatch(/secret|Forget/);
  });
});
