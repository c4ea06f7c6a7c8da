import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import manifest from '../package.json' with { type: 'json' };
import { addApi } from './http/api.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenServices, openServices } from './open-services.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { setUpPath } from './sign-in/entry.ts';
import { startWorker } from './work/worker.ts';

/** How the application is served. */
export interface ServeOptions {
  /** Where it listens: this machine alone unless another address is named. */
  readonly host?: string | undefined;
  /** A port that must be free; 0 for any. Without one, 4180 or the next free one. */
  readonly port?: number | undefined;
  /** Opens the address in the person's browser. */
  readonly open?: boolean | undefined;
  /** The data folder; `.waymark` in the home folder if absent. */
  readonly data?: string | undefined;
  /** A PostgreSQL server to keep everything in; the embedded database in the data folder if absent. */
  readonly databaseUrl?: string | undefined;
  /** Whether this process does the work in the background too; true if absent. */
  readonly worker?: boolean | undefined;
  /** Key and certificate, in PEM, to speak HTTPS with. */
  readonly https?: { readonly key: string; readonly cert: string } | undefined;
  /** A reverse proxy before this server speaks HTTPS and says so (X-Forwarded-Proto, X-Forwarded-Host). */
  readonly behindProxy?: boolean | undefined;
  readonly maxUploadBytes?: number | undefined;
  /** The moment, where it is not the clock's: for tests. */
  readonly now?: (() => Date) | undefined;
  /** The built web application; the one of this checkout if absent. */
  readonly web?: string | undefined;
  /** Where the address is printed; standard output if absent. */
  readonly print?: ((line: string) => void) | undefined;
}

/** A server that is listening. */
export interface Serving {
  readonly url: string;
  /** The page with the link that works once, on which the first administrator is made; null where there is one. */
  readonly setUpUrl: string | null;
  /** What the server is made of. */
  readonly services: OpenServices;
  close(): Promise<void>;
}

/** Why the application cannot be served, in a sentence for the person who asked for it. */
export class CannotServe extends Error {}

export { CannotOpen } from './database/open.ts';

const FIRST_PORT = 4180;
const LAST_PORT = 4199;

/**
 * Serves the built web application and the API behind it. Checking a return needs neither account nor API: the browser does
 * it. What a team shares is kept in the database of the data folder.
 * @throws CannotServe when the application is not built or no port is free; CannotOpen when the database cannot be opened
 */
export async function serve(options: ServeOptions = {}): Promise<Serving> {
  const { host = '127.0.0.1', web = builtWeb(), print = console.log } = options;
  if (!existsSync(`${web}/index.html`)) {
    throw new CannotServe(
      `The web application is not built: ${web} has no index.html. Run "npm run build:web" first.`,
    );
  }
  const log = (problem: unknown) => console.error(problem);
  const services = await openServices({
    folder: options.data ?? dataFolder(),
    databaseUrl: options.databaseUrl,
    secure: options.https !== undefined || options.behindProxy === true,
    maxUploadBytes: options.maxUploadBytes,
    now: options.now,
    log,
  });
  try {
    const app = Fastify({
      logger: false,
      trustProxy: options.behindProxy === true,
      bodyLimit: 1_000_000,
      forceCloseConnections: true,
      ...(options.https && { https: options.https }),
    } as FastifyServerOptions);
    app.addHook('onRequest', async (_request, reply) => {
      reply.headers(SECURITY_HEADERS);
    });
    await addApi(app, services, { version: manifest.version, log });
    await addPages(app, web);
    let stopping = false;
    if (options.worker !== false) await startWorker(services, () => stopping);
    await listen(port => app.listen({ host, port }), options.port);
    const address = app.server.address() as AddressInfo;
    const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
    const url = `${options.https ? 'https' : 'http'}://${name}:${address.port}`;
    const path = await setUpPath(services);
    const setUpUrl = path === null ? null : url + path;
    print(`Waymark is at ${url}  (stop it with Ctrl+C)`);
    if (setUpUrl) print(`To share work on it, make the first administrator here (works once): ${setUpUrl}`);
    if (options.open) openBrowser(url);
    return {
      url,
      setUpUrl,
      services,
      close: async () => {
        stopping = true;
        await app.close();
        await services.close();
      },
    };
  } catch (problem) {
    await services.close();
    throw problem;
  }
}

/** The data folder where none is named: `WAYMARK_HOME`, else `.waymark` in the home folder. */
export function dataFolder(): string {
  return process.env.WAYMARK_HOME ?? join(homedir(), '.waymark');
}

/** The pages: built files as they are, and one page for every address of the application. */
async function addPages(app: FastifyInstance, web: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: web,
    cacheControl: false,
    setHeaders(reply, path) {
      // Built files carry a hash of their content in their name; all others are asked for afresh.
      const kept = /[\\/]assets[\\/]/.test(path);
      reply.header('Cache-Control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    // Every address of the application is one page; a missing file is a missing file.
    const wantsPage = request.headers.accept?.includes('text/html') === true && request.method === 'GET';
    if (wantsPage && !request.url.startsWith('/assets/')) return reply.sendFile('index.html');
    return reply.code(404).type('text/plain; charset=utf-8').send('There is nothing at this address.');
  });
}

/** Listens on the port that was asked for, or on the first free one of a small range. */
async function listen(on: (port: number) => Promise<unknown>, wanted: number | undefined): Promise<void> {
  for (let port = wanted ?? FIRST_PORT; ; port++) {
    try {
      await on(port);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES')
        throw new CannotServe(`Port ${port} is kept for the system. Name one above 1023 with --port.`);
      if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
        throw new CannotServe('The address named with --host is none of this machine.');
      if (code !== 'EADDRINUSE') throw error;
      if (wanted !== undefined)
        throw new CannotServe(`Port ${wanted} is in use. Name another one with --port.`);
      if (port >= LAST_PORT) {
        throw new CannotServe(
          `The ports ${FIRST_PORT} to ${LAST_PORT} are all in use. Name another one with --port.`,
        );
      }
    }
  }
}

/** Where the built application is: beside the server in a release, in apps/web of a checkout. */
function builtWeb(): string {
  const [released, checkout] = ['../web', '../../web/dist'].map(path =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return existsSync(`${released}/index.html`) ? released! : checkout!;
}
