import type { Open } from './left-open.ts';

/** A step on the way through the values of a part: whoever has come by the same steps has the same values. */
export class Way {
  readonly next = new Map<unknown, Way>();
  /** At the end of a way through fields and codes: what is open, by the end of the way through the list. */
  readonly open = new Map<Way, Open>();
}

/** All ways that parts have come so far. They are forgotten when there are too many: that file was made to be slow. */
export class Ways {
  static readonly #MOST = 20_000;
  #begin = new Way();
  #steps = 0;

  /** Where every way begins. */
  begin(): Way {
    if (this.#steps > Ways.#MOST) this.forget();
    return this.#begin;
  }

  /** The next step, which is made if nobody has taken it before. */
  step(at: Way, value: unknown): Way {
    let next = at.next.get(value);
    if (next === undefined) {
      next = new Way();
      at.next.set(value, next);
      this.#steps++;
    }
    return next;
  }

  forget(): void {
    this.#begin = new Way();
    this.#steps = 0;
  }
}
