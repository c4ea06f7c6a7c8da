import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { CERTIFICATE } from './certificate.ts';

/** A reverse proxy as an office would have one: it speaks HTTPS to people, plain HTTP to Waymark, and says so. */
export async function startProxy(to: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(CERTIFICATE, (asked, answer) => {
    const { host, ...headers } = asked.headers;
    const passed = request(
      `${to}${asked.url}`,
      {
        method: asked.method,
        headers: {
          ...headers,
          'x-forwarded-for': asked.socket.remoteAddress,
          'x-forwarded-host': host,
          'x-forwarded-proto': 'https',
        },
      },
      reply => {
        answer.writeHead(reply.statusCode!, reply.headers);
        reply.pipe(answer);
      },
    );
    passed.on('error', () => answer.writeHead(502).end());
    asked.pipe(passed);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
