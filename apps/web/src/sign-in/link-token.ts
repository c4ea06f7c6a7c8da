/**
 * The token of a link that works once, from behind the `#` of the address: what stands there is not sent to any server, nor
 * written to any log.
 */
export function linkToken(): string {
  return window.location.hash.slice(1);
}
