/**
 * What somebody typed, brought over to what another person saved meanwhile: a field that was left as it was read follows the
 * other person, a field that was changed stays as typed.
 * @param read what the form was opened with
 * @param now what stands on the server
 */
export function bringOver<T extends object>(typed: T, read: T, now: T): T {
  const same = (field: keyof T) => JSON.stringify(typed[field]) === JSON.stringify(read[field]);
  const fields = Object.keys(typed) as (keyof T)[];
  return Object.fromEntries(fields.map(field => [field, same(field) ? now[field] : typed[field]])) as T;
}
