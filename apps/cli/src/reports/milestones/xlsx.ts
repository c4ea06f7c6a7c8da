import { xlsxOf } from '@waymark/funding';
import type { WorkedOut } from '../../commands/milestones.ts';
import type { Output } from '../../output.ts';
import { reportsOf } from './csv.ts';

/** Both reports as the sheets of one workbook. */
export async function milestonesXlsx(worked: WorkedOut, { write }: Output): Promise<void> {
  const { occupancy, summary } = reportsOf(worked);
  write(await xlsxOf([occupancy(), summary()]));
}
