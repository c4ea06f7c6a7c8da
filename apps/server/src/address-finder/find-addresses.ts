import { asc, eq } from 'drizzle-orm';
import type { Transaction } from '../database/as-provider.ts';
import { address } from '../database/schema/index.ts';
import type { AddressFinder, FoundAddress } from './finder.ts';

/**
 * The addresses of a postcode: first those that are known here already, then those of the finder, each once. A finder that
 * does not answer is named, and takes nothing away.
 */
export async function findAddresses(tx: Transaction, finder: AddressFinder | undefined, postcode: string) {
  const known = await tx
    .select({ lines: address.lines, town: address.town, county: address.county, postcode: address.postcode })
    .from(address)
    .where(eq(address.postcode, postcode))
    .orderBy(asc(address.lines))
    .limit(200);
  let found: readonly FoundAddress[] = [];
  let problem: string | null = null;
  try {
    found = (await finder?.find(postcode)) ?? [];
  } catch (trouble) {
    problem = (trouble as Error).message;
  }
  const seen = new Set<string>();
  const rows = [
    ...known.map(one => ({ ...one, from: 'known here' })),
    ...found.map(one => ({ ...one, from: finder!.name })),
  ].filter(({ lines, town }) => {
    const key = `${lines}|${town ?? ''}`.toLowerCase().replace(/[^a-z0-9|]/g, '');
    return !seen.has(key) && seen.add(key);
  });
  return { rows, problem };
}
