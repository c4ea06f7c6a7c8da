import { word } from '@waymark/flow';
import { addDays, addYears, dayNumber, type ISODate } from '@waymark/ilr/dates';

/** The day on which a young person may leave school: the last Friday in June of the school year in which they turn 16. */
export const schoolLeavingDay = word('last day of compulsory schooling', (DateOfBirth: ISODate): ISODate => {
  const sixteenth = addYears(DateOfBirth, 16);
  const year = Number(sixteenth.slice(0, 4)) + (sixteenth.slice(5, 7) >= '09' ? 1 : 0);
  const end = `${year}-06-30`;
  return addDays(end, -daysSinceFriday(end));
});

/** 1 January 1970 was a Thursday. */
function daysSinceFriday(date: ISODate): number {
  return (((dayNumber(date) - 1) % 7) + 7) % 7;
}
