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

  it('serves the application it brings, on this machine alone', async () => {
    const server = spawn(process.execPath, [waymark(), 'serve', '--port', '0'], { cwd: folder });
    try {
      const line = await new Promise<string>((told, failed) => {
        server.stdout.once('data', chunk => told(String(chunk)));
        server.once('exit', () => failed(new Error('the server ended')));
      });
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      expect(url, line).toBeDefined();
      const page = await fetch(url!, { headers: { accept: 'text/html' } });
      expect(await page.text()).toContain('<div id="root">');
    } finally {
      server.kill();
    }
  });

  it('has the application as a folder of static files', () => {
    expect(readdirSync(join(root, 'release', 'web'))).toContain('index.html');
  });
});
