import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Serving } from '../../serve.ts';
import { type Client, newPerson, setUp } from '../../testing/client.ts';
import { onEachEngine, testServer } from '../../testing/servers.ts';

onEachEngine('trackers, on %s', engine => {
  let serving: Serving;
  let admin: Client;
  let coach: Client & { readonly id: string };
  let participantId: string;
  let programmeId: string;
  let confirmed: string;
  let prospect: string;

  beforeAll(async () => {
    serving = await testServer(engine);
    admin = await setUp(serving);
    coach = await newPerson(admin, 'work-coach');
    const add = async (name: string) =>
      (await admin.ask('organisations.create', { body: { name, ownerId: coach.id } })).id;
    confirmed = await add('Canal Bakery');
    prospect = await add('Dock Stores');
    await admin.ask('organisations.setStatus', {
      params: { id: confirmed },
      body: { version: 1, status: 'Confirmed' },
    });
    const programme = await admin.ask('programmes.create', {
      body: { name: 'Restart', model: 'dwp-restart', windowDays: 547 },
    });
    programmeId = programme.id;
    participantId = await participant('Tracked');
  });
  afterAll(() => serving?.close());

  async function participant(surname: string, programmeStart = '2026-01-05'): Promise<string> {
    const { id } = await admin.ask('participants.create', {
      body: { firstName: 'Pat', surname, programmeId, programmeStart },
    });
    return id;
  }

  const job = (more: Record<string, unknown> = {}) => ({
    type: 'Job',
    organisationId: confirmed,
    startDate: '2026-02-02',
    hoursPerWeek: '20',
    hourlyRate: '12.21',
    ...more,
  });

  it.each([
    ['type', { type: 'Juggling' }, 'no type of tracker “Juggling”'],
    ['type', { type: 'Monitoring' }, 'not added by hand'],
    ['organisationId', { organisationId: null }, 'needs the organisation'],
    ['organisationId', { organisationId: crypto.randomUUID() }, 'no such organisation'],
    ['startDate', { startDate: null }, 'the day on which it starts'],
    ['hoursPerWeek', { hoursPerWeek: null }, 'weekly hours'],
    ['hoursPerWeek', { hoursPerWeek: '168.01' }, '168 hours'],
    ['hoursPerWeek', { hoursPerWeek: '-1' }, 'as a number'],
    ['hourlyRate', { hourlyRate: '12,21' }, 'as a number'],
    ['endDate', { endDate: '2026-02-01' }, 'before the start date'],
    ['assigneeId', { assigneeId: 'nobody' }, 'works here'],
    ['changes.0.from', { changes: [{ from: '2026-02-02', hourlyRate: '13' }] }, 'not after the start'],
    [
      'changes.0.from',
      { endDate: '2026-03-01', changes: [{ from: '2026-03-02', hourlyRate: '13' }] },
      'after the end',
    ],
    [
      'changes.1.from',
      {
        changes: [
          { from: '2026-03-02', hourlyRate: '13' },
          { from: '2026-03-02', hoursPerWeek: '13' },
        ],
      },
      'two changes',
    ],
  ])('refuses a wrong %s', async (path, wrong, words) => {
    const { status, body } = await coach.call('trackers.create', {
      params: { id: participantId },
      body: job(wrong) as never,
    });
    expect(status).toBe(400);
    const fields = (body as unknown as { fields: { path: string; message: string }[] }).fields;
    expect(fields.find(field => field.path === path)?.message).toContain(words);
  });

  it('may be of a type of the provider’s own, and need nothing of a job', async () => {
    await admin.ask('trackerTypes.create', { body: { name: 'CV clinic' } });
    const again = await admin.call('trackerTypes.create', { body: { name: 'cv CLINIC' } });
    expect(again.body).toMatchObject({ fields: [{ path: 'name' }] });
    expect((await coach.call('trackerTypes.create', { body: { name: 'Mine' } })).status).toBe(403);
    const made = await coach.ask('trackers.create', {
      params: { id: participantId },
      body: { type: 'cv clinic', organisationId: prospect },
    });
    expect(made).toMatchObject({ type: 'CV clinic', status: 'New', organisation: { name: 'Dock Stores' } });
    expect((await coach.ask('trackerTypes.list')).rows).toContainEqual({ name: 'CV clinic', custom: true });
  });

  it('keeps a job editable after its employer was closed, and does not let it move to one that is not confirmed', async () => {
    const { id } = await coach.ask('trackers.create', { params: { id: participantId }, body: job() });
    const moved = await coach.call('trackers.change', {
      params: { id },
      body: { version: 1, organisationId: prospect },
    });
    expect(moved.status).toBe(422);
    await coach.ask('trackers.change', {
      params: { id },
      body: { version: 1, endDate: '2026-03-01', status: 'Closed' },
    });
    await admin.ask('organisations.setStatus', {
      params: { id: confirmed },
      body: { version: 2, status: 'Closed' },
    });
    const ended = await coach.ask('trackers.change', {
      params: { id },
      body: { version: 2, endDate: '2026-03-08' },
    });
    expect(ended.endDate).toBe('2026-03-08');
    await admin.ask('organisations.setStatus', {
      params: { id: confirmed },
      body: { version: 3, status: 'Confirmed' },
    });
  });

  it('loses nothing when two people save the same tracker', async () => {
    const { id } = await coach.ask('trackers.create', { params: { id: participantId }, body: job() });
    const [one, two] = await Promise.all([
      coach.call('trackers.change', { params: { id }, body: { version: 1, hourlyRate: '13' } }),
      admin.call('trackers.change', { params: { id }, body: { version: 1, description: 'Night shift' } }),
    ]);
    const [saved, told] = one.status === 200 ? [one, two] : [two, one];
    expect([saved.status, told.status]).toEqual([200, 409]);
    const conflict = told.body as unknown as { current: unknown; yours: Record<string, string> };
    expect(conflict.current).toEqual(saved.body);
    // What was typed comes back and can be saved over what stands there now.
    const { version } = saved.body;
    const both = await coach.ask('trackers.change', {
      params: { id },
      body: { version, ...conflict.yours },
    });
    expect(both).toMatchObject({ version: 3, hourlyRate: '13', description: 'Night shift' });
  });

  it('takes jobs of one participant from several people at once, and projects with all of them', async () => {
    const id = await participant('Busy');
    const jobs = [1, 2, 3, 4, 5].map(number =>
      (number % 2 ? coach : admin).ask('trackers.create', {
        params: { id },
        body: job({ description: `Job ${number}`, hoursPerWeek: '4' }),
      }),
    );
    await Promise.all(jobs);
    const { rows } = await coach.ask('milestones.list', { query: { participantId: id } });
    // Five times four hours: 244.20 a week from 2 February; 416 hours at 12.21 are reached on the 146th day.
    expect(rows[0]).toMatchObject({ projectedDate: '2026-06-27', thresholdPence: 507_936 });
  });

  it('does not mind the order in which jobs are entered, nor that one is written in two', async () => {
    const dates = [];
    const whole = job({ description: 'A' });
    const after = job({ description: 'B', startDate: '2026-04-06', hoursPerWeek: '8' });
    const ways = [
      [whole, after],
      [after, whole],
      [job({ endDate: '2026-03-01' }), after, job({ startDate: '2026-03-02', sameEmployment: true })],
    ];
    for (const way of ways) {
      const id = await participant('Way');
      for (const body of way) await coach.ask('trackers.create', { params: { id }, body });
      const { rows } = await coach.ask('milestones.list', { query: { participantId: id } });
      dates.push(rows[0]!.projectedDate);
    }
    expect(dates).toEqual([dates[0], dates[0], dates[0]]);
    expect(dates[0]).toMatch(/^2026-/);
  });

  it('shows a payment with self-employment at once, and warns before the window closes', async () => {
    const id = await participant('Own boss', '2025-08-01');
    await coach.ask('trackers.create', {
      params: { id },
      body: { type: 'Self-employment', description: 'Upholsterer', startDate: '2099-01-01' },
    });
    const read = async () => (await coach.ask('milestones.list', { query: { participantId: id } })).rows[0]!;
    // Far beyond the window of 547 days.
    expect(await read()).toMatchObject({
      projectedDate: null,
      track: 'self-employment',
      windowLastDay: '2027-01-29',
      status: 'At risk',
      paymentShown: true,
    });
  });

  it('lists trackers newest first, by page, type, status, employer, words and start', async () => {
    const id = await participant('Listable');
    for (const number of [1, 2, 3]) {
      await coach.ask('trackers.create', {
        params: { id },
        body: job({ description: `Stacker ${number}`, startDate: `2026-0${number}-10` }),
      });
    }
    await coach.ask('trackers.create', { params: { id }, body: { type: 'Education', description: 'Maths' } });
    const found = async (query: Record<string, unknown>) =>
      (await coach.ask('trackers.list', { query: query as never })).rows.map(row => row.description);
    expect(await found({ participantId: id })).toEqual(['Maths', 'Stacker 3', 'Stacker 2', 'Stacker 1']);
    expect(await found({ participantId: id, type: ['Education'] })).toEqual(['Maths']);
    expect(await found({ participantId: id, startFrom: '2026-02-01', startTo: '2026-02-28' })).toEqual([
      'Stacker 2',
    ]);
    expect(await found({ search: 'stack' })).toEqual(['Stacker 3', 'Stacker 2', 'Stacker 1']);
    expect(await found({ search: 'listable' })).toHaveLength(4);
    expect(await found({ participantId: id, organisationId: prospect })).toEqual([]);
    const first = await coach.ask('trackers.list', { query: { participantId: id, limit: 3 } });
    const second = await coach.ask('trackers.list', {
      query: { participantId: id, limit: 3, after: first.next! },
    });
    expect(second.rows.map(row => row.description)).toEqual(['Stacker 1']);
    expect(second.next).toBeNull();
  });

  it('finds the trackers of few participants and of many alike, and counts each once, described or not', async () => {
    const search = async (query: Record<string, unknown>) => {
      const { rows, total } = await coach.ask('trackers.list', { query: { limit: 200, ...query } as never });
      return { rows: rows.map(row => row.description), total };
    };
    const id = await participant('Zanzibar');
    const add = (description?: string) =>
      coach.ask('trackers.create', { params: { id }, body: { type: 'Education', description } });
    await add('Zanzibar history');
    await add();
    const two = { rows: [null, 'Zanzibar history'], total: { count: 2, exact: true } };
    expect(await search({ search: 'zanzibar' })).toEqual(two);
    // More people of that name than are taken one by one; none of them has a tracker.
    for (let many = 0; many <= 500; many++) await participant('Zanzibar');
    expect(await search({ search: 'zanzibar' })).toEqual(two);
    expect(await search({ search: 'zanzibar', type: ['Job'] })).toEqual({
      rows: [],
      total: { count: 0, exact: true },
    });
  });
});
