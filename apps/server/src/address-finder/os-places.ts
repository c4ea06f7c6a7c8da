import { z } from 'zod';
import { type AddressFinder, askFinder } from './finder.ts';

const part = z.string().optional();
const answer = z.object({
  results: z
    .array(
      z.object({
        DPA: z.object({
          ORGANISATION_NAME: part,
          SUB_BUILDING_NAME: part,
          BUILDING_NAME: part,
          BUILDING_NUMBER: part,
          DEPENDENT_THOROUGHFARE_NAME: part,
          THOROUGHFARE_NAME: part,
          DEPENDENT_LOCALITY: part,
          POST_TOWN: part,
          POSTCODE: z.string(),
        }),
      }),
    )
    .default([]),
});

/** The OS Places service of Ordnance Survey. Needs a key of theirs; public bodies have one under their agreement. */
export function osPlaces(key: string, base = 'https://api.os.uk'): AddressFinder {
  const name = 'OS Places';
  return {
    name,
    async find(postcode) {
      const url = new URL('/search/places/v1/postcode', base);
      url.searchParams.set('postcode', postcode);
      url.searchParams.set('dataset', 'DPA');
      url.searchParams.set('key', key);
      const told = await askFinder(name, url);
      if (told === null) return [];
      const read = answer.safeParse(told);
      if (!read.success)
        throw new Error(`${name} answered in a way that is not understood. Type the address by hand.`);
      return read.data.results.map(({ DPA }) => {
        const street = [DPA.BUILDING_NUMBER, DPA.DEPENDENT_THOROUGHFARE_NAME ?? DPA.THOROUGHFARE_NAME].filter(
          Boolean,
        );
        const lines = [
          DPA.ORGANISATION_NAME,
          DPA.SUB_BUILDING_NAME,
          DPA.BUILDING_NAME,
          street.join(' '),
          DPA.DEPENDENT_THOROUGHFARE_NAME && DPA.THOROUGHFARE_NAME,
          DPA.DEPENDENT_LOCALITY,
        ];
        return {
          lines: lines
            .filter(Boolean)
            .map(line => capitalised(line!))
            .join('\n'),
          town: DPA.POST_TOWN ? capitalised(DPA.POST_TOWN) : null,
          county: null,
          postcode: DPA.POSTCODE,
        };
      });
    },
  };
}

/** It answers in capitals throughout. */
function capitalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[\s'(-])\p{L}/gu, letter => letter.toUpperCase())
    .replace(/'S\b/g, "'s");
}
