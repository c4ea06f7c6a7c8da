import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Serving } from '../../serve.ts';
import { type Client, newPerson, setUp } from '../../testing/client.ts';
import { onEachEngine, testServer } from '../../testing/servers.ts';
import { todayIn } from '../../today.ts';
import { everyDay } from '../../work/worker.ts';

/** From signing in to a second job: the way of a job through Waymark, by those who go it. */
onEachEngine('the walk of a job, on %s', engine => {
  let serving: Serving;
  let admin: Client;
  let coach: Client & { readonly id: string };
  let supervisor: Client & { readonly id: string };
  let programmeId: string;
  let participantId: string;
  let organisationId: string;
  let jobId: string;

  beforeAll(async () => {
    serving = await testServer(engine);
    admin = await setUp(serving);
    supervisor = await newPerson(admin, 'supervisor', { name: 'Sue Supervisor' });
    coach = await newPerson(admin, 'work-coach', { name: 'Cal Coach' });
    const programme = await supervisor.ask('programmes.create', {
      body: {
        name: 'Restart North',
        model: 'dwp-restart',
        milestones: [
          { name: 'First earnings', thresholdPence: 100_000 },
          { name: 'Job outcome', thresholdPence: 507_936, evidence: ['Job start', 'Payslip'] },
        ],
      },
    });
    programmeId = programme.id;
    await coach.ask('participants.create', {
      body: {
        firstName: 'Ann',
        surname: 'Example',
        dateOfBirth: '1990-04-01',
        caseOwnerId: coach.id,
        programmeId,
        programmeStart: '2025-05-12',
      },
    });
  });
  afterAll(() => serving?.close());

  const milestones = async () =>
    (await coach.ask('milestones.list', { query: { participantId } })).rows.sort((a, b) =>
      a.key < b.key ? -1 : 1,
    );
  const dates = async () => (await milestones()).map(({ projectedDate }) => projectedDate);

  it('finds the participant', async () => {
    const { rows } = await coach.ask('participants.list', { query: { search: 'exam ann' } });
    expect(rows).toMatchObject([
      { surname: 'Example', caseOwner: { name: 'Cal Coach' }, nextMilestone: { status: 'Active' } },
    ]);
    participantId = rows[0]!.id;
  });

  it('adds an employer with address and contact on the way, and is told that it has to be confirmed', async () => {
    const made = await coach.ask('organisations.create', {
      body: {
        name: 'Canal Bakery',
        ownerId: coach.id,
        addresses: [{ lines: '1 Canal Street', town: 'Manchester', postcode: 'm1 3hw' }],
      },
    });
    organisationId = made.id;
    await coach.ask('contacts.create', {
      params: { id: made.id },
      body: { name: 'Bo Baker', ownerId: coach.id, email: 'bo@example.org', phone: '0161 496 0000' },
    });
    const { status, body } = await coach.call('trackers.create', {
      params: { id: participantId },
      body: { type: 'Job', organisationId, startDate: '2025-06-02', hoursPerWeek: '25' },
    });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(
        /“Canal Bakery” is not confirmed yet.* administrator, supervisor, compliance or employer engagement can confirm it/,
      ),
      fields: [{ path: 'organisationId' }],
    });
    await supervisor.ask('organisations.setStatus', {
      params: { id: organisationId },
      body: { version: made.version, status: 'Confirmed' },
    });
  });

  it('creates the job, which is projected once its pay is known', async () => {
    const body = {
      type: 'Job',
      organisationId,
      description: 'Baker',
      startDate: '2025-06-02',
      hoursPerWeek: '25.00',
      assigneeId: coach.id,
      note: 'Starts at six in the morning.',
    };
    const made = await coach.ask('trackers.create', { params: { id: participantId }, body });
    expect(made).toMatchObject({
      version: 1,
      status: 'New',
      hoursPerWeek: '25',
      organisation: { name: 'Canal Bakery' },
      assignee: { name: 'Cal Coach' },
      lacks: [expect.stringContaining('hourly rate')],
    });
    jobId = made.id;
    expect(await milestones()).toMatchObject([
      { projectedDate: null, status: 'Active', why: expect.stringContaining('Baker at Canal Bakery') },
      { projectedDate: null, status: 'Active' },
    ]);
    const { rows } = await coach.ask('workList.read');
    expect(rows).toMatchObject([
      { kind: 'incomplete', trackerId: jobId, participant: { name: 'Ann Example' } },
    ]);
    await coach.ask('trackers.change', { params: { id: jobId }, body: { version: 1, hourlyRate: '12.21' } });
  });

  it('shows both milestones with their dates, and what they rest on', async () => {
    expect(await milestones()).toMatchObject([
      { key: 'first-earnings', projectedDate: '2025-06-24', status: 'Projected', track: 'earnings' },
      {
        key: 'job-outcome',
        projectedDate: '2025-09-26',
        thresholdPence: 507_936,
        lacksEvidence: ['Job start', 'Payslip'],
        paymentShown: false,
      },
    ]);
    const projection = await coach.ask('participants.projection', { params: { id: participantId } });
    expect(projection.milestones[1]).toMatchObject({
      date: '2025-09-26',
      restsOn: expect.arrayContaining([expect.objectContaining({ setting: 'spread', value: 'seven-days' })]),
    });
    const pence = projection.curve.map(point => point.pence);
    expect(pence).toEqual(pence.toSorted((a, b) => a - b));
    // Twice the hours from the start on: the amount is reached in half the days.
    const { milestones: moved } = await coach.ask('participants.whatIf', {
      params: { id: participantId },
      body: { change: { kind: 'terms', from: '2025-06-02', trackerId: jobId, hoursPerWeek: '50' } },
    });
    expect(moved[1]).toEqual({
      key: 'job-outcome',
      before: '2025-09-26',
      after: '2025-07-30',
      daysSooner: 58,
    });
    expect(await dates()).toEqual(['2025-06-24', '2025-09-26']);
  });

  it('takes evidence of the job', async () => {
    const form = new FormData();
    form.set('trackerId', jobId);
    form.set('proves', 'Payslip');
    form.set('file', new Blob(['%PDF-1.4\n%%EOF\n']), 'slip.pdf');
    expect((await coach.send('POST', '/documents', form)).status).toBe(200);
    expect((await milestones())[1]!.lacksEvidence).toEqual(['Job start']);
    const { rows } = await coach.ask('workList.read');
    expect(rows.map(({ kind, message }) => [kind, message])).toContainEqual([
      'lacks-evidence',
      '“Job outcome” lacks evidence: Job start.',
    ]);
  });

  it('ends the job: what was earned stays, the dates are worked out anew', async () => {
    const tooEarly = await coach.call('trackers.change', {
      params: { id: jobId },
      body: { version: 2, status: 'Closed' },
    });
    expect(tooEarly.body).toMatchObject({
      fields: [{ path: 'endDate', message: expect.stringContaining('once it has ended') }],
    });
    await coach.ask('trackers.change', {
      params: { id: jobId },
      body: { version: 2, status: 'Closed', endDate: '2025-08-03', note: 'The bakery closed.' },
    });
    const [first, second] = await milestones();
    // 63 days at 305.25 a week.
    expect([first!.projectedDate, second!.projectedDate]).toEqual(['2025-06-24', null]);
    expect(second).toMatchObject({ earnedPence: 274_725, status: 'Active' });
    expect(second!.why).toContain('no job goes on to pay');
  });

  it('marks the first milestone as achieved, and then a second job moves the second alone', async () => {
    const [first] = await milestones();
    const achieved = await supervisor.ask('milestones.change', {
      params: { id: first!.id },
      body: { version: first!.version, status: 'Achieved' },
    });
    expect(achieved).toMatchObject({ status: 'Achieved', achievedDate: '2025-06-24' });
    await coach.ask('trackers.create', {
      params: { id: participantId },
      body: {
        type: 'Job',
        organisationId,
        description: 'Driver',
        startDate: '2025-09-01',
        hoursPerWeek: '30',
        hourlyRate: '12.21',
        // A rise that is typed before an earlier one: kept in the order of the days.
        changes: [
          { from: '2025-12-01', hourlyRate: '14' },
          { from: '2025-10-01', hoursPerWeek: '35' },
        ],
      },
    });
    // 2,332.11 remain; thirty days at 366.30 a week, then 427.35 a week from 1 October.
    expect(await dates()).toEqual(['2025-06-24', '2025-10-13']);
    // Even a first job that never was leaves the achieved milestone alone.
    const job = await coach.ask('trackers.read', { params: { id: jobId } });
    await coach.ask('trackers.change', {
      params: { id: jobId },
      body: { version: job.version, hoursPerWeek: '0' },
    });
    const [kept, moved] = await milestones();
    expect(kept).toEqual({ ...achieved, warnings: kept!.warnings });
    expect(moved!.projectedDate! > '2025-10-13').toBe(true);
    await coach.ask('trackers.change', {
      params: { id: jobId },
      body: { version: job.version + 1, hoursPerWeek: '25' },
    });
    expect(await dates()).toEqual(['2025-06-24', '2025-10-13']);
  });

  it('tells the history who moved what', async () => {
    const [, second] = await milestones();
    const { rows } = await coach.ask('history.list', {
      query: { subject: 'milestone', subjectId: second!.id },
    });
    expect(rows[0]).toMatchObject({
      action: 'worked out anew',
      by: { name: 'Cal Coach' },
      changes: expect.arrayContaining([
        { field: 'projectedDate', from: expect.any(String), to: '2025-10-13' },
      ]),
    });
    expect(rows.at(-1)).toMatchObject({ action: 'worked out' });
  });

  it('achieves what has come on a new day, where the programme says so', async () => {
    expect((await milestones())[1]).toMatchObject({ status: 'Projected', achievedDate: null });
    await everyDay(serving.services);
    await until(async () => (await milestones())[1]!.status === 'Achieved');
    expect((await milestones())[1]).toMatchObject({ achievedDate: '2025-10-13' });
  });

  it('claims once the evidence is there, or with a reason, and shows the payment once it is paid', async () => {
    const [, second] = await milestones();
    const params = { id: second!.id };
    const body = { version: second!.version, claimStatus: 'Claimed' as const };
    expect((await admin.call('milestones.change', { params, body })).status).toBe(403);
    const without = await supervisor.call('milestones.change', { params, body });
    expect(without.status).toBe(422);
    expect(without.body).toMatchObject({ message: expect.stringContaining('lacks evidence: Job start') });
    const early = await supervisor.call('milestones.change', {
      params,
      body: { version: second!.version, creditNumber: 'C 1' },
    });
    expect(early.body).toMatchObject({ fields: [{ path: 'creditNumber' }] });
    const claimed = await supervisor.ask('milestones.change', {
      params,
      body: { ...body, despiteMissingEvidence: 'The employer is gone.' },
    });
    const unpaid = await supervisor.call('milestones.change', {
      params,
      body: { version: claimed.version, claimStatus: 'Refunded' },
    });
    expect(unpaid.body).toMatchObject({
      message: 'The claim of “Job outcome” is Claimed: can become Paid, Rejected or On hold, not Refunded.',
    });
    const paid = await supervisor.ask('milestones.change', {
      params,
      body: {
        version: claimed.version,
        claimStatus: 'Paid',
        paidDate: todayIn(new Date()),
        ersCreditPence: 120_000,
        creditNumber: 'C 1',
      },
    });
    expect(paid).toMatchObject({ paymentShown: true, ersCreditPence: 120_000 });
    const back = await supervisor.call('milestones.change', {
      params,
      body: { version: paid.version, status: 'Projected' },
    });
    expect(back.body).toMatchObject({ message: expect.stringContaining('is paid') });
    const { rows } = await supervisor.ask('history.list', {
      query: { subject: 'milestone', subjectId: params.id },
    });
    expect(JSON.stringify(rows)).toContain('The employer is gone. (without Job start)');
  });

  it('works the milestones of a programme out anew when its amounts change, and leaves the achieved ones', async () => {
    const { id } = await coach.ask('participants.create', {
      body: { firstName: 'Ben', surname: 'Second', programmeId, programmeStart: '2026-01-05' },
    });
    await coach.ask('trackers.create', {
      params: { id },
      body: {
        type: 'Job',
        organisationId,
        startDate: '2026-02-02',
        hoursPerWeek: '16',
        hourlyRate: '12.50',
      },
    });
    const programme = await supervisor.ask('programmes.read', { params: { id: programmeId } });
    await supervisor.ask('programmes.change', {
      params: { id: programmeId },
      body: {
        version: programme.version,
        milestones: [{ name: 'First earnings', thresholdPence: 20_000 }],
        windowDays: 547,
      },
    });
    // 200.00 a week: on the seventh day.
    await until(async () => {
      const { rows } = await coach.ask('milestones.list', { query: { participantId: id } });
      return rows.length === 1 && rows[0]!.projectedDate === '2026-02-08';
    });
    expect((await milestones()).map(({ status }) => status)).toEqual(['Achieved', 'Achieved']);
  });

  it('lets a supervisor take an achievement back, which the record then decides anew', async () => {
    const [first] = await milestones();
    const invalid = await supervisor.ask('milestones.change', {
      params: { id: first!.id },
      body: { version: first!.version, status: 'Invalid' },
    });
    const back = await supervisor.ask('milestones.change', {
      params: { id: first!.id },
      body: { version: invalid.version, status: 'Projected' },
    });
    // By the amount as it is now.
    expect(back).toMatchObject({ projectedDate: '2025-06-06', achievedDate: null, thresholdPence: 20_000 });
  });
});

/** Waits for work in the background. */
async function until(there: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 25_000;
  while (!(await there())) {
    if (Date.now() > end) throw new Error('It did not come to that.');
    await new Promise(done => setTimeout(done, 250));
  }
}
