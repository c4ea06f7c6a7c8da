import type { ReturnsSearch } from './search.ts';

let last: ReturnsSearch = {};

/** The list of violations that was looked at last, to go back to with its filters and order. */
export function lastList(): ReturnsSearch {
  return last;
}

export function rememberList(search: ReturnsSearch): void {
  last = search;
}
