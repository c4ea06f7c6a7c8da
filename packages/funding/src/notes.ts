import { YEARS, yearLabel, yearStart } from '@waymark/ilr';
import { longDate } from '@waymark/ilr/dates';
import { type BootcampMilestones, rateOf } from './bootcamp-milestones.ts';

/** What a reader of the result should know: what was taken for granted, and why an amount is missing. */
export function notesOn({ bootcamp, context }: BootcampMilestones): string[] {
  const notes: string[] = [];
  const { terms, file } = context;
  const contract = bootcamp.conRefNumber ?? 'without ConRefNumber';
  if (!bootcamp.programmeAim && bootcamp.components.length === 0) return notes;
  if (!terms.contract) {
    notes.push(
      `No contract is entered for ${contract}: the amounts are not known, and the days before milestone 1 are assumed.`,
    );
  } else if (rateOf(context) === undefined) {
    notes.push(`The contract for ${contract} has no rate: the amounts are not known.`);
  }
  const earliest = YEARS[0]!;
  if (bootcamp.firstStart < yearStart(earliest)) {
    const year = yearLabel(file.Year);
    notes.push(
      `It began on ${longDate(bootcamp.firstStart)}, before the years whose rules are known here. It was checked against the rules of ${year}.`,
    );
  }
  return notes;
}
