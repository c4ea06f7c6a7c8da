import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serving } from '../../serve.ts';
import { type Client, newPerson, setUp } from '../../testing/client.ts';
import { onEachEngine, testServer } from '../../testing/servers.ts';

onEachEngine('programmes and participants, on %s', engine => {
  let serving: Serving;
  let admin: Client;
  let programmeId: string;
  beforeAll(async () => {
    serving = await testServer(engine);
    admin = await setUp(serving);
    const made = await admin.ask('programmes.create', {
      body: {
        name: 'Restart North',
        model: 'dwp-restart',
        milestones: [
          { name: 'First earnings', thresholdPence: 100_000 },
          { name: 'Job outcome', evidence: ['Payslip', 'Payslip'] },
        ],
        windowDays: 547,
      },
    });
    programmeId = made.id;
  });
  afterAll(() => serving.close());

  const add = (more: Record<string, unknown> = {}) =>
    admin.ask('participants.create', { body: { firstName: 'Jo', surname: 'Bloggs', ...more } as never });

  describe('programmes', () => {
    it('keep what is typed, give each milestone a key, and say of which kind they are', async () => {
      const programme = await admin.ask('programmes.read', { params: { id: programmeId } });
      expect(programme).toMatchObject({
        modelName: 'DWP Restart',
        milestones: [
          { key: 'first-earnings', name: 'First earnings', thresholdPence: 100_000, evidence: [] },
          { key: 'job-outcome', name: 'Job outcome', thresholdPence: null, evidence: ['Payslip'] },
        ],
        achieveWhenDateComes: true,
      });
    });

    it('take the milestones of their kind where none are typed', async () => {
      const { milestones } = await admin.ask('programmes.create', {
        body: { name: 'Fair Start', model: 'fair-start-scotland' },
      });
      expect(milestones.map(({ key }) => key)).toEqual(['weeks-13', 'weeks-26', 'weeks-52']);
    });

    it.each([
      ['model', { model: 'no-such' }, 'no kind of milestones'],
      ['model', { milestones: [{ name: 'A' }] }, 'Choose the kind of milestones first'],
      ['settings', { model: 'dwp-restart', settings: { spread: 'moonlight' } }, 'seven-days'],
      ['settings', { model: 'dwp-restart', settings: { rainfall: 3 } }, 'There is no setting rainfall'],
      [
        'settings',
        {
          model: 'dwp-restart',
          settings: { selfEmploymentSpells: 'add-up', selfEmploymentLength: 'six-months' },
        },
        'not in calendar months',
      ],
      ['milestones.0.thresholdPence', { milestones: [{ name: 'A', thresholdPence: 0 }] }, 'nothing'],
      ['milestones.1.name', { milestones: [{ name: 'A' }, { name: 'A' }] }, 'Two milestones'],
      [
        'milestones.0.thresholdPence',
        { model: 'fair-start-scotland', milestones: [{ name: 'A', thresholdPence: 5 }] },
        'not reached by earnings',
      ],
      [
        'milestones.0.name',
        { model: 'fair-start-scotland', milestones: [{ name: 'A' }] },
        '13 weeks in work',
      ],
      ['name', { name: 'Restart North' }, 'of this name already'],
    ])('refuse a wrong %s', async (path, values, words) => {
      const { model } = values as { model?: string };
      const body = {
        name: `Programme ${Math.random()}`,
        ...(model === undefined && path.startsWith('milestones') && { model: 'dwp-restart' }),
        ...values,
      };
      const { status, body: refusal } = await admin.call('programmes.create', { body: body as never });
      expect(status).toBe(400);
      expect(refusal).toMatchObject({ fields: [{ path, message: expect.stringContaining(words) }] });
    });

    it('are of a kind that is known with its sources', async () => {
      const { models, settings, wages, sources } = await admin.ask('models.list');
      expect(models[0]).toMatchObject({
        id: 'dwp-restart',
        milestones: [
          {
            id: 'job-outcome',
            says: [
              'Earnings since programme start of 16 hours a week for 26 weeks at the National Living Wage.',
              'Self-employment for 26 weeks, in one unbroken spell.',
            ],
          },
        ],
      });
      const named = [...models, ...settings, ...wages.flatMap(({ values }) => values)];
      for (const { source } of named) for (const key of source) expect(sources).toHaveProperty(key);
      expect(wages[0]!.values.at(-1)).toMatchObject({ validFrom: '2026-04-01', pence: 1271 });
    });
  });

  describe('participants', () => {
    it('are added with what is known of them, and their milestones', async () => {
      const { id } = await add({
        firstName: 'Ann',
        surname: 'Example',
        email: 'Ann@Example.org ',
        niNumber: 'ab 12 34 56 c',
        programmeId,
        programmeStart: '2026-01-05',
      });
      expect(await admin.ask('participants.read', { params: { id } })).toMatchObject({
        version: 1,
        email: 'ann@example.org',
        niNumber: 'AB123456C',
        group: { name: 'General' },
        programme: { id: programmeId, name: 'Restart North' },
        programmeStatus: 'Onboarding',
        nextMilestone: { name: 'First earnings', projectedDate: null, status: 'Active' },
        createdBy: { name: 'Ada Admin' },
      });
    });

    it('share neither e-mail address nor National Insurance number', async () => {
      await add({ email: 'one@example.org', niNumber: 'AB654321A' });
      for (const [field, value] of [
        ['email', 'ONE@example.org'],
        ['niNumber', 'AB654321A'],
      ] as const) {
        const { status, body } = await admin.call('participants.create', {
          body: { firstName: 'B', surname: 'B', [field]: value },
        });
        expect(status).toBe(400);
        expect(body).toMatchObject({
          fields: [{ path: field, message: expect.stringContaining('Another participant has this') }],
        });
      }
    });

    it.each([
      ['programmeStart', () => ({ programmeId }), '“Restart North” has milestones'],
      ['caseOwnerId', () => ({ caseOwnerId: 'nobody' }), 'works here'],
      ['groupId', () => ({ groupId: crypto.randomUUID() }), 'no such group'],
      ['programmeId', () => ({ programmeId: crypto.randomUUID() }), 'no such programme'],
      [
        'programmeEnd',
        () => ({ programmeStart: '2026-02-01', programmeEnd: '2026-01-31' }),
        'before it started',
      ],
      ['dateOfBirth', () => ({ dateOfBirth: '0990-01-01' }), 'between 1900 and 2999'],
    ])('are refused with a wrong %s', async (path, values, words) => {
      const { status, body } = await admin.call('participants.create', {
        body: { firstName: 'B', surname: 'B', ...values() },
      });
      expect(status).toBe(400);
      expect(body).toMatchObject({ fields: [{ path, message: expect.stringContaining(words) }] });
    });

    it('are found by every word of a search, in any order', async () => {
      const { id } = await add({
        firstName: 'Zoë',
        surname: 'Quillfeather',
        reference: 'NW-77',
        email: 'zq@example.org',
        niNumber: 'AB111111A',
      });
      await add({ firstName: 'Zachary', surname: 'Quill' });
      const found = async (search: string) =>
        (await admin.ask('participants.list', { query: { search } })).rows.map(row => row.id);
      for (const search of [
        'quillf',
        'zoë',
        'Zoë Quillfeather',
        'Quillfeather, Zoë',
        'nw-77 quill',
        'zq@',
        'AB 11 11 11 A',
        'ab1111',
      ]) {
        expect(await found(search), search).toEqual([id]);
      }
      expect(await found('quill')).toHaveLength(2);
      expect(await found('quill nobody')).toEqual([]);
      expect(await found('%')).toEqual([]);
    });

    it('are listed a page at a time, without a gap, in either direction of each order', async () => {
      const { id: groupId } = await admin.ask('groups.create', { body: { name: 'Paged' } });
      for (let i = 0; i < 7; i++) {
        await add({
          groupId,
          surname: `Page ${i % 3}`,
          firstName: `P${i}`,
          programmeStart: i % 2 ? null : `2026-03-0${1 + (i % 4)}`,
        });
      }
      for (const sort of ['surname', 'programmeStart', 'created'] as const) {
        const orders = [];
        for (const order of ['asc', 'desc'] as const) {
          const query = { groupId: [groupId], sort, order };
          const whole = await admin.ask('participants.list', { query });
          expect(whole.total).toEqual({ count: 7, exact: true });
          const walked: string[] = [];
          let after: string | undefined;
          do {
            const { rows, next } = await admin.ask('participants.list', {
              query: { ...query, limit: 2, ...(after && { after }) },
            });
            walked.push(...rows.map(({ id }) => id));
            after = next ?? undefined;
          } while (after !== undefined);
          expect(walked).toEqual(whole.rows.map(({ id }) => id));
          orders.push(whole.rows.map(row => (sort === 'programmeStart' ? row.programmeStart : row.id)));
        }
        const [asc, desc] = orders;
        if (sort !== 'programmeStart') expect(desc).toEqual(asc!.toReversed());
        // Who has no date comes last either way.
        else for (const rows of orders) expect(rows.slice(-3)).toEqual([null, null, null]);
      }
    });

    it('are filtered, and hidden once archived', async () => {
      const { id } = await add({ surname: 'Filtered', rag: 'red', programmeStatus: 'On a Break' });
      const query = { rag: ['red' as const], programmeStatus: ['On a Break' as const] };
      const ids = async (more = {}) =>
        (await admin.ask('participants.list', { query: { ...query, ...more } })).rows.map(row => row.id);
      expect(await ids()).toEqual([id]);
      await admin.ask('participants.change', { params: { id }, body: { version: 1, archived: true } });
      expect(await ids()).toEqual([]);
      expect(await ids({ archived: 'true' })).toEqual([id]);
    });

    it('move to another group with all that hangs on them, out of the sight of who sees one group', async () => {
      const { id: groupId } = await admin.ask('groups.create', { body: { name: 'South' } });
      const coach = await newPerson(admin, 'work-coach', { allGroups: false, groupIds: [groupId] });
      const { id } = await add({ programmeId, programmeStart: '2026-01-05' });
      expect((await coach.call('participants.read', { params: { id } })).status).toBe(404);
      await admin.ask('participants.change', { params: { id }, body: { version: 1, groupId } });
      expect((await coach.ask('participants.read', { params: { id } })).nextMilestone).not.toBeNull();
      expect((await coach.ask('participants.list')).rows.map(row => row.id)).toEqual([id]);
      // Into a group that is not seen nobody is moved, and new ones come into the group that is.
      const general = (await admin.ask('groups.list')).rows.find(({ name }) => name === 'General')!;
      const moved = await coach.call('participants.change', {
        params: { id },
        body: { version: 2, groupId: general.id },
      });
      expect(moved.body).toMatchObject({ fields: [{ path: 'groupId' }] });
      const made = await coach.ask('participants.create', { body: { firstName: 'N', surname: 'N' } });
      expect(made.group).toEqual({ id: groupId, name: 'South' });
    });

    it('are mandated by a supervisor alone', async () => {
      const { id } = await add();
      const body = {
        version: 1,
        allowMandatoryActivity: true,
        sanctionStatus: 'Pending Decision for Failure to Attend' as const,
      };
      expect((await admin.call('participants.mandation', { params: { id }, body })).status).toBe(403);
      const supervisor = await newPerson(admin, 'supervisor');
      expect(await supervisor.ask('participants.mandation', { params: { id }, body })).toMatchObject({
        ...body,
        version: 2,
      });
    });

    it('are saved by one of two people at once; the other sees both versions', async () => {
      const { id } = await add();
      await admin.ask('participants.change', {
        params: { id },
        body: { version: 1, phone: '0161 496 0000' },
      });
      const { status, body } = await admin.call('participants.change', {
        params: { id },
        body: { version: 1, phone: '0161 496 0001' },
      });
      expect(status).toBe(409);
      expect(body).toMatchObject({
        kind: 'conflict',
        current: { version: 2, phone: '0161 496 0000' },
        yours: { phone: '0161 496 0001' },
      });
    });
  });
});
