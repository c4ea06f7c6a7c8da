import type { MilestonesSearch } from './search.ts';

let last: MilestonesSearch = {};

/** Notes which list is shown, so that a bootcamp leads back to it. */
export function rememberMilestones(search: MilestonesSearch): void {
  last = search;
}

/** The list that the reader came from. */
export function lastMilestones(): MilestonesSearch {
  return last;
}
