import {
  type Call,
  OPERATIONS,
  type Operation,
  type OperationName,
  type RefusalBody,
  type Reply,
} from '@waymark/api';

/** What is sent: only the parts that an operation has. A form is sent as the browser makes it, with a field named `file`. */
export type Sent<N extends OperationName> = {
  readonly [K in keyof Call<N> as Call<N>[K] extends undefined ? never : K]: K extends 'form'
    ? FormData
    : Call<N>[K];
} & { readonly signal?: AbortSignal };

/** A request that the server refused, with its sentence and the fields that are wrong. */
export class RefusedByServer extends Error {
  readonly refusal: RefusalBody;

  constructor(refusal: RefusalBody) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** The server did not answer. */
export class NoServer extends Error {
  constructor(method: string) {
    const typed = method === 'GET' ? 'Try' : 'What you typed is still here; try';
    super(`The server does not answer. ${typed} again when the network is back.`);
  }
}

let shown: string | undefined;

/** Says for which provider the pages show what they show, so that a window that has been overtaken is told. */
export function showProvider(id: string | undefined): void {
  shown = id;
}

/**
 * Asks the server for an operation.
 * @throws RefusedByServer with the server's sentence; NoServer if nobody answers
 */
export async function call<N extends OperationName>(name: N, sent: Sent<N>): Promise<Reply<N>> {
  const { params, query, body, form, signal } = sent as {
    params?: Readonly<Record<string, unknown>>;
    query?: Readonly<Record<string, unknown>>;
    body?: unknown;
    form?: FormData;
    signal?: AbortSignal;
  };
  const operation: Operation = OPERATIONS[name];
  return request(operation.method, addressOf(name, { params, query }), { body, form, signal });
}

/** The address of an operation that answers with a file, for a link. */
export function addressOf(
  name: OperationName,
  {
    params = {},
    query = {},
  }: {
    params?: Readonly<Record<string, unknown>> | undefined;
    query?: Readonly<Record<string, unknown>> | undefined;
  } = {},
): string {
  const path = (OPERATIONS[name] as Operation).path.replace(/:(\w+)/g, (_, part: string) =>
    encodeURIComponent(String(params[part])),
  );
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '') search.append(key, String(one));
    }
  }
  return `/api${path}${search.size > 0 ? `?${search}` : ''}`;
}

interface Request {
  readonly body?: unknown;
  readonly form?: FormData | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What is being changed at the moment, by what was sent. */
const underWay = new Map<string, Promise<unknown>>();

/**
 * Sends a request and reads its answer as JSON. What is sent a second time while the first is under way, as by somebody who
 * presses a button twice, is done once: both get the one answer.
 * @throws RefusedByServer, NoServer
 */
export function request<T>(method: string, address: string, sent: Request = {}): Promise<T> {
  // What can be called off is a question, and may be asked as often as one likes.
  if (method === 'GET' || sent.signal) return send(method, address, sent);
  const key = JSON.stringify([method, address, sent.body, sent.form && [...sent.form].map(partOf)]);
  const before = underWay.get(key);
  if (before) return before as Promise<T>;
  const answer = send<T>(method, address, sent).finally(() => underWay.delete(key));
  underWay.set(key, answer);
  return answer;
}

/** A part of a form, a file known by what tells it from others. */
function partOf([name, part]: [string, FormDataEntryValue]): readonly unknown[] {
  return part instanceof File ? [name, part.name, part.size, part.lastModified] : [name, part];
}

async function send<T>(method: string, address: string, { body, form, signal }: Request): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, {
      method,
      signal: signal ?? null,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(shown !== undefined && { 'waymark-provider': shown }),
      },
      ...(form ? { body: form } : body !== undefined && { body: JSON.stringify(body) }),
    });
  } catch (problem) {
    if (signal?.aborted) throw problem;
    throw new NoServer(method);
  }
  const json = response.headers.get('content-type')?.includes('json') === true;
  const answer: unknown = json ? await response.json() : await response.text();
  if (response.ok) return answer as T;
  const { kind, message } = (json ? answer : {}) as Partial<RefusalBody>;
  if (kind !== undefined && message !== undefined) throw new RefusedByServer(answer as RefusalBody);
  // The sign-in library has a form of its own.
  throw new RefusedByServer({
    kind: response.status === 429 ? 'too-many' : 'refused',
    message: message ?? 'The server answered in a way that is not understood. Reload the page and try again.',
  });
}
