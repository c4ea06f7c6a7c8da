import { readFile } from 'node:fs/promises';
import { isDate } from '@waymark/ilr/dates';
import type { Weighing, WeightChange } from '@waymark/rules';
import { type Call, UsageError } from './arguments.ts';

/**
 * How the rules weigh in this call: `--service sld` (the default) or `fis`, and `--weights FILE` with changes of the
 * user's own: a JSON list of `{"rule":"R_138","weight":"error"|"warning"|"off","from"?,"until"?,"service"?,"year"?,"reason"?}`.
 */
export async function weighingOf({ options }: Call): Promise<Weighing> {
  const service = options.service ?? 'sld';
  if (service !== 'sld' && service !== 'fis') {
    throw new UsageError(
      `--service ${service} is not known. Say sld (Submit learner data) or fis (the desktop checker).`,
    );
  }
  return { service, changes: options.weights === undefined ? [] : await changesFrom(options.weights) };
}

async function changesFrom(path: string): Promise<WeightChange[]> {
  let list: unknown;
  try {
    list = JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
  } catch (problem) {
    throw new UsageError(`the weights in "${path}" cannot be read: ${(problem as Error).message}.`);
  }
  if (!Array.isArray(list))
    throw new UsageError(`"${path}" is not a list: [{"rule": "R_138", "weight": "warning"}].`);
  return list.map((given, i) => change(given as Record<string, unknown>, `entry ${i + 1} of "${path}"`));
}

function change(given: Record<string, unknown>, place: string): WeightChange {
  const { rule, weight, from, until, service, year, reason = 'Your own setting.' } = given ?? {};
  const day = (value: unknown) => value === undefined || (typeof value === 'string' && isDate(value));
  if (typeof rule !== 'string') throw new UsageError(`${place} names no rule.`);
  if (weight !== 'error' && weight !== 'warning' && weight !== 'off') {
    throw new UsageError(
      `${place} gives ${rule} the weight ${JSON.stringify(weight)}; say "error", "warning" or "off".`,
    );
  }
  if (!day(from) || !day(until))
    throw new UsageError(`${place} has a day that is none; write it as 2026-02-28.`);
  if (service !== undefined && service !== 'sld' && service !== 'fis')
    throw new UsageError(`${place} names an unknown service.`);
  if (year !== undefined && typeof year !== 'number')
    throw new UsageError(`${place} has a year that is no number, such as 2526.`);
  return { rule, weight, from, until, service, year, reason: String(reason) } as WeightChange;
}
