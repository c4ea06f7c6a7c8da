import type { Reply } from '@waymark/api';
import { orNull } from '../forms/use-form.ts';
import { penceTyped, typedPounds } from '../participants/money.ts';

export type Programme = Reply<'programmes.read'>;
export type Models = Reply<'models.list'>;

/** A financial milestone as it is typed. */
export interface MilestoneValues {
  /** What it is known by, from its kind or from before; new ones get one when they are saved. */
  readonly key?: string;
  readonly name: string;
  /** In pounds; blank takes the amount that its kind works out. */
  readonly amount: string;
  /** Evidence, separated by commas. */
  readonly evidence: string;
}

/** A programme as it is typed. */
export type ProgrammeValues = {
  readonly name: string;
  readonly model: string;
  readonly milestones: readonly MilestoneValues[];
  readonly windowDays: string;
  /** Conventions that are chosen; one that is absent or blank stands at its default. */
  readonly settings: Readonly<Record<string, string>>;
  readonly achieveWhenDateComes: boolean;
  readonly endDate: string;
};

/** The fields by the names that the form shows. */
export const TITLES: Readonly<Record<keyof ProgrammeValues, string>> = {
  name: 'Name',
  model: 'Kind of milestones',
  milestones: 'Financial milestones',
  windowDays: 'Outcome window in days',
  settings: 'Conventions',
  achieveWhenDateComes: 'Achieved when the date comes',
  endDate: 'End date',
};

export const EMPTY_PROGRAMME: ProgrammeValues = {
  name: '',
  model: '',
  milestones: [],
  windowDays: '',
  settings: {},
  achieveWhenDateComes: true,
  endDate: '',
};

/** A programme of the server, to be typed over. */
export function valuesOf(programme: Programme): ProgrammeValues {
  return {
    name: programme.name,
    model: programme.model ?? '',
    milestones: programme.milestones.map(({ key, name, thresholdPence, evidence }) => ({
      key,
      name,
      amount: typedPounds(thresholdPence),
      evidence: evidence.join(', '),
    })),
    windowDays: programme.windowDays === null ? '' : String(programme.windowDays),
    settings: Object.fromEntries(
      Object.entries(programme.settings).map(([name, value]) => [name, String(value)]),
    ),
    achieveWhenDateComes: programme.achieveWhenDateComes,
    endDate: programme.endDate ?? '',
  };
}

/** The milestones that a kind has of its own, to be typed over. */
export function milestonesOfKind(models: Models | undefined, model: string): MilestoneValues[] {
  const kind = models?.models.find(({ id }) => id === model);
  return (kind?.milestones ?? []).map(({ id, name }) => ({ key: id, name, amount: '', evidence: '' }));
}

/** The place of the first milestone whose amount cannot be read; -1 where all can. */
export function wrongAmount({ milestones }: ProgrammeValues): number {
  return milestones.findIndex(({ amount }) => penceTyped(amount) === undefined);
}

/** What is sent; conventions that stand at their default are left to it. */
export function bodyOf(values: ProgrammeValues, models: Models | undefined) {
  const numeric = new Set(
    models?.settings.filter(({ standard }) => typeof standard === 'number').map(({ name }) => name),
  );
  return {
    name: values.name,
    model: orNull(values.model),
    milestones: values.milestones.map(({ key, name, amount, evidence }) => ({
      ...(key !== undefined && { key }),
      name,
      thresholdPence: penceTyped(amount) ?? null,
      evidence: evidence
        .split(',')
        .map(one => one.trim())
        .filter(one => one !== ''),
    })),
    windowDays: values.windowDays.trim() === '' ? null : Number(values.windowDays),
    settings: Object.fromEntries(
      Object.entries(values.settings)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => [name, numeric.has(name) ? Number(value) : value]),
    ),
    achieveWhenDateComes: values.achieveWhenDateComes,
    endDate: orNull(values.endDate),
  };
}
