import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from './serve.ts';
import { CERTIFICATE } from './testing/certificate.ts';
import { PASSWORD, setUp } from './testing/client.ts';
import { startProxy } from './testing/proxy.ts';
import { emptyPages, newFolder, testServer } from './testing/servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-serve-'));
const web = emptyPages(folder);
writeFileSync(join(web, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
const quiet = () => {};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the server', () => {
  let serving: Serving;
  let said: string[];
  beforeAll(async () => {
    said = [];
    const data = join(folder, 'data');
    await newFolder(data);
    serving = await serve({ port: 0, web, print: line => said.push(line), data });
  });
  afterAll(() => serving.close());

  it('says where it is, and where the first administrator is made', () => {
    expect(said).toEqual([
      expect.stringContaining(`Waymark is at ${serving.url} `),
      expect.stringContaining(`${serving.url}/set-up#`),
    ]);
  });

  it('listens on this machine alone', () => {
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('answers every page address with the application, under a policy without inline scripts', async () => {
    const response = await fetch(`${serving.url}/rules/R_138`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>Waymark</title>');
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('says that a missing file is missing', async () => {
    expect((await fetch(`${serving.url}/assets/gone.js`)).status).toBe(404);
    expect((await fetch(`${serving.url}/api/nothing`)).status).toBe(404);
  });

  it('hands out nothing from outside the folder', async () => {
    const response = await fetch(`${serving.url}/..%2f..%2fetc%2fpasswd`);
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});

describe('a port that is taken', () => {
  it('is refused in a sentence when it was asked for', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const data = join(folder, 'taken');
    await expect(serve({ port, web: tmpdir(), print: quiet })).rejects.toThrow('is not built');
    await expect(serve({ port, web, print: quiet, data })).rejects.toThrow(`Port ${port} is in use`);
    expect(existsSync(data)).toBe(false);
    other.close();
  });
});

describe('HTTPS', () => {
  const trusted = getCACertificates('default');
  beforeAll(() => setDefaultCACertificates([...trusted, CERTIFICATE.cert]));
  afterAll(() => setDefaultCACertificates(trusted));

  it('is spoken with a certificate, and sessions go over nothing else', async () => {
    const said: string[] = [];
    const serving = await testServer('pglite', { https: CERTIFICATE, print: line => said.push(line) });
    try {
      expect(serving.url).toMatch(/^https:\/\/localhost:\d+$/);
      expect(said.at(-1)).toContain(`${serving.url}/set-up#`);
      const admin = await setUp(serving);
      const response = await admin.signIn('ada@example.org', PASSWORD);
      expect(response.headers.getSetCookie().join()).toMatch(/__Secure-waymark.*Secure/i);
      expect((await admin.ask('session.read')).role).toBe('administrator');
    } finally {
      await serving.close();
    }
  });

  it('is spoken by a reverse proxy, whose address counts as that of the application', async () => {
    const said: string[] = [];
    const serving = await testServer('pglite', { behindProxy: true, print: line => said.push(line) });
    const proxy = await startProxy(serving.url);
    try {
      expect(said.at(-1)).toMatch(/open the path \/set-up#\S+ at your public address/);
      const admin = await setUp({ ...serving, url: proxy.url });
      const response = await admin.signIn('ada@example.org', PASSWORD);
      expect(response.headers.getSetCookie().join()).toMatch(/__Secure-waymark.*Secure/i);
      expect((await admin.ask('groups.create', { body: { name: 'North' } })).name).toBe('North');
      const foreign = await admin.send('POST', '/groups', { name: 'X' }, { origin: serving.url });
      expect(foreign.status).toBe(403);
    } finally {
      await proxy.close();
      await serving.close();
    }
  });

  it('is refused with a key that does not fit', async () => {
    const https = { ...CERTIFICATE, key: 'no key' };
    await expect(serve({ web, print: quiet, https })).rejects.toThrow('--https-key');
  });
});

describe('a server that is opened to others', () => {
  it('warns that they can read along, and says an address that they can open', async () => {
    const said: string[] = [];
    const serving = await testServer('pglite', { host: '0.0.0.0', print: line => said.push(line) });
    try {
      expect(serving.url).not.toContain('0.0.0.0');
      expect((await fetch(serving.url)).status).toBe(200);
      expect(said.join('\n')).toContain('Warning');
    } finally {
      await serving.close();
    }
  });
});

describe('stopping', () => {
  it('waits for what is being asked', async () => {
    const serving = await testServer('pglite');
    const body = JSON.stringify({ password: PASSWORD });
    const asked = request(`${serving.url}/api/password-strength`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': body.length },
    });
    const answered = new Promise<number>((done, failed) => {
      asked.once('response', reply => done(reply.resume().statusCode!));
      asked.once('error', failed);
    });
    // The server has heard the first half when it is told to stop.
    asked.write(body.slice(0, 5));
    await wait(500);
    const closed = serving.close();
    await wait(100);
    asked.end(body.slice(5));
    expect(await answered).toBe(200);
    await closed;
    await expect(fetch(serving.url)).rejects.toThrow();
  });
});
