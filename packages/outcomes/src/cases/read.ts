import type { Spell } from '../accrual/record.ts';
import { type OutcomeModel, withTypedMilestones, withWindow } from '../models/model.ts';
import { restart } from '../models/restart.ts';
import { CONVENTIONS, type ConventionName, SettingError, type Settings, settingsWith } from '../settings.ts';
import { CaseError, type CaseProblem, type ProjectionCase } from './case.ts';
import {
  type Fields,
  isFields,
  type Note,
  present,
  readDate,
  readList,
  readPounds,
  readSpell,
} from './fields.ts';
import { readJobs } from './jobs.ts';

/**
 * Reads a list of cases: `id`, `programmeStart`, `threshold` in pounds, `jobs` (`start`, `end`, `hoursPerWeek`,
 * `hourlyRate` in pounds, `sameEmployment`), and, where wanted, `selfEmployedFrom`, `selfEmployedTo`,
 * `selfEmployedPeriods`, `windowDays` and `convention`. Null stands for absent. Other fields are left alone.
 * @throws CaseError naming every case and field that cannot be read
 */
export function readCases(input: unknown): ProjectionCase[] {
  if (!Array.isArray(input)) {
    const message = 'The input is not a list of cases. Write [ {"id": …, "programmeStart": …, …} ].';
    throw new CaseError([{ case: '', field: '', message }]);
  }
  const problems: CaseProblem[] = [];
  const ids = new Set<string>();
  const cases = input.flatMap((one: unknown, index) => {
    const place = `case ${index + 1}`;
    if (!isFields(one)) {
      problems.push({ case: place, field: '', message: 'This is not a case: write an object in braces.' });
      return [];
    }
    const id = typeof one.id === 'string' && one.id.trim() !== '' ? one.id : undefined;
    const found: CaseProblem[] = [];
    const note: Note = (field, message) => found.push({ case: id ?? place, field, message });
    if (id === undefined) note('id', 'A case needs an id: write a text that no other case has.');
    else if (ids.has(id)) note('id', 'Another case has the same id; give each its own.');
    else ids.add(id);
    const read = readCase(id ?? place, one, note);
    problems.push(...found);
    return found.length === 0 ? [read] : [];
  });
  if (problems.length > 0) throw new CaseError(problems);
  return cases;
}

function readCase(id: string, fields: Fields, note: Note): ProjectionCase {
  const programmeStart = readDate(fields, 'programmeStart', note) ?? '';
  const thresholdPence = readThreshold(fields, note);
  const windowDays = readWindow(fields, note);
  const settings = readConvention(fields, note);
  const jobs = readJobs(fields, note);
  const selfEmployment = readSelfEmployment(fields, note);
  const typed = withTypedMilestones(restart, [{ id: 'outcome', name: 'Outcome', thresholdPence }]);
  const model = withWindow(present(fields.selfEmployedPeriods) ? addingUp(typed) : typed, windowDays);
  return { id, record: { programmeStart, jobs, selfEmployment }, model, settings };
}

/** The model with spells of self-employment that add up: what giving a list of periods means. */
function addingUp(model: OutcomeModel): OutcomeModel {
  const milestones = model.milestones.map(milestone => ({
    ...milestone,
    tracks: milestone.tracks.map(track =>
      track.kind === 'self-employment' ? { ...track, spells: 'add-up' as const } : track,
    ),
  }));
  return { ...model, milestones };
}

function readThreshold(fields: Fields, note: Note): number {
  const pence = readPounds(fields, 'threshold', 'threshold', note);
  if (pence === undefined) {
    if (!present(fields.threshold))
      note('threshold', 'The threshold is missing: write an amount in pounds, such as 5079.36.');
    return 1;
  }
  const whole = Number(pence);
  if (!Number.isInteger(whole))
    note('threshold', `${fields.threshold} is not whole pence: write two decimals.`);
  else if (whole === 0) note('threshold', 'The threshold is zero: write an amount above it.');
  return whole;
}

function readWindow(fields: Fields, note: Note): number | null {
  const days = fields.windowDays;
  if (!present(days)) return null;
  if (typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= 36_600) return days;
  note('windowDays', `${JSON.stringify(days)} is not a whole number of days from 1 to 36600.`);
  return null;
}

function readConvention(fields: Fields, note: Note): Partial<Settings> {
  const convention = fields.convention;
  if (!present(convention)) return {};
  if (isFields(convention)) {
    try {
      settingsWith(convention as Partial<Settings>);
      return convention as Partial<Settings>;
    } catch (error) {
      if (!(error instanceof SettingError)) throw error;
      note('convention', error.message);
      return {};
    }
  }
  const name =
    typeof convention === 'string'
      ? convention
          .trim()
          .toLowerCase()
          .replace(/[\s_]+/g, '-')
      : '';
  if (Object.hasOwn(CONVENTIONS, name)) return CONVENTIONS[name as ConventionName];
  const known = Object.keys(CONVENTIONS).join(', ');
  note('convention', `${JSON.stringify(convention)} is not a known convention; write one of ${known}.`);
  return {};
}

function readSelfEmployment(fields: Fields, note: Note): Spell[] {
  const spells: Spell[] = [];
  const periods = readList(fields, 'selfEmployedPeriods', note);
  if (present(fields.selfEmployedFrom)) {
    if (periods) note('selfEmployedFrom', 'Give selfEmployedFrom or selfEmployedPeriods, not both.');
    spells.push(readSpell(fields, '', 'selfEmployedFrom', 'selfEmployedTo', note));
  } else if (present(fields.selfEmployedTo)) {
    note('selfEmployedTo', 'An end without a start: write selfEmployedFrom too.');
  }
  periods?.forEach((period, index) => {
    spells.push(readSpell(period, `selfEmployedPeriods[${index}]`, 'start', 'end', note));
  });
  return spells;
}
