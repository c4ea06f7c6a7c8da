import { type Children, type Entity, Message } from '@waymark/ilr';

let titles: Map<string, string> | undefined;

/** What a field of the return is called in words: `Learning start date` for LearnStartDate. */
export function titleOf(field: string): string | undefined {
  if (!titles) {
    titles = new Map();
    collect(Message, titles);
  }
  return titles.get(field);
}

function collect(entity: Entity<Children>, into: Map<string, string>): void {
  for (const [name, child] of Object.entries(entity.children)) {
    if (child.kind === 'part') collect(child.entity, into);
    else if (!into.has(name)) into.set(name, child.title);
  }
}
