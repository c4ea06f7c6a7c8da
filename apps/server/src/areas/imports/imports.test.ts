import { existsSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asProvider, type Transaction } from '../../database/as-provider.ts';
import { importFile, organisation, participant, programme, referral } from '../../database/schema/index.ts';
import type { Serving } from '../../serve.ts';
import { type Client, newPerson, setUp } from '../../testing/client.ts';
import { onEachEngine, testServer } from '../../testing/servers.ts';
import { apply, finished, preview, upload } from '../../testing/uploads.ts';
import { forgetOld } from '../../work/forget-old.ts';

const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );

onEachEngine('imports, on %s', engine => {
  let serving: Serving;
  let admin: Client;
  let providerId: string;
  let north: string;
  const asAll = <T>(run: (tx: Transaction) => Promise<T>) =>
    asProvider(serving.services.database, { providerId, groups: '*', personId: null }, run);
  const rowsOf = async (client: Client, id: string, query = {}) =>
    (await client.ask('imports.rows', { params: { id }, query: { limit: 200, ...query } as never })).rows;
  const personWith = (email: string) =>
    asAll(async tx => (await tx.select().from(participant).where(eq(participant.email, email)))[0]);
  const refused = async (
    kind: Parameters<typeof upload>[1],
    content: string | Uint8Array,
    ...name: string[]
  ) => {
    const { status, body } = await upload(admin, kind, content, ...name);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    return (body as unknown as { message: string }).message;
  };

  beforeAll(async () => {
    serving = await testServer(engine);
    admin = await setUp(serving);
    providerId = (await admin.ask('session.read')).provider.id;
    north = (await admin.ask('groups.create', { body: { name: 'North' } })).id;
    await asAll(tx => tx.insert(programme).values({ name: 'Restart' }));
  }, 240_000);
  afterAll(() => serving?.close());

  describe('of participants', () => {
    it('shows what would become of each line, and does it when told to', async () => {
      const file = [
        'Forename;Last name;NINO;E-mail address;DOB;Group;Programme;Start date;Hobby',
        'Ann;Smith;ab 12 34 56 c;Ann@Example.org;02/04/1990;north;RESTART;2026-01-05;chess',
        'Bo;"Jones; the elder";;bo@example.org;1991-05-06;;;;',
        'Cy;;AB123457C;;;;;;',
        'Di;Brown;BG123456A;;;;;;',
        'Ed;Green;;;;;;;',
        'Fi;White;AB123458C;;31/02/1990;;;;',
        'Gus;Black;;bo@example.org;;;;;',
        'Hal;Grey;;hal@example.org;;South;;;',
      ].join('\r\n');
      const shown = await preview(admin, 'participants', file);
      expect(shown).toMatchObject({
        state: 'ready',
        counts: { create: 2, update: 0, version: 0, same: 0, refuse: 6 },
        mapping: { firstName: 'Forename', surname: 'Last name', niNumber: 'NINO', dateOfBirth: 'DOB' },
      });
      expect(shown.columns).toContainEqual({ name: 'Hobby', examples: ['chess'] });
      expect(shown.fields.slice(0, 2).every(({ mandatory }) => mandatory)).toBe(true);
      const lines = await rowsOf(admin, shown.id);
      expect(lines.map(({ line, will }) => [line, will])).toEqual(
        [2, 3, 4, 5, 6, 7, 8, 9].map((line, i) => [line, i < 2 ? 'create' : 'refuse']),
      );
      expect(lines[0]!.changes).toContainEqual({ field: 'niNumber', from: null, to: 'AB123456C' });
      expect(lines[0]!.changes).toContainEqual({ field: 'group', from: null, to: 'North' });
      const why = (line: number) => lines.find(one => one.line === line)!.problems.join(' ');
      expect(why(4)).toBe('Surname is blank and must not be.');
      expect(why(5)).toContain('This is no National Insurance number');
      expect(why(6)).toContain('neither a National Insurance number nor an e-mail address');
      expect(why(7)).toContain('Write the date as 02/04/2026 (day first) or as 2026-04-02.');
      expect(why(8)).toBe('The same e-mail address stands in line 3 already.');
      expect(why(9)).toContain('There is no group “South”');
      expect(await personWith('ann@example.org')).toBeUndefined();

      const applied = await apply(admin, shown.id);
      expect(applied).toMatchObject({ state: 'applied', says: '2 added, 6 refused.' });
      const ann = (await personWith('ann@example.org'))!;
      expect(ann).toMatchObject({ groupId: north, dateOfBirth: '1990-04-02', programmeStart: '2026-01-05' });
      expect(await personWith('bo@example.org')).toMatchObject({ surname: 'Jones; the elder' });
      const { rows } = await admin.ask('history.list', {
        query: { subject: 'participant', subjectId: ann.id },
      });
      expect(rows).toMatchObject([{ action: 'added by import', by: { name: 'Ada Admin' } }]);
      const once = await admin.call('imports.apply', { params: { id: shown.id }, body: {} });
      expect(once).toMatchObject({ status: 422, body: { message: expect.stringContaining('already') } });

      const response = await admin.send('GET', `/imports/${shown.id}/refused`);
      const told = await response.text();
      expect(response.headers.get('content-disposition')).toContain('Refused of participants.csv');
      expect(told.split('\r\n')[1]).toBe('participants.csv,4,,Cy,Surname is blank and must not be.');
    }, 120_000);

    it('updates who is known, by number or address, and says from what to what', async () => {
      const file = [
        'First name,Surname,National Insurance number,E-mail,Phone',
        'Ann,Smith,AB123456C,ann@example.org,',
        'Anna,Smith,AB123456C,,07700 900001',
        'Bo,Jones,,bo@example.org,07700 900002',
        'Ann,Smith,AB123456C,bo@example.org,',
        'Ann,Smith,AB123499C,ann@example.org,',
      ];
      const only = (...lines: number[]) => [file[0], ...lines.map(i => file[i])].join('\n');
      expect((await preview(admin, 'participants', only(1))).counts).toMatchObject({ same: 1 });
      const shown = await preview(admin, 'participants', only(2, 3));
      expect(shown.counts).toMatchObject({ update: 2 });
      const [anna, bo] = await rowsOf(admin, shown.id);
      expect(anna).toMatchObject({
        matchedBy: 'National Insurance number',
        name: 'Ann Smith',
        changes: [
          { field: 'firstName', from: 'Ann', to: 'Anna' },
          { field: 'phone', from: null, to: '07700 900001' },
        ],
      });
      expect(bo!.matchedBy).toBe('e-mail address');
      await apply(admin, shown.id);
      // Blank cells leave what stands there.
      expect(await personWith('ann@example.org')).toMatchObject({ firstName: 'Anna', version: 2 });
      const [both] = await rowsOf(admin, (await preview(admin, 'participants', only(4))).id);
      expect(both!.problems[0]).toContain(
        'The National Insurance number is that of Anna Smith, the e-mail address that of Bo Jones',
      );
      const [other] = await rowsOf(admin, (await preview(admin, 'participants', only(5))).id);
      expect(other!.problems[0]).toContain('who has another National Insurance number');
    }, 120_000);

    it('holds to what a form holds to, and works out milestones', async () => {
      await admin.ask('programmes.create', { body: { name: 'Restart West', model: 'dwp-restart' } });
      const head = 'First name,Surname,E-mail,Programme,Programme start,Programme end\n';
      const file = `${head}Will,West,will@example.org,Restart West,01/03/2026,\nWyn,West,wyn@example.org,Restart West,,\nWes,West,wes@example.org,,02/03/2026,01/03/2026`;
      const shown = await preview(admin, 'participants', file);
      const [will, wyn, wes] = await rowsOf(admin, shown.id);
      expect(will!.will).toBe('create');
      expect(wyn!.problems[0]).toContain('“Restart West” has milestones');
      expect(wes!.problems[0]).toContain('cannot end before it started');
      await apply(admin, shown.id);
      const { id } = (await personWith('will@example.org'))!;
      const { rows } = await admin.ask('milestones.list', { query: { participantId: id } });
      expect(rows.map(({ status }) => status)).toEqual(['Active']);
    }, 120_000);

    it('leaves out what was changed after the preview, and what was not asked for', async () => {
      const file = 'First name,Surname,E-mail\nNia,New,nia@example.org\nAnn,Smith,ann@example.org';
      const shown = await preview(admin, 'participants', file);
      expect(shown.counts).toMatchObject({ create: 1, update: 1 });
      await asAll(tx =>
        tx.update(participant).set({ firstName: 'Annabel' }).where(eq(participant.email, 'ann@example.org')),
      );
      const applied = await apply(admin, shown.id, { create: false });
      expect(applied.says).toBe('1 refused, 1 left out as asked.');
      expect((await personWith('ann@example.org'))!.firstName).toBe('Annabel');
      expect(await personWith('nia@example.org')).toBeUndefined();
      const [line] = await rowsOf(admin, shown.id, { will: 'refuse' });
      expect(line!.problems[0]).toContain('Since the preview the record has changed');
    }, 120_000);

    it('remembers a mapping for files with the same columns, in whatever order', async () => {
      const shown = await preview(admin, 'participants', 'A,B,C\nMo,Mapped,mo@example.org');
      expect(shown).toMatchObject({
        state: 'ready',
        says: 'Say first which column gives First name and Surname.',
      });
      const early = await admin.call('imports.apply', { params: { id: shown.id }, body: {} });
      expect(early.status).toBe(422);
      const map = (mapping: Record<string, string>) =>
        admin.call('imports.map', { params: { id: shown.id }, body: { mapping } });
      expect(await map({ firstName: 'A' })).toMatchObject({
        status: 400,
        body: { fields: [{ path: 'mapping.surname' }] },
      });
      expect((await map({ firstName: 'A', surname: 'A' })).status).toBe(400);
      expect((await map({ firstName: 'A', surname: 'Z' })).status).toBe(400);
      expect((await map({ firstName: 'A', surname: 'B', shoe: 'C' })).status).toBe(400);
      const { body } = await map({ firstName: 'A', surname: 'B', email: 'C' });
      await finished(admin, body.workId!);
      expect((await admin.ask('imports.read', { params: { id: shown.id } })).counts.create).toBe(1);
      const next = await preview(admin, 'participants', 'C,A,B\nmia@example.org,Mia,Next');
      expect(next.mapping).toEqual({ firstName: 'A', surname: 'B', email: 'C' });
      expect(next.counts.create).toBe(1);
      const { rows } = await admin.ask('imports.mappings', { query: { kind: 'participants' } });
      expect(rows.map(({ name }) => name)).toContain('A, B, C');
    }, 120_000);

    it('reads the encodings and forms that spreadsheets write', async () => {
      const text = 'First name\tSurname\tE-mail\r\nZoë\tŁuk\tzoe@example.org\r\n';
      const utf16 = new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from(text, c => c.charCodeAt(0)).buffer),
      ]);
      for (const content of [text, `\ufeff${text}`, utf16]) {
        const [line] = await rowsOf(admin, (await preview(admin, 'participants', content)).id);
        expect(line).toMatchObject({ will: 'create', name: 'Zoë Łuk' });
      }
      const latin = Uint8Array.from('First name,Surname,E-mail\nZo\xeb,O\x92Neil,zoe@example.org', c =>
        c.charCodeAt(0),
      );
      const [line] = await rowsOf(admin, (await preview(admin, 'participants', latin)).id);
      expect(line!.name).toBe('Zoë O’Neil');
      const back = "First name,Surname,E-mail,Phone\n<b>Bob</b>,Tag,bob@example.org,'+44 7700 900001";
      const [bob] = await rowsOf(admin, (await preview(admin, 'participants', back)).id);
      expect(bob).toMatchObject({ will: 'create', name: '<b>Bob</b> Tag' });
      expect(bob!.changes).toContainEqual({ field: 'phone', from: null, to: '+44 7700 900001' });
    }, 120_000);

    it('refuses files that are no list, each with what is wrong', async () => {
      expect(await refused('participants', '')).toContain('empty');
      expect(await refused('participants', '\ufeff\r\n')).toContain('empty');
      expect(await refused('participants', 'First name,Surname,E-mail\n')).toContain(
        'not a single line below',
      );
      expect(await refused('participants', 'First name^Surname\nAnn^Smith')).toContain('only one column');
      expect(await refused('participants', 'A,A\n1,2')).toContain('two columns are called “A”');
      expect(await refused('participants', zip({ 'a.csv': 'A,B\n1,2' }))).toContain('is a zip or a workbook');
      expect(await refused('participants', `%PDF-1.7\n${'1 0 obj, a\n'.repeat(300)}`)).toContain(
        'is no CSV file',
      );
      expect(
        await refused(
          'participants',
          Uint8Array.from({ length: 999 }, (_, i) => i % 7),
        ),
      ).toContain('no text');
      expect(await refused('participants', 'A,B\n"1,2\n3,4')).toContain(
        'line 2: a quotation mark is opened and not',
      );
      const { status } = await upload(admin, 'employers' as never, 'A,B\n1,2', 'x.csv');
      expect(status).toBe(400);
    }, 120_000);

    it('tells of a file that is cut in half, of a stray delimiter and of bytes that are no text', async () => {
      const file =
        'First name,Surname,E-mail\nAnn,One,one@example.org\nBo,T,wo,two@example.org\nC\0y,Three,three@example.org\nDi,Fo';
      const shown = await preview(admin, 'participants', file, '../../etc/<b>passwd.csv');
      expect(shown.fileName).toBe('_b_passwd.csv');
      const lines = await rowsOf(admin, shown.id, { will: 'refuse' });
      expect(lines.map(({ line, problems }) => [line, problems[0]])).toEqual([
        [3, expect.stringContaining('4 values where there are 3 columns')],
        [4, expect.stringContaining('characters that cannot be shown')],
        [5, expect.stringContaining('cut off here')],
      ]);
      const broken = `First name,Surname,E-mail\n${'Ann,One,\n'.repeat(60)}"Bo,Two,two@example.org\nCy,Three,`;
      const failed = await preview(admin, 'participants', broken);
      expect(failed.state).toBe('failed');
      expect(failed.says).toContain('line 62: a quotation mark is opened and not closed');
    }, 120_000);

    it('keeps to groups and to roles', async () => {
      const limited = await newPerson(admin, 'compliance', { allGroups: false, groupIds: [north] });
      const file =
        'First name,Surname,E-mail,Group\nBo,Jones,bo@example.org,\nLi,Limited,li@example.org,\nLo,Limited,lo@example.org,General';
      const shown = await preview(limited, 'participants', file);
      const lines = await rowsOf(limited, shown.id);
      expect(lines.map(({ will }) => will)).toEqual(['refuse', 'create', 'refuse']);
      expect(lines[0]!.problems).toEqual(['This person is here already, in a group that you do not see.']);
      await apply(limited, shown.id);
      expect((await personWith('li@example.org'))!.groupId).toBe(north);
      const other = await preview(admin, 'participants', 'First name,Surname,E-mail\nA,B,c@example.org');
      for (const name of ['imports.read', 'imports.rows', 'imports.refused'] as const) {
        expect((await limited.call(name, { params: { id: other.id } })).status).toBe(404);
      }
      expect((await limited.call('imports.apply', { params: { id: other.id }, body: {} })).status).toBe(404);
      const mine = await limited.ask('imports.list');
      expect(mine.rows.map(({ id, state, startedBy }) => [id, state, startedBy?.id])).toEqual([
        [shown.id, 'applied', (await limited.ask('session.read')).person.id],
      ]);
      const everybodys = (await admin.ask('imports.list', { query: { limit: 2 } })).rows;
      expect(everybodys.map(({ id }) => id)).toEqual([other.id, shown.id]);
      const coach = await newPerson(admin, 'work-coach');
      expect((await upload(coach, 'participants', file)).status).toBe(403);
      expect((await coach.call('imports.list')).status).toBe(403);
      expect((await coach.call('imports.read', { params: { id: other.id } })).status).toBe(403);
      expect((await coach.call('referrals.list')).status).toBe(403);
    }, 120_000);

    it('forgets the lines of who is erased, and after thirty days those of everybody', async () => {
      const file =
        'First name,Surname,E-mail\nEve,Erased,eve@example.org\nEve,Again,eve@example.org\nOle,Other,ole@example.org';
      const shown = await preview(admin, 'participants', file);
      await apply(admin, shown.id);
      const { id, version } = (await personWith('eve@example.org'))!;
      const reason = 'Asked for by the person.';
      await admin.ask('participants.erase', { params: { id }, body: { version, reason } });
      expect((await rowsOf(admin, shown.id)).map(({ name }) => name)).toEqual(['Ole Other']);
      const [uploaded] = await asAll(tx => tx.select().from(importFile).where(eq(importFile.id, shown.id)));
      const path = serving.services.files.pathOf(providerId, uploaded!.sha256);
      expect(existsSync(path)).toBe(true);
      await forgetOld(serving.services, providerId, new Date(Date.now() + 31 * 86_400_000));
      expect(await rowsOf(admin, shown.id)).toEqual([]);
      expect(existsSync(path)).toBe(false);
      expect(await admin.ask('imports.read', { params: { id: shown.id } })).toMatchObject({
        state: 'applied',
        says: '2 added, 1 refused.',
      });
    }, 120_000);

    it('takes 20,000 lines', async () => {
      const line = (i: number) => `Many,Number ${i},many${i}@example.org,0${1 + (i % 9)}/01/1990`;
      const file = [
        'First name,Surname,E-mail,Date of birth',
        ...Array.from({ length: 20_000 }, (_, i) => line(i)),
      ];
      const shown = await preview(admin, 'participants', file.join('\n'));
      expect(shown.counts).toMatchObject({ create: 20_000, refuse: 0 });
      expect((await apply(admin, shown.id)).says).toBe('20,000 added.');
    }, 600_000);
  });

  describe('of organisations', () => {
    it('adds and updates, with an address and a contact', async () => {
      const head = 'Name,UKPRN,Website,Address,Town,Postcode,Contact name,Email,Phone,Owner,Status';
      const file = [
        head,
        'Acme,10000001,https://acme.example,1 High St,Leeds,ls11aa,Cy Contact,cy@acme.example,0113 4960000,ada@example.org,Confirmed',
        'Bolts,,,2 Low St,,,,,,,',
        'Cogs,,acme,,,,,,,,',
        'Dyes,,,,,,Di,,,,',
        'acme,,,,,,,,,,',
        'Empty,,,,,,,,,Nobody Here,',
        'Fine,,,,,,,,,,',
      ].join('\n');
      const shown = await preview(admin, 'organisations', file);
      const lines = await rowsOf(admin, shown.id);
      expect(lines.map(({ will }) => will)).toEqual([
        'create',
        'refuse',
        'refuse',
        'refuse',
        'refuse',
        'refuse',
        'create',
      ]);
      expect(lines[4]!.problems).toEqual(['The same name stands in line 2 already.']);
      await apply(admin, shown.id);
      const [acme] = await asAll(tx => tx.select().from(organisation).where(eq(organisation.name, 'Acme')));
      expect(await admin.ask('organisations.read', { params: { id: acme!.id } })).toMatchObject({
        status: 'Confirmed',
        addresses: [{ lines: '1 High St', town: 'Leeds', postcode: 'LS1 1AA' }],
        contacts: [{ name: 'Cy Contact', owner: { name: 'Ada Admin' } }],
      });
      const next = await preview(
        admin,
        'organisations',
        [
          head,
          'Acme Limited,10000001,,1 high st,,LS1 1AA,,,,,',
          'FINE,,https://fine.example,,,,,,,,',
          'Fine,10000001,,,,,,,,,',
        ].join('\n'),
      );
      const changes = await rowsOf(admin, next.id);
      expect(changes[0]).toMatchObject({
        will: 'update',
        matchedBy: 'UKPRN',
        changes: [{ field: 'name', from: 'Acme', to: 'Acme Limited' }],
      });
      expect(changes[1]).toMatchObject({ will: 'update', matchedBy: 'name' });
      expect(changes[2]!.will).toBe('refuse');
      await apply(admin, next.id);
      expect(await admin.ask('organisations.read', { params: { id: acme!.id } })).toMatchObject({
        name: 'Acme Limited',
        version: 2,
      });
      const { rows } = await admin.ask('history.list', {
        query: { subject: 'organisation', subjectId: acme!.id },
      });
      expect(rows.map(({ action }) => action)).toEqual(['changed by import', 'added by import']);
    }, 120_000);
  });

  describe('of referrals', () => {
    const head =
      'PO Number,First Name,Last Name,NINO,Email,Date of Birth,Safeguarding Flag,Incident,Provider Area\n';

    it('makes a participant of who is new, and a version of who is known', async () => {
      const first = zip({
        'a.csv': `${head}PO-1,Rae,Referred,CE123456A,rae@example.org,01/02/1980,Y,N,Leeds\n`,
        'b.csv': `${head}PO-2,Sol,Second,CE123457A,,03/04/1981,,,\nPO-3,Rae,Again,CE123456A,,,,,\nPO-4,,Nameless,CE123458A,,,,,\n`,
      });
      const shown = await preview(admin, 'referrals', first);
      expect(shown.counts).toMatchObject({ create: 2, refuse: 2 });
      const response = await admin.send('GET', `/imports/${shown.id}/refused`);
      expect((await response.text()).split('\r\n').slice(1, 3)).toEqual([
        'b.csv,3,PO-3,Rae Again,"The same National Insurance number stands in a.csv, line 2 already."',
        'b.csv,4,PO-4,Nameless,First name is blank and must not be.',
      ]);
      await apply(admin, shown.id);
      const rae = (await personWith('rae@example.org'))!;
      expect(rae).toMatchObject({
        programmeStatus: 'Onboarding',
        reference: 'PO-1',
        markers: ['Safeguarding', 'Cold Referral'],
        dateOfBirth: '1980-02-01',
      });
      const [one] = (await admin.ask('referrals.list', { query: { participantId: rae.id } })).rows;
      expect(one).toMatchObject({
        number: 1,
        status: 'applied',
        reference: 'PO-1',
        blocks: {
          personal: { firstName: 'Rae', niNumber: 'CE123456A' },
          contact: { email: 'rae@example.org' },
          referral: { reference: 'PO-1', safeguarding: 'Y' },
          additional: { 'Provider Area': 'Leeds' },
        },
        differences: [],
      });
      expect((await preview(admin, 'referrals', first)).counts).toMatchObject({ same: 2, refuse: 2 });

      const later = zip({
        'c.csv': `${head}PO-9,Rae,Renamed,CE123456A,new@example.org,01/02/1980,Y,Threatened staff,York\n`,
      });
      const again = await preview(admin, 'referrals', later);
      expect(again.counts).toMatchObject({ create: 0, version: 1 });
      await apply(admin, again.id);
      expect(await personWith('rae@example.org')).toMatchObject({ surname: 'Referred', version: 1 });
      const open = await admin.ask('referrals.list', { query: { status: 'requires attention' } as never });
      expect(open.rows).toHaveLength(1);
      const [two] = open.rows;
      expect(two).toMatchObject({
        number: 2,
        participant: { name: 'Rae Referred' },
        differences: [
          { field: 'surname', record: 'Referred', referral: 'Renamed' },
          { field: 'email', record: 'rae@example.org', referral: 'new@example.org' },
          { field: 'incident', record: null, referral: 'Threatened staff' },
        ],
      });
    }, 120_000);

    it('settles a version: kept aside, applied field by field, or retained; the second to decide is told', async () => {
      const compliance = await newPerson(admin, 'compliance', { name: 'Cora Compliance' });
      const [two] = (await admin.ask('referrals.list', { query: { status: 'requires attention' } as never }))
        .rows;
      const decide = (client: Client, body: object) =>
        client.call('referrals.decide', { params: { id: two!.id }, body: body as never });
      const aside = await decide(compliance, { version: 1, decision: 'keep aside', note: 'Asked DWP.' });
      expect(aside.body).toMatchObject({
        status: 'kept aside',
        note: 'Asked DWP.',
        decidedBy: { name: 'Cora Compliance' },
        version: 2,
      });
      const late = await decide(admin, { version: 1, decision: 'apply' });
      expect(late).toMatchObject({ status: 409, body: { current: { status: 'kept aside' } } });
      expect((await personWith('rae@example.org'))!.surname).toBe('Referred');
      expect((await decide(admin, { version: 2, decision: 'apply', fields: ['shoeSize'] })).status).toBe(400);
      const applied = await decide(admin, { version: 2, decision: 'apply', fields: ['surname', 'incident'] });
      expect(applied.body).toMatchObject({ status: 'applied', differences: [{ field: 'email' }] });
      const rae = (await personWith('rae@example.org'))!;
      expect(rae).toMatchObject({
        surname: 'Renamed',
        markers: ['Safeguarding', 'Incident', 'Cold Referral'],
        version: 2,
      });
      const retained = await decide(admin, { version: 3, decision: 'retain' });
      expect(retained.body).toMatchObject({ status: 'retained', note: 'Asked DWP.' });
      const history = async (subject: 'participant' | 'referral', subjectId: string) =>
        (await admin.ask('history.list', { query: { subject, subjectId } })).rows;
      expect((await history('referral', two!.id)).map(({ action }) => action)).toEqual([
        'retained',
        'applied',
        'kept aside',
        'received',
      ]);
      expect((await history('participant', rae.id)).map(({ action }) => action)).toContain('changed');
      // An address that somebody else has come to use is not taken over.
      await asAll(tx =>
        tx
          .insert(participant)
          .values({ groupId: north, firstName: 'N', surname: 'N', email: 'new@example.org' }),
      );
      expect(await decide(admin, { version: 4, decision: 'apply' })).toMatchObject({
        status: 400,
        body: {
          fields: [{ path: 'email', message: expect.stringContaining('Another participant has this') }],
        },
      });
    }, 120_000);

    it('hides referrals of other groups', async () => {
      const limited = await newPerson(admin, 'supervisor', { allGroups: false, groupIds: [north] });
      expect((await limited.ask('referrals.list')).rows).toEqual([]);
      const [any] = await asAll(tx => tx.select().from(referral).limit(1));
      const decision = { version: any!.version, decision: 'retain' as const };
      expect(
        (await limited.call('referrals.decide', { params: { id: any!.id }, body: decision })).status,
      ).toBe(404);
    }, 120_000);

    it('refuses a zip with anything but CSV files in it', async () => {
      const csv = `${head}PO-1,A,B,CE123459A,,,,,\n`;
      const one = (files: Record<string, string | Uint8Array>) =>
        refused('referrals', zip({ 'a.csv': csv, ...files }));
      expect(await one({ 'folder/b.csv': csv })).toContain('holds a folder (“folder/b.csv”)');
      expect(await one({ 'folder/': '' })).toContain('holds a folder');
      expect(await one({ 'setup.exe': 'MZ' })).toContain('holds “setup.exe”, which is no CSV file');
      expect(await one({ 'b.zip': zip({ 'c.csv': csv }) })).toContain('holds another zip');
      expect(await one({ '../../x.csv': csv })).toContain('holds a folder');
      expect(await one({ 'b.csv': Uint8Array.from({ length: 99 }, (_, i) => i) })).toContain(
        'b.csv, line 1: this is no text',
      );
      expect(await refused('referrals', zip({}))).toMatch(/nothing in it|no whole zip|empty/i);
      expect(await refused('referrals', csv, 'a.csv')).toContain('is no zip');
      const whole = zip({ 'a.csv': csv });
      expect(await refused('referrals', whole.subarray(0, whole.length - 30))).toContain('not a whole zip');
      const damaged = whole.slice();
      damaged[45] = damaged[45]! ^ 0xff;
      expect(await refused('referrals', damaged)).toContain('damaged');
      const zeros = zip({ 'a.csv': new Uint8Array(20_000_000) });
      expect(zeros.length).toBeLessThan(30_000);
      const saying = (size: number) => {
        const bomb = zeros.slice();
        const view = new DataView(bomb.buffer);
        for (let at = 0; at < bomb.length - 4; at++) {
          if (view.getUint32(at, true) === 20_000_000) view.setUint32(at, size, true);
        }
        return bomb;
      };
      expect(await refused('referrals', saying(2_000_000_000))).toContain(
        'would unpack to 1 files of 2000 MB',
      );
      // One that lies about its size is found out while it is unpacked.
      expect(await refused('referrals', saying(5000))).toContain('is larger than the zip says');
      expect(await refused('referrals', zeros)).toMatch(/does not end|no text/);
    }, 240_000);
  });
});
