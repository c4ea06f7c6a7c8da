import { Comparing } from './comparing.ts';
import type { Comparison } from './comparison.ts';

type Lines = AsyncIterable<string> | Iterable<string>;

/**
 * Compares two kept returns. Their lines are read in turns, so that of two returns in the same order only what differs is
 * held. Throws `NotKept` where one of them is no kept return.
 */
export async function compareKept(earlier: Lines, later: Lines): Promise<Comparison> {
  const comparing = new Comparing();
  const sides = [
    { lines: iterate(earlier), take: (line: string) => comparing.earlier(line), done: false },
    { lines: iterate(later), take: (line: string) => comparing.later(line), done: false },
  ];
  while (sides.some(({ done }) => !done)) {
    for (const side of sides) {
      if (side.done) continue;
      const { value, done } = await side.lines.next();
      if (done) side.done = true;
      else side.take(value);
    }
  }
  return comparing.end();
}

function iterate(lines: Lines): AsyncIterator<string> | Iterator<string> {
  return Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]();
}
