import { session } from '../check/session.ts';
import { type Hit, SHOWN } from '../search/provider.ts';

/** Finds learners of the return that is open; while none is, there are none. */
export async function findLearners(words: string): Promise<readonly Hit[]> {
  const check = session.state;
  if (!check) return [];
  const found = await session.seek(words, SHOWN);
  return found.map(({ place, LearnRefNumber, ULN, name }) => {
    const search = new URLSearchParams({ of: check.file.name });
    if (check.tally.shared.has(LearnRefNumber)) search.set('at', String(place + 1));
    return {
      title: name === '' ? LearnRefNumber : `${LearnRefNumber} ${name}`,
      about: `ULN ${ULN}`,
      href: `/returns/learners/${encodeURIComponent(LearnRefNumber)}?${search}`,
    };
  });
}
