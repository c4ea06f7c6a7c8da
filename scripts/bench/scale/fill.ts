import { sql } from 'drizzle-orm';
import type { Database } from '../../../apps/server/src/database/open.ts';

/** Somebody of the filled provider, in whose name things are asked. */
export interface Filled {
  readonly providerId: string;
  /** A coach with a hundred participants. */
  readonly coachId: string;
  /** The group of a tenth of the participants. */
  readonly groupId: string;
  readonly programmeId: string;
  /** A participant from the middle of the list. */
  readonly participantId: string;
  readonly surname: string;
  readonly firstName: string;
  readonly niNumber: string;
}

/** How many participants there are to each: coaches and employers grow with a provider, groups and programmes do not. */
const PER_COACH = 100;
const PER_EMPLOYER = 20;
const GROUPS = 10;
const PROGRAMMES = 5;

/**
 * Fills an empty database with one provider of so many invented participants, each with two or three trackers, by a handful of
 * statements. Milestones are left to be worked out.
 */
export async function fill(database: Database, participants: number): Promise<Filled> {
  const run = async (statement: ReturnType<typeof sql>) =>
    (await database.installation.execute(statement)) as unknown as { rows: Record<string, string>[] };
  const coaches = participants / PER_COACH;
  const employers = participants / PER_EMPLOYER;
  const milestones = JSON.stringify([
    { key: 'first-earnings', name: 'First earnings', thresholdPence: 100_000, evidence: [] },
    { key: 'job-outcome', name: 'Job outcome', thresholdPence: 507_936, evidence: ['Job start', 'Payslip'] },
  ]);
  const [provider] = (await run(sql`insert into provider (name) values ('Large') returning id`)).rows;
  const providerId = provider!.id!;
  await run(sql`insert into "user" (id, name, email)
    select 'coach-' || n, 'Coach ' || n, 'coach' || n || '@example.org' from generate_series(0, ${coaches}::int - 1) n`);
  await run(sql`insert into membership (provider_id, user_id, role)
    select ${providerId}::uuid, 'coach-' || n, 'work-coach' from generate_series(0, ${coaches}::int - 1) n`);
  await run(sql`insert into participant_group (provider_id, id, name)
    select ${providerId}::uuid, md5('group' || n)::uuid, 'Group ' || n from generate_series(0, ${GROUPS}::int - 1) n`);
  await run(sql`insert into programme (provider_id, id, name, model, milestones, window_days)
    select ${providerId}::uuid, md5('programme' || n)::uuid, 'Programme ' || n, 'dwp-restart', ${milestones}::jsonb, 547
    from generate_series(0, ${PROGRAMMES}::int - 1) n`);
  await run(sql`insert into organisation (provider_id, id, name, owner_id, status)
    select ${providerId}::uuid, md5('organisation' || n)::uuid, initcap(left(md5('o' || n), 6)) || ' Ltd',
      'coach-' || (n % ${coaches}::int), 'Confirmed' from generate_series(0, ${employers}::int - 1) n`);
  // Names are letters of a hash: as many different beginnings as there are, common to a thousandth of the people.
  await run(sql`insert into participant (provider_id, id, group_id, first_name, surname, email, ni_number, reference,
      date_of_birth, case_owner_id, programme_id, programme_start, programme_status, rag, archived, created_by, created_at)
    select ${providerId}::uuid, md5('participant' || n)::uuid, md5('group' || (n % ${GROUPS}::int))::uuid,
      initcap(translate(left(md5('f' || n % 499), 6), '0123456789', 'ghijklmnop')),
      initcap(translate(left(md5('s' || n % 997), 7), '0123456789', 'ghijklmnop')),
      'p' || n || '@example.org', 'AB' || lpad(n::text, 6, '0') || 'C', 'R-' || n,
      '1970-01-01'::date + (n * 37 % 12000), 'coach-' || (n % ${coaches}::int),
      md5('programme' || (n / 7 % ${PROGRAMMES}::int))::uuid, '2025-01-01'::date + (n * 31 % 600),
      (array['Onboarding', 'Active', 'Active', 'Active', 'On a Break', 'Completed', 'Left'])[1 + n % 7],
      (array['red', 'amber', 'green', 'green', null])[1 + n / 3 % 5], n % 50 = 49, 'coach-0',
      '2025-01-01'::timestamptz + n * interval '61 seconds'
    from generate_series(0, ${participants}::int - 1) n`);
  await run(sql`insert into tracker (provider_id, group_id, participant_id, type, status, assignee_id, description,
      organisation_id, start_date, end_date, hours_per_week, hourly_rate, created_by, created_at)
    select p.provider_id, p.group_id, p.id, 'Job', case k when 0 then 'Closed' else 'New' end, p.case_owner_id,
      (array['Baker', 'Driver', 'Cleaner', 'Stacker', 'Carer'])[1 + p.n % 5],
      md5('organisation' || ((p.n + k) % ${employers}::int))::uuid, p.programme_start + 30 + 100 * k,
      case k when 0 then p.programme_start + 90 end, 8 + p.n % 33,
      case when p.n % 100 = 0 then null else 12.21 + p.n % 7 end, 'coach-0', p.created_at + k * interval '1 day'
    from (select *, right(reference, -2)::int n from participant) p, generate_series(0, 1) k`);
  await run(sql`insert into tracker (provider_id, group_id, participant_id, type, assignee_id, description, start_date, created_by,
      created_at)
    select provider_id, group_id, id, 'Self-employment', case_owner_id, 'Own boss', programme_start + 60, 'coach-0',
      created_at + interval '2 days' from participant where right(reference, 1) = '5'`);
  await run(sql`analyze`);
  const { rows } = await run(sql`select p.id as "participantId", surname, first_name as "firstName",
      ni_number as "niNumber", group_id as "groupId", programme_id as "programmeId", case_owner_id as "coachId"
    from participant p where not archived order by surname_key, id offset ${participants / 2}::int limit 1`);
  return { providerId, ...rows[0] } as unknown as Filled;
}
