import { readFile } from 'node:fs/promises';
import { CaseError, projectCases, renderProjections } from '@waymark/outcomes';
import { formatOf, parseCall, UsageError } from '../arguments.ts';
import { checkedFile } from './check.ts';

/** `waymark outcomes project FILE`: when the jobs of a list of participants reach their outcome. */
export async function outcomes(words: readonly string[]): Promise<number> {
  const [what, ...rest] = words;
  if (what !== 'project') throw new UsageError('say "waymark outcomes project FILE".');
  const call = parseCall(rest, ['format']);
  const [path] = call.positionals;
  if (path === undefined || call.positionals.length > 1) {
    throw new UsageError('name one file with a list of participants and their jobs, in JSON.');
  }
  const format = formatOf(call, ['text', 'json']);
  await checkedFile(path);
  const results = projected(path, await readFile(path, 'utf8'));
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(results, null, 2)}\n` : renderProjections(results),
  );
  return 0;
}

function projected(path: string, text: string) {
  try {
    return projectCases(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (problem) {
    if (problem instanceof CaseError) throw new UsageError(`${path} cannot be used.\n${problem.message}`);
    if (problem instanceof SyntaxError) throw new UsageError(`${path} is not JSON: ${problem.message}.`);
    throw problem;
  }
}
