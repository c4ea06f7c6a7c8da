import { parseCall, UsageError } from '../arguments.ts';

/** `waymark serve [--port 4180]`: the application in the browser, for this machine alone. */
export async function serve(words: readonly string[]): Promise<number> {
  const call = parseCall(words, ['port', 'host']);
  const port = call.options.port === undefined ? undefined : Number(call.options.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new UsageError(`--port ${call.options.port} is not a port number (0 to 65535).`);
  }
  const { serve: start } = await import('@waymark/server');
  await start({ port, host: call.options.host });
  return await new Promise<number>(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done(0));
  });
}
