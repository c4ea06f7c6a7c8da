import { createHash, randomUUID } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** A data folder that this process holds. */
export interface Held {
  /** Answers what another process on this machine asks of the holder with `askHolder`. */
  answer(how: (question: string) => Promise<string>): void;
  release(): Promise<void>;
}

/** Asked of a holder, to know which one it is. */
const WHO = 'who';

/**
 * Holds a data folder for this process alone: two processes in one folder would destroy the database. What holds it is a
 * local socket that somebody listens on; it goes with the process, however that ends, so that no lock is left behind.
 * Only the same user of this machine can speak to it.
 * @param folder is there already
 * @throws Error with a sentence if another process holds the folder
 */
export async function holdFolder(folder: string): Promise<Held> {
  const me = randomUUID();
  const inUse = () =>
    new Error(
      `The data folder ${folder} is in use by another Waymark on this machine. Stop it first, or name another folder with --data.`,
    );
  for (const path of socketsOf(folder)) {
    if ((await ask(path, WHO)) !== undefined) throw inUse();
    // Whoever was killed left the name of the socket behind.
    if (process.platform !== 'win32') rmSync(path, { force: true });
    const held = await listen(path, me);
    if (!held) continue;
    // Two that start at once may both take the name: the later has it, and the earlier finds out.
    await wait(50);
    if ((await ask(path, WHO)) === me) return held;
    await held.release();
    throw inUse();
  }
  throw new Error(`The data folder ${folder} cannot be held: this system lets no local socket be made.`);
}

/** Asks the process that holds a folder; undefined if none does. */
export async function askHolder(folder: string, question: string): Promise<string | undefined> {
  for (const path of socketsOf(folder)) {
    const told = await ask(path, question);
    if (told !== undefined) return told;
  }
  return undefined;
}

function listen(path: string, me: string): Promise<Held | undefined> {
  let answer: (question: string) => Promise<string> = async () => '';
  const server = createServer({ allowHalfOpen: true }, socket => {
    socket.on('error', () => {});
    text(socket)
      .then(question => (question === WHO ? me : answer(question)))
      .then(
        told => socket.end(told),
        () => socket.destroy(),
      );
  });
  server.unref();
  return new Promise(done => {
    server.once('error', () => done(undefined));
    server.listen(path, () =>
      done({
        answer: how => {
          answer = how;
        },
        release: () => new Promise(released => server.close(() => released())),
      }),
    );
  });
}

/** What the listener of a socket answers; undefined if nobody listens. */
function ask(path: string, question: string): Promise<string | undefined> {
  return new Promise(done => {
    const socket = connect({ path, allowHalfOpen: true });
    socket.once('error', () => done(undefined));
    socket.once('connect', () => {
      socket.end(question);
      text(socket).then(done, () => done(undefined));
    });
  });
}

/**
 * Where the socket of a folder may be: in the folder, where everybody who uses it finds it; else, as the path of a socket may
 * not be long and not every disk takes one, under a name of its own among the temporary files.
 */
function socketsOf(folder: string): string[] {
  const real = realpathSync(folder);
  const name = `waymark-${createHash('sha256').update(real).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return [`\\\\.\\pipe\\${name}`];
  const inside = join(real, 'in-use.sock');
  const outside = join(tmpdir(), `${name}.sock`);
  return Buffer.byteLength(inside) < 100 ? [inside, outside] : [outside];
}
