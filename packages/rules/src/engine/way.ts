import type { Fact } from './fact.ts';
import type { Open } from './left-open.ts';

/** A step on the way through the values of a part: whoever has come by the same steps has the same facts. */
export class Way {
  readonly next = new Map<unknown, Way>();
  /** The fact that stands at the end of the way through a list. */
  fact: Fact | undefined;
  /** At the end of the way through fields and codes: what is open, by the end of the way through the list. */
  readonly open = new Map<Way, Open>();

  /** The next step, which is made if nobody has taken it before. */
  step(value: unknown): Way {
    let next = this.next.get(value);
    if (next === undefined) {
      next = new Way();
      this.next.set(value, next);
    }
    return next;
  }
}
