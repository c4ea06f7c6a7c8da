/** The filters of a list as they are kept: in one order, so that the same ones read the same. */
export function queryOf(search: object): string {
  const set = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const inOrder = set.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(inOrder).toString();
}

/** The filters that were kept. */
export function filtersOf(query: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(query));
}
