import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder: string;

function run(program: string, words: readonly string[], cwd: string) {
  const env = { ...process.env, HOME: folder, npm_config_cache: join(folder, 'cache') };
  return spawnSync(program, [...words], { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' });
}

/** The installed command, started as npm's link would start it. */
const waymark = () => join(folder, 'node_modules', 'waymark', 'bin.js');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-release-'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the release', () => {
  it('is packed, and installs in an empty folder', () => {
    const packed = run(process.execPath, [join(root, 'scripts', 'pack.ts')], root);
    expect(packed.status, packed.stderr).toBe(0);
    const archive = readdirSync(join(root, 'release')).find(name => name.endsWith('.tgz'))!;
    const installed = run(
      'npm',
      ['install', '--no-audit', '--no-fund', join(root, 'release', archive)],
      folder,
    );
    expect(installed.status, installed.stderr).toBe(0);
    expect(existsSync(waymark())).toBe(true);
  }, 240_000);

  it('checks the sample it brings', () => {
    const samples = join(folder, 'node_modules', 'waymark', 'samples');
    const sample = join(samples, readdirSync(samples).find(name => name.endsWith('.xml'))!);
    const { status, stdout } = run(
      process.execPath,
      [waymark(), 'check', sample, '--today', '2026-04-02'],
      folder,
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/R_138/);
  });

  it('serves the application it brings on this machine alone, and people set it up and sign in', async () => {
    const data = join(folder, 'data');
    const server = spawn(process.execPath, [waymark(), 'serve', '--port', '0', '--data', data], {
      cwd: folder,
    });
    try {
      const said = await new Promise<string>((told, failed) => {
        let so = '';
        server.stdout.on('data', piece => {
          so += piece;
          if (/set-up#\S+\n/.test(so)) told(so);
        });
        server.stderr.on('data', piece => {
          so += piece;
        });
        server.once('exit', () => failed(new Error(`the server ended: ${so}`)));
      });
      expect(said).toContain('Making the database');
      const [, url, token] = /(http:\/\/127\.0\.0\.1:\d+)\/set-up#(\S+)/.exec(said) ?? [];
      const page = await fetch(url!, { headers: { accept: 'text/html' } });
      expect(await page.text()).toContain('<div id="root">');
      const post = (path: string, body: unknown) =>
        fetch(`${url}/api${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
      const account = { email: 'ada@example.org', password: 'copper walnut harbour 71' };
      const made = await post('/set-up', { token, name: 'Ada', providerName: 'Northgate', ...account });
      expect(await made.json()).toEqual({ done: true });
      const signedIn = await post('/auth/sign-in/email', account);
      expect(signedIn.status).toBe(200);
      const cookie = signedIn.headers.getSetCookie().map(each => each.split(';')[0]);
      const session = await fetch(`${url}/api/session`, { headers: { cookie: cookie.join('; ') } });
      expect(await session.json()).toMatchObject({ role: 'administrator', provider: { name: 'Northgate' } });
      const kept = run(
        process.execPath,
        [waymark(), 'backup', join(folder, 'kept.tar.gz'), '--data', data],
        folder,
      );
      expect(kept.status, kept.stderr).toBe(0);
    } finally {
      server.kill();
    }
  }, 240_000);

  it('has the application as a folder of static files', () => {
    expect(readdirSync(join(root, 'release', 'web'))).toContain('index.html');
  });
});
