import type { AddressFinder } from './finder.ts';
import { idealPostcodes } from './ideal-postcodes.ts';
import { osPlaces } from './os-places.ts';

/** The finders that can be set up, by the name that `WAYMARK_ADDRESS_FINDER` takes. */
const FINDERS = { 'os-places': osPlaces, 'ideal-postcodes': idealPostcodes };

/**
 * The address finder that is set up: `WAYMARK_ADDRESS_FINDER` names it, `WAYMARK_ADDRESS_FINDER_KEY` is its key. Without them
 * nothing is asked of anybody outside, and addresses known here are offered.
 * @throws Error with a sentence if the name is not known or the key is missing
 */
export function addressFinderFrom(
  environment: Readonly<Record<string, string | undefined>>,
): AddressFinder | undefined {
  const { WAYMARK_ADDRESS_FINDER: name, WAYMARK_ADDRESS_FINDER_KEY: key } = environment;
  if (!name) return undefined;
  const known = Object.keys(FINDERS).join(', ');
  const make = FINDERS[name as keyof typeof FINDERS];
  if (!make) throw new Error(`WAYMARK_ADDRESS_FINDER is "${name}"; known are: ${known}.`);
  if (!key)
    throw new Error(
      `WAYMARK_ADDRESS_FINDER is "${name}", and its key is missing: set WAYMARK_ADDRESS_FINDER_KEY.`,
    );
  return make(key);
}
