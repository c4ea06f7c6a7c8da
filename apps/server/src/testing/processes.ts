import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of its own that a test started. */
export interface Alone {
  /** What it said once it was ready: the address of a server and the link of its first administrator. */
  readonly said: readonly string[];
  /** Ends it, and waits for that. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/** Starts a server or a worker as a process of its own (`alone.ts`) and waits until it is ready. */
export async function startAlone(options: {
  as: 'server' | 'worker';
  data: string;
  web: string;
  databaseUrl?: string | undefined;
  port?: number | undefined;
}): Promise<Alone> {
  const program = fileURLToPath(new URL('./alone.ts', import.meta.url));
  const child = spawn(process.execPath, [program, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>(done => child.once('exit', () => done()));
  const said = await line(child);
  return {
    said: said.split(' '),
    end: async signal => {
      child.kill(signal);
      await ended;
    },
  };
}

function line(child: ChildProcess): Promise<string> {
  return new Promise((told, failed) => {
    let out = '';
    let problems = '';
    child.stderr!.on('data', piece => {
      problems += piece;
    });
    child.stdout!.on('data', piece => {
      out += piece;
      const end = out.indexOf('\n');
      if (end >= 0) told(out.slice(0, end));
    });
    child.once('exit', () => failed(new Error(`The process ended before it was ready. ${problems}`)));
  });
}
