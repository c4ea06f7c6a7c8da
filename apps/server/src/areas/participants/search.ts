import { and, or, type SQL } from 'drizzle-orm';
import { participant } from '../../database/schema/index.ts';
import { beginsExactly, beginsWith } from '../../rows/page.ts';

/** A National Insurance number as people write it, with its spaces: it is one word of a search. */
const SPACED_NUMBER = /\b([a-z]{2}) ?(\d{2}) ?(\d{2}) ?(\d{2}) ?([a-d])\b/gi;

/**
 * Finds participants: every word of the search begins the surname, the first name, the reference, the e-mail or the National
 * Insurance number. The words may come in any order; each narrows what is found.
 */
export function searchFor(search: string | undefined): SQL | undefined {
  if (!search) return undefined;
  const words = search
    .replace(SPACED_NUMBER, '$1$2$3$4$5')
    .split(/[\s,]+/)
    .filter(word => word !== '');
  return and(...words.map(anyBegins));
}

function anyBegins(word: string): SQL | undefined {
  return or(
    beginsWith(participant.surnameKey, word),
    beginsWith(participant.firstNameKey, word),
    beginsWith(participant.referenceKey, word),
    beginsWith(participant.email, word),
    beginsExactly(participant.niNumber, word.toUpperCase()),
  );
}
