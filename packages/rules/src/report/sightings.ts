import { isUnknown, type Sighting, type Step } from '@waymark/flow';
import type { Learner } from '@waymark/ilr';
import { isDate, ukDate } from '@waymark/ilr/dates';

/** One thing that a question saw, ready to be shown. */
export interface Seen {
  /** The field, or what was looked for: `LearnStartDate`, `FAM FFI`. */
  readonly label: string;
  /** What was there: `01/09/2025`, `none`, `not returned`. */
  readonly text: string;
  /** The aim that the field stands on, where that is another than the one at hand. */
  readonly aim?: number;
  /** The fields that a finding was worked out from. */
  readonly from: readonly Seen[];
}

/** What a step saw, each thing once, in words. `aimAtHand` is the aim that the explanation is about; a file has no learner. */
export function seenBy(step: Step, learner: Learner | undefined, aimAtHand: number | null): Seen[] {
  return once(step.saw.filter(worthShowing).map(sighting => seen(sighting, learner, aimAtHand)));
}

/** A list speaks through what was read of its records; only an empty one is worth a word of its own. */
function worthShowing({ record, value }: Sighting): boolean {
  return record === undefined || !Array.isArray(value) || value.length === 0;
}

function seen(sighting: Sighting, learner: Learner | undefined, aimAtHand: number | null): Seen {
  const aim = sighting.record && learner && aimOf(sighting.record, learner);
  return {
    label: FILE_FACTS[sighting.name] ?? sighting.name,
    text:
      sighting.record && !Array.isArray(sighting.value)
        ? sighting.value === undefined
          ? 'not returned'
          : inWords(sighting.value)
        : found(sighting.value),
    from: once((sighting.basis ?? []).filter(worthShowing).map(basis => seen(basis, learner, aimAtHand))),
    ...(aim !== undefined && aim !== aimAtHand && { aim }),
  };
}

/** What the facts about the file that are no ILR fields are called. */
const FILE_FACTS: Readonly<Record<string, string>> = {
  name: 'file name',
  today: 'today',
  headerUKPRN: 'UKPRN in the header',
  key: 'what they share',
  yearStart: 'the teaching year begins',
  yearEnd: 'the teaching year ends',
};

function once(all: readonly Seen[]): Seen[] {
  const known = new Map(all.map(one => [`${one.aim} ${one.label} ${one.text}`, one]));
  return [...known.values()];
}

/** What a word of the vocabulary found. */
function found(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return 'none';
  if (Array.isArray(value)) return value.map(found).join('; ');
  return inWords(value);
}

function inWords(value: unknown): string {
  if (isUnknown(value)) return 'not known';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (typeof value === 'string') return isDate(value) ? ukDate(value) : value;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).filter(
    ([, inner]) => typeof inner === 'string' || typeof inner === 'number',
  );
  return fields.map(([name, inner]) => `${plainName(name)} ${inWords(inner)}`).join(', ');
}

/** The fields of the ILR keep their names; those of reference data are said in words: "last new start". */
function plainName(name: string): string {
  return /^[a-z]/.test(name) ? name.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`) : name;
}

/** The number of the aim that a record is or belongs to. */
function aimOf(record: object, learner: Learner): number | undefined {
  for (const aim of learner.LearningDelivery) {
    if (aim === record || aim.LearningDeliveryHE === record) return aim.AimSeqNumber;
    for (const part of Object.values(aim)) {
      if (Array.isArray(part) && (part as readonly unknown[]).includes(record)) return aim.AimSeqNumber;
    }
  }
  return undefined;
}
