import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { type Call, UsageError } from './arguments.ts';
import { systemReason } from './system-errors.ts';

/**
 * The names of the returns that were sent before this one, by `--sent FOLDER`; undefined where it is not said. The file
 * itself, if it lies there already, was not sent before itself.
 */
export async function sentBefore({ options }: Call, path: string): Promise<readonly string[] | undefined> {
  const folder = options.sent;
  if (folder === undefined) return undefined;
  try {
    const own = await realpath(path);
    const names = await readdir(folder);
    const places = await Promise.all(names.map(name => realpath(join(folder, name))));
    return names.filter((_, i) => places[i] !== own);
  } catch (problem) {
    throw new UsageError(
      `the folder of returns sent before, "${folder}", cannot be read: ${systemReason(problem as NodeJS.ErrnoException)}.`,
    );
  }
}
