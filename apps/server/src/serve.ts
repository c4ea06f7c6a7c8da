import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { homedir, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import manifest from '../package.json' with { type: 'json' };
import { addApi } from './http/api.ts';
import { answerBackups } from './keeping/backup.ts';
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
  if (options.https) refuseBadCertificate(options.https);
  // Before the database is opened, which may take a while.
  if (options.port) await tryPort(options.port, host);
  const log = (problem: unknown) => console.error(problem);
  const folder = options.data ?? dataFolder();
  const services = await openServices({
    folder,
    databaseUrl: options.databaseUrl,
    secure: options.https !== undefined || options.behindProxy === true,
    maxUploadBytes: options.maxUploadBytes,
    now: options.now,
    log,
    tell: print,
  });
  try {
    answerBackups(services.database, folder);
    const app = Fastify({
      logger: false,
      trustProxy: options.behindProxy === true,
      bodyLimit: 1_000_000,
      // Stopping waits for the requests that are being answered, and for nothing else.
      forceCloseConnections: 'idle',
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
    const url = addressOf(app.server.address() as AddressInfo, options.https);
    const path = await setUpPath(services);
    announce(print, { url, path, options, host });
    if (options.open) openBrowser(url);
    let closed: Promise<void> | undefined;
    return {
      url,
      setUpUrl: path === null ? null : url + path,
      services,
      close: () => {
        stopping = true;
        closed ??= stop(app, services);
        return closed;
      },
    };
  } catch (problem) {
    await services.close();
    throw problem;
  }
}

/** Stops serving: what is being answered is answered, unless it takes longer than `seconds`. */
async function stop(app: FastifyInstance, services: OpenServices, seconds = 10): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), seconds * 1000);
  // A connection on which an answer was waited for is idle once it has come.
  const idle = setInterval(() => app.server.closeIdleConnections(), 100);
  await app.close();
  clearInterval(idle);
  clearTimeout(late);
  await services.close();
}

/** Says where the application is, how to begin, and what is unsafe about it. */
function announce(
  print: (line: string) => void,
  { url, path, options, host }: { url: string; path: string | null; options: ServeOptions; host: string },
): void {
  const toBegin = 'To share work on it, make the first administrator';
  if (options.behindProxy) {
    print(`Waymark answers a reverse proxy at ${url}  (stop it with Ctrl+C)`);
    if (path) print(`${toBegin}: open the path ${path} at your public address (works once).`);
    return;
  }
  print(`Waymark is at ${url}  (stop it with Ctrl+C)`);
  if (path) print(`${toBegin} here (works once): ${url}${path}`);
  if (!options.https && !isThisMachine(host)) {
    print(
      'Warning: others on the network reach Waymark, and without HTTPS they can read along, passwords too. Give it a certificate with --https-key and --https-cert, or put a reverse proxy with HTTPS before it and say --behind-proxy.',
    );
  }
}

/** Whether an address is reached from this machine alone. */
const isThisMachine = (host: string) => host === 'localhost' || host === '::1' || /^127\./.test(host);

/** An address of the server that a person can open. */
function addressOf({ address, family, port }: AddressInfo, https: ServeOptions['https']): string {
  const every = address === '0.0.0.0' || address === '::';
  const name = (https && nameOf(https.cert)) ?? (every ? addressOnNetwork() : address);
  const host = family === 'IPv6' && name.includes(':') ? `[${name}]` : name;
  return `${https ? 'https' : 'http'}://${host}:${port}`;
}

/** The first name for which a certificate was made. */
function nameOf(cert: string): string | undefined {
  return /DNS:([^,*\s]+)/.exec(new X509Certificate(cert).subjectAltName ?? '')?.[1];
}

function addressOnNetwork(): string {
  const all = Object.values(networkInterfaces()).flatMap(addresses => addresses ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
}

/** @throws CannotServe if key and certificate are not what they should be, or do not belong together */
function refuseBadCertificate({ key, cert }: { key: string; cert: string }): void {
  try {
    createSecureContext({ key, cert });
  } catch (problem) {
    throw new CannotServe(
      `The files of --https-key and --https-cert cannot be used (${(problem as Error).message}). They have to be a private key and its certificate, in PEM.`,
    );
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

/** Listens on a port and leaves it again. @throws CannotServe if that cannot be done */
async function tryPort(port: number, host: string): Promise<void> {
  const server = createServer();
  await listen(
    wanted =>
      new Promise<void>((done, failed) => {
        server.once('error', failed);
        server.listen(wanted, host, done);
      }),
    port,
  );
  await new Promise(done => server.close(done));
}

/** Where the built application is: beside the server in a release, in apps/web of a checkout. */
function builtWeb(): string {
  const [released, checkout] = ['../web', '../../web/dist'].map(path =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return existsSync(`${released}/index.html`) ? released! : checkout!;
}
