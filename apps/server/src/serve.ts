import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import Fastify from 'fastify';
import { openBrowser } from './open-browser.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** How the application is served. */
export interface ServeOptions {
  /** Where it listens: this machine alone unless another address is named. */
  readonly host?: string | undefined;
  /** A port that must be free; 0 for any. Without one, 4180 or the next free one. */
  readonly port?: number | undefined;
  /** Opens the address in the person's browser. */
  readonly open?: boolean | undefined;
  /** The built web application; the one of this checkout if absent. */
  readonly web?: string | undefined;
  /** Where the address is printed; standard output if absent. */
  readonly print?: ((line: string) => void) | undefined;
}

/** A server that is listening. */
export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Why the application cannot be served, in a sentence for the person who asked for it. */
export class CannotServe extends Error {}

const FIRST_PORT = 4180;
const LAST_PORT = 4199;

/**
 * Serves the built web application. It hands out files and takes none: a return is checked in the browser.
 * Throws when the application is not built, or no port is free.
 */
export async function serve(options: ServeOptions = {}): Promise<Serving> {
  const { host = '127.0.0.1', web = builtWeb(), print = console.log } = options;
  if (!existsSync(`${web}/index.html`)) {
    throw new CannotServe(
      `The web application is not built: ${web} has no index.html. Run "npm run build:web" first.`,
    );
  }
  const app = Fastify({ logger: false });
  app.addHook('onSend', async (_request, reply) => {
    reply.headers(SECURITY_HEADERS);
  });
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
  await listen(port => app.listen({ host, port }), options.port);
  const address = app.server.address() as AddressInfo;
  const url = `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`;
  print(`Waymark is at ${url}  (stop it with Ctrl+C)`);
  if (options.open) openBrowser(url);
  return { url, close: () => app.close() };
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
