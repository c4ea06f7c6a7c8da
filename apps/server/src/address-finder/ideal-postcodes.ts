import { z } from 'zod';
import { type AddressFinder, askFinder } from './finder.ts';

const answer = z.object({
  result: z.array(
    z.object({
      line_1: z.string(),
      line_2: z.string().default(''),
      line_3: z.string().default(''),
      post_town: z.string().default(''),
      county: z.string().default(''),
      postcode: z.string(),
    }),
  ),
});

/** The finder of Ideal Postcodes, over Royal Mail's addresses. Needs a key of theirs. */
export function idealPostcodes(key: string, base = 'https://api.ideal-postcodes.co.uk'): AddressFinder {
  const name = 'Ideal Postcodes';
  return {
    name,
    async find(postcode) {
      const url = new URL(`/v1/postcodes/${encodeURIComponent(postcode.replace(' ', ''))}`, base);
      url.searchParams.set('api_key', key);
      const told = await askFinder(name, url);
      // It answers 404 for a postcode without addresses.
      if (told === null) return [];
      const read = answer.safeParse(told);
      if (!read.success)
        throw new Error(`${name} answered in a way that is not understood. Type the address by hand.`);
      return read.data.result.map(({ line_1, line_2, line_3, post_town, county, postcode }) => ({
        lines: [line_1, line_2, line_3].filter(line => line !== '').join('\n'),
        town: post_town || null,
        county: county || null,
        postcode,
      }));
    },
  };
}
