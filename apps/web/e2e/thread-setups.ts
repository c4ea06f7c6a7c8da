/** The eight set-ups of the forum thread on milestone 2, as a return of invented people. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { returnText } from '../../../packages/funding/src/cases/return-text.ts';
import {
  type AimDraft,
  aLearner,
  bootcampEvent,
  bootcampProgramme,
  bootcampSubject,
} from '../../../packages/rules/src/examples/records.ts';

const BEGUN = { LearnStartDate: '2024-09-02', LearnPlanEndDate: '2024-12-20' };
const SUBJECT: AimDraft = { ...BEGUN, CompStatus: 2, Outcome: 1, LearnActEndDate: '2024-12-20' };
const EVENT = '2025-01-15';
const ENDED: AimDraft = { CompStatus: 2, LearnActEndDate: EVENT };

/** The programme aim of each set-up; subject and event are completed and achieved in all. */
const SETUPS: readonly { readonly name: string; readonly programme: AimDraft }[] = [
  { name: 'Interview day', programme: {} },
  { name: 'Waiting coding', programme: { Outcome: 8 } },
  { name: 'Helpdesk coding', programme: { Outcome: 8, LearnPlanEndDate: '2024-11-29' } },
  { name: 'Status changed', programme: { ...ENDED, Outcome: 8 } },
  { name: 'Outcome two', programme: { ...ENDED, Outcome: 2 } },
  { name: 'No end date', programme: { CompStatus: 2, Outcome: 2 } },
  { name: 'Achieved two', programme: { ...ENDED, Outcome: 2, AchDate: EVENT } },
  { name: 'Outcome three', programme: { ...ENDED, Outcome: 3 } },
];

/** When the file was prepared, and the day of the journeys. */
export const PREPARED = '2025-04-02';

/** Writes the return; the learners are SETUP1 to SETUP8. */
export function threadSetups(): string {
  const learners = SETUPS.map(({ name, programme }, index) =>
    aLearner(
      [bootcampProgramme({ ...BEGUN, ...programme }), bootcampSubject(SUBJECT), bootcampEvent(EVENT)],
      {
        LearnRefNumber: `SETUP${index + 1}`,
        ULN: ulnOf(100_000_010 + index),
        GivenNames: name.split(' ')[0]!,
        FamilyName: name.split(' ').slice(1).join(' '),
      },
    ),
  );
  const path = join(mkdtempSync(join(tmpdir(), 'waymark-e2e-')), 'ILR-10000001-2425-20250402-091500-01.xml');
  writeFileSync(path, returnText(learners, 2425, PREPARED));
  return path;
}

/** A contracts file for them. */
export const SETUP_CONTRACTS = {
  name: 'contracts.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('conRefNumber,rate,split,minimumDays\r\nSB-10001-*,3000.00,45/35/20,5\r\n'),
};

/** A unique learner number with its check digit, from its first nine digits; the next that has one. */
function ulnOf(nine: number): number {
  const rest = [...String(nine)].reduce((sum, digit, place) => sum + Number(digit) * (10 - place), 0) % 11;
  return rest === 0 ? ulnOf(nine + 50) : nine * 10 + (10 - rest);
}
