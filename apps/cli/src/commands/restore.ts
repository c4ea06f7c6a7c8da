import { parseCall, UsageError } from '../arguments.ts';

/** `waymark restore FILE`: takes in what `waymark backup` wrote, into the embedded database or a PostgreSQL server. */
export async function restore(words: readonly string[]): Promise<number> {
  const call = parseCall(words, ['data'], ['replace']);
  const [file, ...more] = call.positionals;
  if (file === undefined || more.length > 0) throw new UsageError('name the one file to restore.');
  const { restore: takeIn, dataFolder, CannotKeep, CannotOpen } = await import('@waymark/server');
  const { rows, files, madeAt, before } = await takeIn(file, {
    url: process.env.DATABASE_URL || undefined,
    folder: call.options.data ?? dataFolder(),
    replace: call.flags.has('replace'),
  }).catch(problem => {
    throw problem instanceof CannotKeep || problem instanceof CannotOpen
      ? new UsageError(problem.message)
      : problem;
  });
  const count = (number: number) => number.toLocaleString('en-GB');
  console.log(
    `Restored as of ${madeAt.slice(0, 16).replace('T', ' ')} UTC: ${count(rows)} rows and ${count(files)} files.`,
  );
  if (before) console.log(`What was there before is kept in ${before}.`);
  return 0;
}
