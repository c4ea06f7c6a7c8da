import { formatFileName, readFileName } from '../file-name.ts';
import type { Year } from '../years.ts';

/** How a new return is called, and what its header says of when it was made. */
export interface Naming {
  readonly fileName: string;
  readonly dateTime: string;
  readonly serialNo: string;
}

/**
 * The name of a return made now: `ILR-UKPRN-YYYY-yyyymmdd-hhmmss-NN.xml`. The serial number is the one of the return that
 * was read, where it has one: it counts the files that are sent together, not how often a file was made.
 */
export function nameOfNew(
  { ukprn, year }: { readonly ukprn: number; readonly year: Year },
  readName: string,
  now: Date,
): Naming {
  const { date, time } = inUkTime(now);
  const serial = readFileName(readName).name?.serial ?? '01';
  const serialNo = /^(?!00)\d\d$/.test(serial) ? serial : '01';
  const fileName = formatFileName({
    UKPRN: ukprn,
    year: String(year),
    date,
    time,
    serial: serialNo,
    extension: 'xml',
  });
  return { fileName, dateTime: `${date}T${time}`, serialNo };
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
});

/** Returns are dated in UK time, wherever the person at the screen is. */
function inUkTime(now: Date): { readonly date: string; readonly time: string } {
  const [day = '', time = ''] = clock.format(now).split(', ');
  return { date: day.split('/').toReversed().join('-'), time };
}
