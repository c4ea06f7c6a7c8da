import { addDays } from '@waymark/ilr/dates';
import { dateProblem, hoursProblem } from '../accrual/check.ts';
import type { Job } from '../accrual/record.ts';
import type { Decimal } from '../money.ts';
import { type Fields, type Note, present, readList, readPounds, readSpell } from './fields.ts';

/** The jobs of a case. */
export function readJobs(fields: Fields, note: Note): Job[] {
  const list = readList(fields, 'jobs', note);
  if (list === undefined) {
    if (!present(fields.jobs)) note('jobs', 'The list of jobs is missing: write [] if there is none.');
    return [];
  }
  const stretches = list.map((job, index) => readStretch(job, `jobs[${index}]`, index, note));
  return joined(stretches, note);
}

interface Stretch {
  readonly at: string;
  readonly job: Job;
  readonly same: boolean;
}

function readStretch(fields: Fields, at: string, index: number, note: Note): Stretch {
  const { start, end } = readSpell(fields, at, 'start', 'end', note);
  const hours = fields.hoursPerWeek;
  const problem = hoursProblem(hours);
  if (problem !== undefined) note(`${at}.hoursPerWeek`, problem);
  const same = fields.sameEmployment;
  if (present(same) && typeof same !== 'boolean') note(`${at}.sameEmployment`, 'Write true or false.');
  const job: Job = {
    id: `job ${index + 1}`,
    start,
    end,
    hoursPerWeek: problem === undefined ? (hours as Decimal | null | undefined) : null,
    hourlyPence: readPounds(fields, 'hourlyRate', `${at}.hourlyRate`, note),
  };
  return { at, job, same: same === true };
}

/** Stretches written as the same employment become one job with changes where one follows directly on the other. */
function joined(stretches: readonly Stretch[], note: Note): Job[] {
  const jobs = stretches.filter(({ same }) => !same).map(({ job }) => job);
  const same = stretches.filter(stretch => stretch.same).sort((a, b) => (a.job.start < b.job.start ? -1 : 1));
  let current: Job | undefined;
  for (const { at, job } of same) {
    if (current && (!current.end || current.end >= job.start))
      note(`${at}.start`, 'This stretch overlaps another one that is written as the same employment.');
    if (current?.end && isDay(current.end) && addDays(current.end, 1) === job.start) {
      const { start: from, hoursPerWeek, hourlyPence } = job;
      const change = { from, hoursPerWeek: hoursPerWeek ?? null, hourlyPence: hourlyPence ?? null };
      current = { ...current, end: job.end ?? null, changes: [...(current.changes ?? []), change] };
    } else {
      if (current) jobs.push(current);
      current = job;
    }
  }
  return current ? [...jobs, current] : jobs;
}

const isDay = (value: string) => dateProblem(value) === undefined;
