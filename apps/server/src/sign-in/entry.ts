import { ENTRY, type InputOf, type Operation, type ReplyOf } from '@waymark/api';
import { eq, sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { asProvider } from '../database/as-provider.ts';
import type { Queries } from '../database/open.ts';
import { group, membership, provider, user } from '../database/schema/index.ts';
import { headersOf } from '../http/who-asks.ts';
import { addSample } from '../sample/add-sample.ts';
import type { Services } from '../services.ts';
import { todayIn } from '../today.ts';
import { makeLink, readLink, takeLink } from './one-time-link.ts';
import { addPerson, setPassword } from './people.ts';
import { strengthOf } from './strength.ts';

type Entries = {
  readonly [N in keyof typeof ENTRY]: (
    input: InputOf<(typeof ENTRY)[N]>,
  ) => Promise<ReplyOf<(typeof ENTRY)[N]>>;
};

/** Sets up what can be asked before anybody is signed in, and the sign-in library itself. */
export function addEntry(app: FastifyInstance, services: Services, version: string): void {
  const entries = entriesOf(services, version);
  for (const name of Object.keys(ENTRY) as (keyof typeof ENTRY)[]) {
    const operation: Operation = ENTRY[name];
    app.route({
      method: operation.method,
      url: `/api${operation.path}`,
      schema: {
        operationId: name,
        summary: operation.says,
        tags: ['entry'],
        security: [],
        ...(operation.params && { params: operation.params }),
        ...(operation.body && { body: operation.body }),
        response: { 200: operation.reply },
      },
      handler: ({ params, query, body }) =>
        (entries[name] as (input: unknown) => Promise<unknown>)({ params, query, body }),
    });
  }
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    schema: { hide: true },
    handler: async (request, reply) => {
      const { url } = request;
      const answered = await services.auth.handler(
        new Request(`${request.protocol}://${request.host}${url}`, {
          method: request.method,
          headers: headersOf(request),
          ...(request.method === 'POST' && { body: JSON.stringify(request.body ?? {}) }),
        }),
      );
      reply.code(answered.status);
      for (const cookie of answered.headers.getSetCookie()) reply.header('set-cookie', cookie);
      answered.headers.forEach((value, name) => {
        if (name !== 'set-cookie' && name !== 'content-length') reply.header(name, value);
      });
      return reply.send(await answered.text());
    },
  });
}

function entriesOf(services: Services, version: string): Entries {
  const { database, auth } = services;
  return {
    'entry.status': async () => ({
      setUp: await isSetUp(database.installation),
      version,
      database: database.engine.kind,
      maxUploadBytes: services.maxUploadBytes,
    }),

    'entry.link': async ({ params: { token } }) => {
      const { purpose, userId } = await readLink(database, token, services.now());
      const [person] = userId
        ? await database.installation.select().from(user).where(eq(user.id, userId))
        : [];
      return { purpose, email: person?.email ?? null };
    },

    'entry.setUp': async ({ body }) => {
      const { token, name, email, password, providerName, ukprn, sample } = body;
      const { userId, providerId } = await database.installation.transaction(async tx => {
        const queries = tx as unknown as Queries;
        await takeLink(queries, token, 'set-up', services.now());
        const userId = await addPerson(queries, { name, email, installationAdministrator: true });
        await setPassword(queries, auth, { userId, password, about: [name, email, providerName] });
        const [made] = await queries.insert(provider).values({ name: providerName, ukprn }).returning();
        const providerId = made!.id;
        await queries.insert(membership).values({ providerId, userId, role: 'administrator' });
        await queries.insert(group).values({ providerId, name: 'General' });
        return { userId, providerId };
      });
      if (sample) {
        const scope = { providerId, groups: '*', personId: userId } as const;
        const actor = {
          id: userId,
          name,
          email,
          role: 'administrator',
          installationAdministrator: true,
          sessionId: '',
        } as const;
        const today = todayIn(services.now());
        await asProvider(database, scope, tx =>
          addSample({ tx, scope, actor, services, today, upload: undefined, afterwards: () => {} }),
        );
      }
      return { done: true };
    },

    'entry.setPassword': async ({ body: { token, password } }) => {
      await database.installation.transaction(async tx => {
        const queries = tx as unknown as Queries;
        const { userId } = await takeLink(queries, token, 'password', services.now());
        const [person] = await queries.select().from(user).where(eq(user.id, userId!));
        const about = [person!.name, person!.email];
        await setPassword(queries, auth, { userId: person!.id, password, about });
      });
      return { done: true };
    },

    'entry.strength': async ({ body: { password, about } }) => strengthOf(password, about),
  };
}

/** Whether there is a first administrator. */
export async function isSetUp(queries: Queries): Promise<boolean> {
  const [row] = await queries.select({ count: sql<number>`count(*)::int` }).from(provider);
  return row!.count > 0;
}

/** The path of the page that sets an installation up, with a link that works once; null where that is done. */
export async function setUpPath(services: Services): Promise<string | null> {
  if (await isSetUp(services.database.installation)) return null;
  const { token } = await services.database.installation.transaction(tx =>
    makeLink(tx as unknown as Queries, { purpose: 'set-up', userId: null }, services.now()),
  );
  return `/set-up#${token}`;
}
