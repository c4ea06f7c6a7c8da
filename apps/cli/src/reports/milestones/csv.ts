import { csvOf, fundingSummary, occupancyReport } from '@waymark/funding';
import { yearLabel } from '@waymark/ilr';
import type { WorkedOut } from '../../commands/milestones.ts';
import type { Output } from '../../output.ts';

/** The occupancy report, or with `--report summary` the funding summary. */
export function milestonesCsv(worked: WorkedOut, { write }: Output): void {
  const { occupancy, summary } = reportsOf(worked);
  for (const line of csvOf(worked.report === 'summary' ? summary() : occupancy())) write(line);
}

/** Both reports of a return, for the funding year of the file. */
export function reportsOf({ milestones, circumstances: { file } }: WorkedOut) {
  const fundingYear = yearLabel(file.Year);
  return {
    occupancy: () => occupancyReport(milestones.learners, fundingYear),
    summary: () => fundingSummary(milestones.learners, { fundingYear, preparedOn: file.FilePreparationDate }),
  };
}
