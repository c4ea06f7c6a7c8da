import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  ContractBook,
  ContractsRefused,
  parseSettings,
  readContracts,
  SettingError,
  type Settings,
} from '@waymark/funding';
import { type Call, UsageError } from './arguments.ts';
import { checkedFile } from './commands/check.ts';

/** The settings of milestones named with `--set`, over the standard. */
export function settingsOf(call: Call): Settings {
  try {
    return parseSettings(call.options.set ?? '');
  } catch (problem) {
    if (problem instanceof SettingError) throw new UsageError(problem.message);
    throw problem;
  }
}

/** The contracts in the file named with `--contracts`; none without it. */
export async function contractsOf(path: string | undefined): Promise<ContractBook> {
  if (path === undefined) return new ContractBook();
  await checkedFile(path);
  try {
    return readContracts(await readFile(path), basename(path));
  } catch (problem) {
    if (!(problem instanceof ContractsRefused)) throw problem;
    const all = problem.problems.map(({ message }) => `\n  ${message}`).join('');
    throw new UsageError(`the contracts file "${path}" cannot be used.${all}`);
  }
}
