import { WAGES, type WageTable } from '../parameters/wages.ts';
import type { Length, Track } from './model.ts';
import type { Threshold } from './threshold.ts';

/** What a track asks for, as a sentence; a parameter that no source gives is said to be missing. */
export function trackInWords(track: Track, wages: WageTable = WAGES): string {
  switch (track.kind) {
    case 'earnings':
      return track.threshold === null
        ? 'Earnings since programme start; the amount is not known and has to be typed in.'
        : `Earnings since programme start of ${thresholdInWords(track.threshold, wages)}.`;
    case 'self-employment':
      return track.length === null
        ? 'Self-employment that lasts; how long is not known.'
        : `Self-employment for ${lengthInWords(track.length)}, ${track.spells === 'single' ? 'in one unbroken spell' : 'spells added up'}.`;
    case 'weeks-in-work': {
      if (track.weeks === null) return 'Weeks in work; how many is not known.';
      const floor =
        track.hoursPerWeek === null
          ? ' at hours that are not known'
          : track.hoursPerWeek === 0
            ? ''
            : ` of at least ${track.hoursPerWeek} hours`;
      const within = track.withinWeeks === null ? '' : `, within ${track.withinWeeks} weeks`;
      return `${track.weeks} weeks in work${floor}${within}.`;
    }
    case 'event':
      return `The event “${track.event}”.`;
    case 'sustainment':
      return `After “${track.after}”: each ${track.weeks} unbroken weeks in work, at most ${track.most} times.`;
  }
}

function thresholdInWords(threshold: Threshold, wages: WageTable): string {
  if ('pence' in threshold) return 'a typed amount';
  const { hoursPerWeek, weeks, wage } = threshold;
  return `${hoursPerWeek} hours a week for ${weeks} weeks at the ${wages[wage].name}`;
}

function lengthInWords(length: Length): string {
  if ('days' in length) return `${length.days} days`;
  return 'weeks' in length ? `${length.weeks} weeks` : `${length.months} months`;
}
