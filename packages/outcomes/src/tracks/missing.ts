import type { Unknown } from '@waymark/flow';
import { fromDayNumber, longDate } from '@waymark/ilr/dates';
import { missingPay } from '../accrual/earnings.ts';
import type { Stretch } from '../accrual/terms.ts';

/** What a tracker lacks: the first stretch whose hours or rate are not known; undefined if there is none. */
export function unknownPay(stretches: readonly Stretch[]): Unknown | undefined {
  const [gap] = missingPay(stretches);
  return gap && lacking(gap.stretch, gap.missing);
}

/** The first stretch whose weekly hours are not known; undefined if there is none. */
export function unknownHours(stretches: readonly Stretch[]): Unknown | undefined {
  const stretch = stretches.find(({ hoursPerWeek }) => hoursPerWeek === undefined);
  return stretch && lacking(stretch, 'weekly hours');
}

function lacking({ job, from }: Stretch, what: string): Unknown {
  return {
    notCovered: what,
    what: `${job} from ${longDate(fromDayNumber(from))}`,
    supply: `Enter the ${what}.`,
  };
}
