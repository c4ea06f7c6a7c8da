/** What is compared with the words: a name, and everything else that may be searched for. */
export interface Searched {
  readonly title: string;
  readonly text: string;
}

/**
 * Those that fit the words, best first: the name itself, then names that begin so, then names that have it in them, then
 * the rest that has every word somewhere. Small and capital letters, spaces and underscores do not count in names, so
 * that `r138` finds R_138. Those that fit equally well keep their order.
 */
export function ranked<T>(words: string, all: readonly T[], searched: (one: T) => Searched): T[] {
  const name = keyOf(words);
  const each = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (name === '') return [];
  const places: T[][] = [[], [], [], []];
  for (const one of all) {
    const { title, text } = searched(one);
    const key = keyOf(title);
    const place = key === name ? 0 : key.startsWith(name) ? 1 : key.includes(name) ? 2 : 3;
    if (place < 3 || each.every(word => text.includes(word))) places[place]!.push(one);
  }
  return places.flat();
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[\s_]/g, '');
}
