/**
 * A server or a worker as a process of its own, for tests that end it in the middle:
 * `node alone.ts '{"as":"server", ...}'`. It prints its address, or `ready`, in a line.
 */
import module from 'node:module';

module.enableCompileCache?.();
const { openServices } = await import('../open-services.ts');
const { serve } = await import('../serve.ts');
const { startWorker } = await import('../work/worker.ts');
const { KINDS } = await import('../work/all-kinds.ts');
const { deadly, steps } = await import('./steps.ts');

const { as, ...options } = JSON.parse(process.argv[2]!) as {
  as: 'server' | 'worker';
  data: string;
  web: string;
  databaseUrl?: string;
  port?: number;
};
const kinds = { ...KINDS, steps, deadly };
let stopping = false;
const { services, close, says } = await (as === 'server' ? server() : worker());
await startWorker(services, () => stopping, kinds);
console.log(says);
process.once('SIGTERM', async () => {
  stopping = true;
  await close();
});

async function server() {
  const serving = await serve({ port: 0, ...options, worker: false, print: () => {} });
  return { services: serving.services, close: serving.close, says: `${serving.url} ${serving.setUpUrl}` };
}

async function worker() {
  const opened = await openServices({ folder: options.data, databaseUrl: options.databaseUrl });
  return { services: opened, close: opened.close, says: 'ready' };
}
