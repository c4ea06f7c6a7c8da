/**
 * `npm run bench:scale`: what lists, filters, searches, opening and the working out of milestones cost among 100,000
 * participants beside what they cost among 1,000, on the embedded database and, where WAYMARK_TEST_POSTGRES names a server, on
 * PostgreSQL. `--explain` prints how the database answers, `--large 20000` takes another number, `pglite` or `postgresql` one engine.
 *
 * The two take turns, so that a machine that slows down slows both, and the quickest of many turns counts: quote the ratio.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { drizzle as overPostgres } from 'drizzle-orm/node-postgres';
import { drizzle as overPGlite } from 'drizzle-orm/pglite';
import { HANDLERS } from '../../../apps/server/src/areas/all-handlers.ts';
import { asProvider, type Scope } from '../../../apps/server/src/database/as-provider.ts';
import { type Database, openDatabase, type Queries } from '../../../apps/server/src/database/open.ts';
import * as schema from '../../../apps/server/src/database/schema/index.ts';
import type { Context } from '../../../apps/server/src/http/context.ts';
import { recalculateKind } from '../../../apps/server/src/projection/recalculate-kind.ts';
import { dropDatabase, ENGINES, newDatabase } from '../../../apps/server/src/testing/servers.ts';
import type { StepContext } from '../../../apps/server/src/work/kinds.ts';
import { type Asked, askedOf } from './asked.ts';
import { type Filled, fill } from './fill.ts';

const SMALL = 1_000;
const at = process.argv.indexOf('--large');
const LARGE = at < 0 ? 100_000 : Number(process.argv[at + 1]);
const explain = process.argv.includes('--explain');
const TURNS = 15;
const TODAY = '2026-06-01';

interface Side {
  readonly database: Database;
  readonly filled: Filled;
  readonly asked: readonly Asked[];
  /** The statements of the last question. */
  readonly statements: { query: string; params: unknown[] }[];
  close(): Promise<void>;
}

const engines = ENGINES.filter(engine => process.argv.includes(engine));
for (const engine of engines.length > 0 ? engines : ENGINES) {
  console.log(
    `\n${engine}: ${SMALL.toLocaleString('en-GB')} and ${LARGE.toLocaleString('en-GB')} participants`,
  );
  const small = await open(engine, SMALL);
  const large = await open(engine, LARGE);
  try {
    console.log('  to answer                                       small      large   ratio');
    for (const [index, { what }] of small.asked.entries()) {
      const times: [number[], number[]] = [[], []];
      for (let turn = 0; turn < TURNS; turn++) {
        times[0].push(await timed(() => ask(small, small.asked[index]!)));
        times[1].push(await timed(() => ask(large, large.asked[index]!)));
      }
      row(what, Math.min(...times[0]), Math.min(...times[1]));
      if (explain) await explainStatements(large, large.asked[index]!);
    }
  } finally {
    await small.close();
    await large.close();
  }
}

/** Makes a database, fills it, and works out the milestones: all once, some again that are found unchanged. */
async function open(engine: (typeof ENGINES)[number], participants: number): Promise<Side> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-scale-'));
  const url = engine === 'postgresql' ? await newDatabase() : undefined;
  const database = await openDatabase({ url, folder });
  const filled = await fill(database, participants);
  const made = (await timed(() => workOut(database, filled, participants))) / participants;
  await database.installation.execute(sql`analyze`);
  const again = (await timed(() => workOut(database, filled, SMALL))) / SMALL;
  console.log(
    `  ${participants.toLocaleString('en-GB')}: milestones made in ${made.toFixed(2)} ms each, ` +
      `those of ${SMALL.toLocaleString('en-GB')} participants worked out again in ${again.toFixed(2)} ms each`,
  );
  const statements: Side['statements'] = [];
  const logger = { logQuery: (query: string, params: unknown[]) => void statements.push({ query, params }) };
  const installation = (database.engine.kind === 'pglite'
    ? overPGlite(database.engine.pglite, { schema, logger })
    : overPostgres(database.engine.pool, { schema, logger })) as unknown as Queries;
  return {
    database: { ...database, installation },
    filled,
    asked: askedOf(filled, await middleOf(database, filled)),
    statements,
    close: async () => {
      await database.close();
      if (url) await dropDatabase(url);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Works out the milestones of so many participants step by step, as a worker does. */
async function workOut(database: Database, { providerId }: Filled, participants: number): Promise<void> {
  const services = { now: () => new Date(`${TODAY}T12:00:00Z`) };
  const scope: Scope = { providerId, groups: '*', personId: null };
  let piece = { input: {}, startedBy: null, cursor: null as unknown, done: 0, of: null as number | null };
  do {
    const stepped = await asProvider(database, scope, tx =>
      recalculateKind.step({ tx, services, piece } as unknown as StepContext, undefined),
    );
    piece = { ...piece, cursor: stepped.cursor, done: stepped.done ?? 0, of: stepped.of ?? null };
  } while (piece.cursor !== undefined && piece.done < participants);
}

/** Where the page in the middle of the list of participants begins. */
async function middleOf(database: Database, { participantId }: Filled): Promise<string> {
  const [row] = await database.installation
    .select({ key: schema.participant.surnameKey })
    .from(schema.participant)
    .where(eq(schema.participant.id, participantId));
  return Buffer.from(JSON.stringify([row!.key, participantId])).toString('base64url');
}

/** Asks as the server does, without HTTP, which costs the same among few and many. */
async function ask(side: Side, { name, call, oneGroup }: Asked): Promise<void> {
  const { providerId, groupId, coachId } = side.filled;
  const scope: Scope = { providerId, groups: oneGroup ? [groupId] : '*', personId: coachId };
  side.statements.length = 0;
  await asProvider(side.database, scope, tx => {
    const context = { tx, scope, actor: { id: coachId }, today: TODAY } as unknown as Context;
    return HANDLERS[name]!(context as never, call as never) as Promise<unknown>;
  });
}

/** Prints how the database answers each statement of a question that looks at rows. */
async function explainStatements(side: Side, asked: Asked): Promise<void> {
  await ask(side, asked);
  const statements = side.statements.filter(({ query }) => /^select/.test(query) && query.includes(' from '));
  const { providerId, groupId, coachId } = side.filled;
  const scope: Scope = { providerId, groups: asked.oneGroup ? [groupId] : '*', personId: coachId };
  await asProvider(side.database, scope, async tx => {
    for (const { query, params } of statements.map(one => ({ ...one }))) {
      const literal = query.replace(/\$(\d+)/g, (_, number: string) => quoted(params[Number(number) - 1]));
      const { rows } = (await tx.execute(
        sql.raw(`explain (analyze, costs off, timing off, summary on) ${literal}`),
      )) as unknown as { rows: Record<string, string>[] };
      console.log(`\n      ${literal.replace(/select .*? from/, 'select … from').slice(0, 300)}`);
      for (const line of rows) console.log(`        ${line['QUERY PLAN']}`);
    }
  });
}

function quoted(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = value instanceof Date ? value.toISOString() : String(value);
  return `'${text.replaceAll("'", "''")}'`;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function row(what: string, few: number, many: number): void {
  const shown = (value: number) => `${value.toFixed(1)} ms`.padStart(10);
  console.log(`  ${what.padEnd(44)}${shown(few)} ${shown(many)} ${(many / few).toFixed(2).padStart(7)}`);
}
