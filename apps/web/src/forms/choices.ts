/**
 * What can be chosen from a list of the server. Until the list is read, what is chosen stands there by itself: else the field
 * would show that nothing is.
 */
export function choices(
  rows: readonly { readonly id: string; readonly name: string }[] | undefined,
  chosen: string | undefined,
): { readonly value: string; readonly label: string }[] {
  if (rows) return rows.map(({ id, name }) => ({ value: id, label: name }));
  return chosen ? [{ value: chosen, label: 'Reading the list …' }] : [];
}
