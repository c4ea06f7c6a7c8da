import { readFileSync } from 'node:fs';
import { type Call, parseCall, refuseMore, UsageError } from '../arguments.ts';
import { untilStopped } from '../until-stopped.ts';

/** `waymark serve`: the application in the browser, for this machine alone unless `--host` opens it to others. */
export async function serve(words: readonly string[]): Promise<number> {
  const call = parseCall(
    words,
    ['port', 'host', 'data', 'https-key', 'https-cert', 'max-upload'],
    ['no-open', 'no-worker', 'behind-proxy'],
  );
  refuseMore(call, 'serve');
  const { port, host, data } = call.options;
  const { serve: start, CannotServe, CannotOpen } = await import('@waymark/server');
  // Where nobody sits before a terminal, as in a script, no browser opens by itself.
  const open = process.stdout.isTTY === true && !call.flags.has('no-open');
  const serving = start({
    port: port === undefined ? undefined : portOf(port),
    host,
    data,
    open,
    https: httpsOf(call),
    behindProxy: call.flags.has('behind-proxy'),
    worker: !call.flags.has('no-worker'),
    maxUploadBytes: bytesOf(call.options['max-upload']),
    databaseUrl: process.env.DATABASE_URL || undefined,
  }).catch(problem => {
    throw problem instanceof CannotServe || problem instanceof CannotOpen
      ? new UsageError(problem.message)
      : problem;
  });
  await untilStopped(serving);
  return 0;
}

function portOf(given: string): number {
  const port = Number(given);
  if (given.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port ${given} is not a port number (0 to 65535).`);
}

/** Key and certificate, where both are named. */
function httpsOf({ options, flags }: Call): { key: string; cert: string } | undefined {
  const { 'https-key': key, 'https-cert': cert } = options;
  if (key === undefined && cert === undefined) return undefined;
  if (key === undefined || cert === undefined) {
    throw new UsageError('HTTPS needs both --https-key FILE and --https-cert FILE.');
  }
  if (flags.has('behind-proxy')) {
    throw new UsageError(
      'Either Waymark speaks HTTPS itself, or a reverse proxy does: leave one of them out.',
    );
  }
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

/** The largest file that is taken in: megabytes, or gigabytes with a G. */
function bytesOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*(M|MB|G|GB)?$/i.exec(given) ?? [];
  if (number === undefined || Number(number) === 0) {
    throw new UsageError(`--max-upload ${given} is no size. Write it as 200MB or 2GB.`);
  }
  return Math.round(Number(number) * (unit?.toUpperCase().startsWith('G') ? 1e9 : 1e6));
}
