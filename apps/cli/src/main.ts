import manifest from '../package.json' with { type: 'json' };
import { UsageError } from './arguments.ts';
import { backup } from './commands/backup.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { explain } from './commands/explain.ts';
import { milestones } from './commands/milestones.ts';
import { outcomes } from './commands/outcomes.ts';
import { reference } from './commands/reference.ts';
import { restore } from './commands/restore.ts';
import { rules } from './commands/rules.ts';
import { serve } from './commands/serve.ts';
import { worker } from './commands/worker.ts';
import { isSystemError, systemReason } from './system-errors.ts';

/** A command: takes the words after its name, gives the exit status. */
export type Command = (words: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, { run: Command; says: string }>> = {
  check: { run: check, says: 'check ILR returns against the rules of their year' },
  compare: { run: compare, says: 'what changed between two returns' },
  explain: { run: explain, says: 'show the path that one record took through a rule' },
  milestones: { run: milestones, says: 'which Skills Bootcamps milestones are due, and why not' },
  rules: { run: rules, says: 'the catalogue of rules; one rule with its flow chart' },
  reference: { run: reference, says: 'import reference data (LARS, contracts ...); see what is at hand' },
  outcomes: { run: outcomes, says: 'project when jobs reach the outcome of an employment programme' },
  serve: { run: serve, says: 'open the application in the browser' },
  worker: { run: worker, says: 'do work in the background beside a server' },
  backup: { run: backup, says: 'keep everything in one file' },
  restore: { run: restore, says: 'take in what backup kept' },
};

const USAGE = `Waymark checks Individualised Learner Record (ILR) returns and explains what it finds.

  waymark check FILE... [--year 2526] [--reference DIR] [--today DATE]
                        [--format text|json|ndjson|csv|html] [--out PATH]
                        [--service sld|fis] [--weights FILE] [--sent FOLDER]
  waymark explain FILE --rule R_138 --learner REF [--aim N] [--all] [--sent FOLDER] [--format text|json]
  waymark compare EARLIER LATER [--contracts FILE] [--today DATE] [--set "NAME=VALUE; ..."]
                                [--format text|json|csv] [--out PATH] [--service sld|fis] [--weights FILE]
  waymark milestones FILE [--contracts FILE] [--today DATE] [--set "NAME=VALUE; ..."] [--settings]
                          [--format text|json|csv|xlsx] [--out PATH] [--report occupancy|summary, for csv]
                          [--service sld|fis] [--weights FILE]
  waymark rules [NAME] [--year 2526] [--category NAME] [--format text|json]
  waymark outcomes project FILE [--format text|json]
  waymark reference import ZIP-OR-FOLDER-OR-CSV [--complete] [--reference DIR]
  waymark reference status [--reference DIR]
  waymark serve [--port 4180] [--host ADDRESS] [--data DIR] [--no-open] [--no-worker] [--max-upload 1GB]
                [--https-key FILE --https-cert FILE | --behind-proxy]
  waymark worker [--data DIR]
  waymark backup FILE [--data DIR]
  waymark restore FILE [--data DIR] [--replace]
  waymark --version

Exit status of check and milestones: 0 no errors found, 1 errors found, 2 the file could not be read or the call was wrong.
Exit status of compare: 0 nothing has changed, 1 something has, 2 a file could not be read or the call was wrong.
--sent names the folder of the returns that were sent before: two rules compare the file's name with theirs.
Files may be .xml or .zip. Nothing leaves this machine.
DATABASE_URL names a PostgreSQL server for serve, worker, backup and restore; without one they keep everything in DIR,
which is .waymark in the home folder, or WAYMARK_HOME.
`;

/** Carries out one call of the command line and gives its exit status. */
export async function run(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(USAGE);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v' || name === 'version') {
    process.stdout.write(`Waymark ${manifest.version}\n`);
    return 0;
  }
  const command = commands[name];
  if (!command || rest.includes('--help')) {
    if (!command) process.stderr.write(`waymark: there is no command "${name}".\n\n`);
    process.stderr.write(USAGE);
    return command ? 0 : 2;
  }
  try {
    return await command.run(rest);
  } catch (problem) {
    if (problem instanceof UsageError) {
      process.stderr.write(`waymark ${name}: ${problem.message}\n`);
      return 2;
    }
    if (isSystemError(problem)) {
      const what = problem.path === undefined ? '' : `"${problem.path}" cannot be used: `;
      process.stderr.write(`waymark ${name}: ${what}${systemReason(problem)}. Nothing was written.\n`);
      return 2;
    }
    process.stderr.write(
      `waymark ${name}: something went wrong in Waymark itself: ${(problem as Error).message}. Nothing was written.\n` +
        (process.env.WAYMARK_DEBUG ? `${(problem as Error).stack}\n` : 'Set WAYMARK_DEBUG=1 to see where.\n'),
    );
    return 2;
  }
}

// A reader that has seen enough (`| head`) is no failure; a full disk behind `>` is one.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EPIPE') process.exit(0);
  process.stderr.write(`waymark: the output could not be written to its end: ${systemReason(problem)}.\n`);
  process.exit(2);
});

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
