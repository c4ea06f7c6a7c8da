import { parseCall, UsageError } from '../arguments.ts';

/** `waymark backup FILE`: everything that an installation holds, in one file. People go on working meanwhile. */
export async function backup(words: readonly string[]): Promise<number> {
  const call = parseCall(words, ['data']);
  const [file, ...more] = call.positionals;
  if (file === undefined || more.length > 0) {
    throw new UsageError('name one file to write, such as waymark-2026-04-02.tar.gz.');
  }
  const { backUp, dataFolder, CannotKeep, CannotOpen } = await import('@waymark/server');
  const { rows, files, bytes } = await backUp(file, {
    url: process.env.DATABASE_URL || undefined,
    folder: call.options.data ?? dataFolder(),
  }).catch(problem => {
    throw problem instanceof CannotKeep || problem instanceof CannotOpen
      ? new UsageError(problem.message)
      : problem;
  });
  console.log(
    `${file}: ${count(rows)} rows and ${count(files)} files, ${(bytes / 1e6).toFixed(1)} MB. It holds personal data: keep it as safe as Waymark itself.`,
  );
  return 0;
}

const count = (number: number) => number.toLocaleString('en-GB');
