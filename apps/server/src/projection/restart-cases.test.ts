import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Serving } from '../serve.ts';
import { type Client, setUp } from '../testing/client.ts';
import { onEachEngine, testServer } from '../testing/servers.ts';

/** A worked case of DWP Restart; see `packages/outcomes/src/cases`. */
interface Case {
  readonly id: string;
  readonly title: string;
  readonly programmeStart: string;
  readonly threshold: number;
  readonly windowDays?: number;
  readonly jobs: readonly {
    readonly start: string;
    readonly end?: string;
    readonly hoursPerWeek: number;
    readonly hourlyRate: number | null;
    readonly sameEmployment?: boolean;
  }[];
  readonly selfEmployedFrom?: string;
  readonly selfEmployedPeriods?: readonly { readonly start: string; readonly end?: string }[];
  readonly expect: { readonly projectedDate: string | null; readonly track?: string };
}

const WORKED = new URL('../../../../../shared/reference/restart-cases.json', import.meta.url);
const there = existsSync(WORKED);
const cases = there ? (JSON.parse(readFileSync(WORKED, 'utf8')) as Case[]) : [];

onEachEngine('the worked cases over HTTP, on %s', engine => {
  if (!there) {
    it.skip('are looked for beside the checkout, in shared/reference, and are not there', () => {});
    return;
  }
  let serving: Serving;
  let admin: Client;
  let organisationId: string;
  beforeAll(async () => {
    serving = await testServer(engine);
    admin = await setUp(serving);
    const { person } = await admin.ask('session.read');
    const made = await admin.ask('organisations.create', {
      body: { name: 'Canal Bakery', ownerId: person.id },
    });
    organisationId = made.id;
    await admin.ask('organisations.setStatus', {
      params: { id: made.id },
      body: { version: made.version, status: 'Confirmed' },
    });
  });
  afterAll(() => serving?.close());

  it.each(cases.map(one => [`${one.id}: ${one.title}`, one] as const))('%s', async (_, one) => {
    const programme = await admin.ask('programmes.create', {
      body: {
        name: one.id,
        model: 'dwp-restart',
        milestones: [{ name: 'Outcome', thresholdPence: Math.round(one.threshold * 100) }],
        windowDays: one.windowDays ?? null,
        settings: one.selfEmployedPeriods ? { selfEmploymentSpells: 'add-up' } : {},
      },
    });
    const { id } = await admin.ask('participants.create', {
      body: {
        firstName: 'Case',
        surname: one.id,
        programmeId: programme.id,
        programmeStart: one.programmeStart,
      },
    });
    for (const { start, end = null, hoursPerWeek, hourlyRate, sameEmployment = false } of one.jobs) {
      await admin.ask('trackers.create', {
        params: { id },
        body: {
          type: 'Job',
          organisationId,
          startDate: start,
          endDate: end,
          hoursPerWeek: String(hoursPerWeek),
          hourlyRate: hourlyRate === null ? null : String(hourlyRate),
          sameEmployment,
        },
      });
    }
    const { selfEmployedFrom, selfEmployedPeriods = selfEmployedFrom ? [{ start: selfEmployedFrom }] : [] } =
      one;
    for (const { start, end = null } of selfEmployedPeriods) {
      await admin.ask('trackers.create', {
        params: { id },
        body: { type: 'Self-employment', startDate: start, endDate: end },
      });
    }
    const { rows } = await admin.ask('milestones.list', { query: { participantId: id } });
    expect(rows).toHaveLength(1);
    expect({ projectedDate: rows[0]!.projectedDate, track: rows[0]!.track }).toEqual({
      projectedDate: one.expect.projectedDate,
      track: one.expect.track ?? null,
    });
    const projection = await admin.ask('participants.projection', { params: { id } });
    expect(projection.milestones[0]!.date).toBe(one.expect.projectedDate);
  });
});
