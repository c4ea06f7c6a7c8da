import { yearLabel } from '@waymark/ilr';
import { longDate } from '@waymark/ilr/dates';
import type { ViolationChange } from './comparison.ts';
import type { KeptReader } from './kept/read-kept.ts';

type Ends = KeptReader['ends'];

/** What the reader of a comparison should know before trusting it, in sentences. */
export function noticesOn(earlier: Ends, later: Ends, violations: readonly ViolationChange[]): string[] {
  const [from, to] = [earlier.check.file, later.check.file];
  const notices: string[] = [];
  if (from.ukprn !== null && to.ukprn !== null && from.ukprn !== to.ukprn) {
    notices.push(
      `The returns are of different providers, UKPRN ${from.ukprn} and ${to.ukprn}: hardly any learner will be in both.`,
    );
  }
  if (from.year !== null && to.year !== null && from.year !== to.year) {
    notices.push(
      `The returns are of different years, ${yearLabel(from.year)} and ${yearLabel(to.year)}: each is checked by the rules of its own year, so that a violation may have come or gone with its rule.`,
    );
  }
  if (from.preparedOn !== null && to.preparedOn !== null && from.preparedOn > to.preparedOn) {
    notices.push(
      `The return that is taken for the earlier one was prepared on ${longDate(from.preparedOn)}, after the other (${longDate(to.preparedOn)}). Swap them if that was not meant.`,
    );
  }
  if (!earlier.check.complete) {
    notices.push(
      'The earlier return could not be read to its end: learners after that point count as added here.',
    );
  }
  if (!later.check.complete) {
    notices.push(
      'The later return could not be read to its end: learners after that point count as dropped here.',
    );
  }
  if (earlier.today !== later.today) {
    notices.push(
      `The returns were checked as of different days, ${longDate(earlier.today)} and ${longDate(later.today)}.`,
    );
  }
  if (earlier.service !== later.service) {
    notices.push('The returns were checked with the weights of different services (SLD and FIS).');
  }
  if (JSON.stringify(earlier.settings) !== JSON.stringify(later.settings)) {
    notices.push(
      'The milestones of the two returns were worked out with different settings, so that one may have moved without a change in the record.',
    );
  }
  const unknown = violations.filter(({ because }) => because === 'not asked').length;
  if (unknown > 0) {
    notices.push(
      `${unknown.toLocaleString('en-GB')} of the violations that are fixed or new stand so only because the rule could not be asked of the learner in the other return.`,
    );
  }
  return notices;
}
