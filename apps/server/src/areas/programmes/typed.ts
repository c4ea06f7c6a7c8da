import type { Input } from '@waymark/api';
import {
  modelOf,
  type OutcomeModel,
  project,
  SettingError,
  type Settings,
  settingsWith,
} from '@waymark/outcomes';
import type { FinancialMilestone, programme } from '../../database/schema/index.ts';
import { wrongField } from '../../http/refused.ts';
import { goesByEarnings, modelOfProgramme } from '../../projection/model-of.ts';
import { slug } from '../../slug.ts';

type Typed = Input<'programmes.create'>['body']['milestones'];
type Values = Pick<typeof programme.$inferSelect, 'model' | 'milestones' | 'windowDays' | 'settings'>;

/**
 * The milestones of a programme as they are typed, each with the key by which it is known from then on. A key that is not given
 * is that of the milestone of the same name, in the programme as it was or in its kind; where none are typed, the kind's own
 * are taken.
 */
export function milestonesOf(
  model: string | null,
  typed: Typed,
  before: readonly FinancialMilestone[] = [],
): FinancialMilestone[] {
  const own = (model === null ? undefined : modelOf(model))?.milestones ?? [];
  if (typed.length === 0) {
    return own.map(({ id, name }) => ({ key: id, name, thresholdPence: null, evidence: [] }));
  }
  const keys = new Set(typed.flatMap(({ key }) => key ?? []));
  return typed.map(({ key, name, thresholdPence, evidence }) => {
    const known =
      before.find(one => one.name === name)?.key ?? own.find(one => one.name === name)?.id ?? slug(name);
    const given = key ?? freeKey(known, keys);
    keys.add(given);
    return { key: given, name, thresholdPence, evidence: [...new Set(evidence)] };
  });
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted === '' ? 'milestone' : wanted;
  let key = base;
  for (let number = 2; taken.has(key); number++) key = `${base.slice(0, 36)}-${number}`;
  return key;
}

/**
 * Checks that the milestones of a programme can be worked out: its kind is known, its amounts and settings fit the kind.
 * @throws Refused naming the field
 */
export function checkProgramme(values: Values): void {
  const { model, milestones, windowDays, settings } = values;
  if (model === null) {
    const given = milestones.length > 0 ? 'milestones' : windowDays === null ? undefined : 'windowDays';
    if (given)
      throw wrongField(
        'model',
        'Choose the kind of milestones first: without one there is nothing to reach.',
      );
    return;
  }
  const kind = modelOf(model);
  if (!kind) throw wrongField('model', `There is no kind of milestones “${model}”. Choose one of the list.`);
  checkMilestones(kind, milestones);
  const outcome = modelOfProgramme(values)!;
  try {
    settingsWith(kind.settings, settings as Partial<Settings>);
    // Some settings only clash where they meet: a participant who does everything shows it.
    const day = '2026-01-05';
    const job = { start: day, hoursPerWeek: 16, hourlyPence: 1271 };
    const record = { programmeStart: day, jobs: [job], selfEmployment: [{ start: day }] };
    project(record, outcome, { today: day, settings: settings as Partial<Settings> });
  } catch (problem) {
    if (!(problem instanceof SettingError)) throw problem;
    throw wrongField('settings', problem.message);
  }
}

function checkMilestones(kind: OutcomeModel, milestones: readonly FinancialMilestone[]): void {
  const byEarnings = kind.milestones.length === 0 || kind.milestones.some(goesByEarnings);
  milestones.forEach(({ key, name, thresholdPence }, index) => {
    const own = kind.milestones.find(({ id }) => id === key);
    const at = `milestones.${index}`;
    if (milestones.findIndex(one => one.key === key) !== index)
      throw wrongField(`${at}.key`, `Two milestones have the key “${key}”. Give each its own.`);
    if (milestones.findIndex(one => one.name === name) !== index)
      throw wrongField(`${at}.name`, `Two milestones are called “${name}”. Give each its own name.`);
    if (thresholdPence === 0) {
      throw wrongField(`${at}.thresholdPence`, 'The amount is nothing. Type one, or leave it blank.');
    }
    if (thresholdPence !== null && !(own ? goesByEarnings(own) : byEarnings)) {
      throw wrongField(
        `${at}.thresholdPence`,
        `“${name}” is not reached by earnings in ${kind.name}. Leave the amount blank.`,
      );
    }
    if (thresholdPence === null && !own && !kind.milestones.some(goesByEarnings)) {
      const names = kind.milestones.map(one => `“${one.name}”`).join(', ');
      throw wrongField(
        `${at}.name`,
        names === ''
          ? `${kind.name} has no milestones of its own. Type the amount that “${name}” asks for.`
          : `“${name}” is no milestone of ${kind.name}. It has ${names}.`,
      );
    }
  });
}
