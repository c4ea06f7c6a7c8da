// A PostgreSQL server of their own for the tests: on a free port of this machine alone, its data in a temporary folder, gone
// when it is stopped. It needs no package of npm, and a PostgreSQL that is installed.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const OLDEST = 15;

/** The folder with the programs of the newest PostgreSQL here; undefined if there is none that is new enough. */
export function postgresPrograms() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map(version => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find(folder => {
    if (!runs(join(folder, 'initdb')) || !runs(join(folder, 'postgres'))) return false;
    const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
    return Number(/(\d+)/.exec(stdout ?? '')?.[1]) >= OLDEST;
  });
}

/**
 * Starts a PostgreSQL server with a role `waymark` that may make databases and roles, and is no superuser.
 * @param programs the folder with its programs
 * @returns `url` of a database that this role owns; `crash` ends it as a fault would, and `start` starts it again;
 *   `stop` ends it and removes its data
 */
export async function startPostgres(programs) {
  const user = userToRunAs();
  const folder = mkdtempSync(join(tmpdir(), 'waymark-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const password = randomBytes(12).toString('hex');
  const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C', PGDATA: data }, ...user };
  let server;
  const remove = () => {
    server?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  // Also where the tests are broken off.
  process.once('exit', remove);
  try {
    const prepare = (program, words, input) =>
      must(spawnSync(join(programs, program), words, { ...options, input, encoding: 'utf8' }));
    // Nobody can sign in as the owner: it has no password.
    prepare('initdb', ['-U', 'owner', '-E', 'UTF8', '-A', 'trust', '--no-sync']);
    writeFileSync(join(data, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n');
    prepare(
      'postgres',
      ['--single', 'postgres'],
      `create role waymark login createdb createrole password '${password}'\ncreate database waymark owner waymark\n`,
    );
    const port = await freePort();
    const start = async () => {
      server = spawn(
        join(programs, 'postgres'),
        [
          '-p',
          String(port),
          '-c',
          'listen_addresses=127.0.0.1',
          '-c',
          'unix_socket_directories=',
          '-c',
          'max_connections=200',
          // Ended by whatever signal, it loses nothing that the system has; only a power cut would.
          '-c',
          'fsync=off',
        ],
        { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
      );
      await ready(server);
    };
    await start();
    const ended = signal =>
      new Promise(done => {
        server.once('exit', done);
        server.kill(signal);
      });
    return {
      url: `postgres://waymark:${password}@127.0.0.1:${port}/waymark`,
      crash: () => ended('SIGQUIT'),
      start,
      stop: async () => {
        await ended('SIGINT');
        process.removeListener('exit', remove);
        server = undefined;
        remove();
      },
    };
  } catch (problem) {
    process.removeListener('exit', remove);
    remove();
    throw problem;
  }
}

/** Waits until the server says that it takes connections. */
function ready(server) {
  return new Promise((done, failed) => {
    let said = '';
    server.stderr.on('data', piece => {
      said = (said + piece).slice(-10_000);
      if (said.includes('ready to accept connections')) done();
    });
    server.once('error', failed);
    server.once('exit', () => failed(new Error(`PostgreSQL did not start: ${said}`)));
  });
}

/** PostgreSQL refuses to run as root: then somebody else has to. */
function userToRunAs() {
  if (process.getuid?.() !== 0) return undefined;
  const number = (flag, name) =>
    Number.parseInt(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout, 10);
  const name = ['postgres', 'nobody'].find(each => !Number.isNaN(number('-u', each)));
  return { uid: number('-u', name), gid: number('-g', name) };
}

function must({ status, stderr, error }) {
  if (status !== 0)
    throw new Error(`The PostgreSQL server for the tests could not be made: ${error ?? stderr}`);
}

function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
    server.once('error', failed);
  });
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
