/** An entity while it is being read. */

import type { Scalar } from '../record/describe.ts';
import type { ChildSpec, EntitySpec } from '../schema/schema.ts';

type Blank = Record<string, Scalar | undefined | object>;

/** An entity that is being read. */
export class Frame {
  spec!: EntitySpec;
  record!: Blank;
  /** The mandatory elements seen, as bits. */
  seen = 0;
  /** Position of the element read last; infinite once one was out of order, so that all others are looked at closely. */
  last = -1;
  /** Position of the element read last once one was out of order. */
  place = -1;
  line = 0;
  column = 0;
}

/** The element of the name. A look at what followed last time spares most look-ups. */
export function childNamed({ spec, last }: Frame, name: string): ChildSpec | undefined {
  const guess = spec.followers[last + 1];
  if (guess !== undefined && guess.name === name) return guess;
  const child = spec.byName.get(name);
  if (last < spec.children.length) spec.followers[last + 1] = child;
  return child;
}
