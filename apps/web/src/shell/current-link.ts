/**
 * Marks the link of what is open among others of its kind. The router marks links by their address alone, which differs
 * where an address leaves out what is usual.
 */
export function currentLink(current: boolean) {
  return {
    activeOptions: { exact: true, includeSearch: true },
    'aria-current': current ? ('page' as const) : undefined,
    'data-current': current || undefined,
  };
}
