import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Holds a data folder for this process alone: two processes in one folder would destroy the database. What holds it is a
 * local socket that somebody listens on; it goes with the process, however that ends, so that no lock is left behind.
 * @returns lets the folder go
 * @throws Error with a sentence if another process holds the folder
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const path = socketOf(resolve(folder));
  for (let attempt = 0; ; attempt++) {
    const server = createServer(socket => socket.end());
    const held = await new Promise<boolean>((yes, no) => {
      server.once('error', (problem: NodeJS.ErrnoException) =>
        problem.code === 'EADDRINUSE' ? yes(false) : no(problem),
      );
      server.listen(path, () => yes(true));
    });
    if (held) {
      server.unref();
      return () => new Promise(done => server.close(() => done()));
    }
    if (attempt > 0 || (await answers(path))) {
      throw new Error(
        `The data folder ${folder} is in use by another Waymark on this machine. Stop it first, or name another folder with --data.`,
      );
    }
    // Somebody was killed and left the name of its socket behind.
    rmSync(path, { force: true });
  }
}

function answers(path: string): Promise<boolean> {
  return new Promise(yes => {
    const socket = connect(path, () => {
      socket.destroy();
      yes(true);
    });
    socket.on('error', () => yes(false));
  });
}

/** A name of its own for each folder; the path of a socket may not be long, so it cannot lie in the folder. */
function socketOf(folder: string): string {
  const name = `waymark-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}
