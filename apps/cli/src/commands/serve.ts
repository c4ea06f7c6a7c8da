import { parseCall, UsageError } from '../arguments.ts';

/** `waymark serve [--port 4180] [--data DIR] [--no-open]`: the application in the browser, for this machine alone. */
export async function serve(words: readonly string[]): Promise<number> {
  const call = parseCall(words, ['port', 'host', 'data'], ['no-open']);
  const port = call.options.port === undefined ? undefined : Number(call.options.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new UsageError(`--port ${call.options.port} is not a port number (0 to 65535).`);
  }
  if (call.positionals.length > 0) throw new UsageError(`"${call.positionals[0]}" is no option of serve.`);
  const { serve: start, CannotServe, CannotOpen } = await import('@waymark/server');
  // Where nobody sits before a terminal, as in a script, no browser opens by itself.
  const open = process.stdout.isTTY === true && !call.flags.has('no-open');
  const serving = await start({
    port,
    host: call.options.host,
    open,
    data: call.options.data,
    databaseUrl: process.env.DATABASE_URL,
  }).catch(problem => {
    throw problem instanceof CannotServe || problem instanceof CannotOpen
      ? new UsageError(problem.message)
      : problem;
  });
  await new Promise<void>(done => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
  // Caught, the signal no longer ends the process; the open port would keep it alive.
  await serving.close();
  return 0;
}
