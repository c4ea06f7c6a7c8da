import type { Violation } from '@waymark/rules';

/** What edits do to a list of violations. */
export interface Differences<Before extends Violation = Violation> {
  readonly gone: readonly Before[];
  readonly stay: readonly Violation[];
  readonly fresh: readonly Violation[];
}

/**
 * What disappeared from one list of violations to the other, what stayed and what is new. A rule that is still broken on
 * the same aim stays, also where it reads other values now.
 */
export function differences<Before extends Violation>(
  before: readonly Before[],
  after: readonly Violation[],
): Differences<Before> {
  const stay: Violation[] = [];
  let gone = [...before];
  let fresh = [...after];
  for (const alike of [exactly, roughly]) {
    const open = Map.groupBy(gone, alike);
    const rest: Violation[] = [];
    for (const violation of fresh) {
      if (open.get(alike(violation))?.shift()) stay.push(violation);
      else rest.push(violation);
    }
    const left = new Set([...open.values()].flat());
    gone = gone.filter(one => left.has(one));
    fresh = rest;
  }
  return { gone, stay, fresh };
}

const roughly = ({ rule, aimSeqNumber }: Violation) => `${rule} ${aimSeqNumber}`;
const exactly = (violation: Violation) => `${roughly(violation)} ${JSON.stringify(violation.values)}`;
