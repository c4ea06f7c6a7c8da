import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from './serve.ts';

const web = mkdtempSync(join(tmpdir(), 'waymark-web-'));
writeFileSync(join(web, 'index.html'), '<!doctype html><title>Waymark</title>');
writeFileSync(join(web, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
const quiet = () => {};

describe('the server', () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serve({ port: 0, web, print: quiet, data: `${web}-data` });
  });
  afterAll(async () => {
    await serving.close();
    rmSync(web, { recursive: true });
    rmSync(`${web}-data`, { recursive: true });
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
    expect((await fetch(`${serving.url}/api/returns`, { method: 'POST', body: 'x' })).status).toBe(404);
  });

  it('hands out nothing from outside the folder', async () => {
    const response = await fetch(`${serving.url}/..%2f..%2fetc%2fpasswd`);
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});

describe('a port that is taken', () => {
  let other: Server;
  let taken: number;
  beforeAll(async () => {
    other = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => other.once('listening', resolve));
    taken = (other.address() as { port: number }).port;
  });
  afterAll(() => void other.close());

  it('is refused in a sentence when it was asked for', async () => {
    await expect(serve({ port: taken, web: tmpdir(), print: quiet })).rejects.toThrow('is not built');
    const folder = mkdtempSync(join(tmpdir(), 'waymark-web-'));
    writeFileSync(join(folder, 'index.html'), '');
    const data = join(folder, 'data');
    await expect(serve({ port: taken, web: folder, print: quiet, data })).rejects.toThrow(
      `Port ${taken} is in use`,
    );
    rmSync(folder, { recursive: true });
  });
});
