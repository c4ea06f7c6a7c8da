import { type Answer, type Unknown, word } from '@waymark/flow';
import { type FileName, readFileName, returnPeriods } from '@waymark/ilr';
import type { FileFacts } from '../engine/context.ts';
import { EARLIER_FILES } from './not-at-hand.ts';

/** What the name of the file says; `undefined` if it has none, or none that a return may have. */
export const fileName = word('file name', ({ name }: FileFacts): FileName | undefined =>
  name === undefined ? undefined : readFileName(name).name,
);

/** What the names of the returns say that were sent before for the same provider and year; unknown where nobody said. */
export const sentBefore = word(
  'returns of this provider and year sent before',
  (file: FileFacts): readonly FileName[] | Unknown => {
    const { sentBefore: names } = file;
    const own = fileName(file);
    if (names === undefined) return EARLIER_FILES;
    return names
      .flatMap(name => readFileName(name).name ?? [])
      .filter(({ UKPRN, year }) => UKPRN === own?.UKPRN && year === own?.year);
  },
);

/** When a return was made, by its name: comparable as text. */
export const madeAt = ({ date, time }: FileName): string => `${date}T${time}`;

/**
 * Whether the file was prepared after R11 had closed, which makes it one for R12, R13 or R14. R11 closes early in July:
 * where its day is not confirmed, a file prepared in that month leaves the question open.
 */
export const isForLastReturns = word(
  'a file for R12, R13 or R14',
  ({ FilePreparationDate, Year, yearEnd }: FileFacts): Answer => {
    const { closes, confidence } = returnPeriods(Year)[10]!;
    if (closes !== undefined && confidence === 'stated') return FilePreparationDate > closes;
    if (FilePreparationDate > yearEnd) return true;
    return FilePreparationDate < `${yearEnd.slice(0, 4)}-07-01` ? false : NOT_KNOWN;
  },
);

const NOT_KNOWN: Unknown = {
  notCovered: 'Timetable of returns',
  what: 'the day on which R11 closes',
  supply: 'Look the closing date up in the timetable of ILR returns of the year.',
};
