import type { RefusalBody, RefusalKind } from '@waymark/api';

/** A request that is refused, with a sentence for the person who made it. */
export class Refused extends Error {
  readonly kind: RefusalKind;
  readonly more: Omit<RefusalBody, 'kind' | 'message'>;

  constructor(kind: RefusalKind, message: string, more: Omit<RefusalBody, 'kind' | 'message'> = {}) {
    super(message);
    this.kind = kind;
    this.more = more;
  }

  get body(): RefusalBody {
    return { kind: this.kind, message: this.message, ...this.more };
  }
}

/** Nothing of that kind is here; also said of what belongs to another provider or group, so that nothing is learned. */
export function notFound(what: string): Refused {
  return new Refused('not-found', `There is no such ${what}, or you may not see it.`);
}

/** A field that is wrong, with what to do. */
export function wrongField(path: string, message: string): Refused {
  return new Refused('invalid', message, { fields: [{ path, message }] });
}
