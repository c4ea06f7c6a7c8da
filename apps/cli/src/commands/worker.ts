import { parseCall, refuseMore, UsageError } from '../arguments.ts';
import { untilStopped } from '../until-stopped.ts';

/** `waymark worker`: does work in the background beside the servers of a team. */
export async function worker(words: readonly string[]): Promise<number> {
  const call = parseCall(words, ['data']);
  refuseMore(call, 'worker');
  const databaseUrl = process.env.DATABASE_URL;
  if (!databaseUrl) {
    throw new UsageError(
      'a worker needs a PostgreSQL server, named in DATABASE_URL. With the embedded database "waymark serve" does all work itself: nobody else can be in its folder.',
    );
  }
  const { work, dataFolder, CannotOpen } = await import('@waymark/server');
  const working = work({ databaseUrl, data: call.options.data ?? dataFolder() }).catch(problem => {
    throw problem instanceof CannotOpen ? new UsageError(problem.message) : problem;
  });
  const said = working.then(running => {
    console.log('This worker takes up work as it comes  (stop it with Ctrl+C)');
    return running;
  });
  await untilStopped(said);
  return 0;
}
