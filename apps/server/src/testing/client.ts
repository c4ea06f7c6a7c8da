import {
  type Call,
  ENTRY,
  OPERATIONS,
  type Operation,
  type OperationName,
  type Reply,
  type Role,
} from '@waymark/api';
import type { Serving } from '../serve.ts';

/** What came back. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

type Loose<N extends OperationName> = { readonly [K in keyof Call<N>]?: Call<N>[K] };

/** Somebody who speaks to a server over HTTP as a browser would, with cookies. */
export class Client {
  readonly url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.url = url;
  }

  /** Sends any request. */
  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const form = body instanceof FormData;
    const response = await fetch(`${this.url}/api${path}`, {
      method,
      headers: {
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method !== 'GET' && { origin: this.url }),
        ...(body !== undefined && !form && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        body: form ? body : typeof body === 'string' ? body : JSON.stringify(body),
      }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  /** Asks for an operation and gives status and answer. */
  async call<N extends OperationName>(name: N, call: Loose<N> = {}): Promise<Answer<Reply<N>>> {
    const operation: Operation = OPERATIONS[name];
    const response = await this.send(operation.method, addressOf(operation, call), bodyOf(call));
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
  }

  /** Asks for an operation that has to succeed, and gives its answer. */
  async ask<N extends OperationName>(name: N, call: Loose<N> = {}): Promise<Reply<N>> {
    const { status, body } = await this.call(name, call);
    if (status !== 200) throw new Error(`${name} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** Signs in. */
  async signIn(email: string, password: string): Promise<Response> {
    return this.send('POST', '/auth/sign-in/email', { email, password });
  }
}

/** The address of an operation with its parts and its query filled in. */
export function addressOf(
  operation: Operation,
  { params, query }: { params?: unknown; query?: unknown },
): string {
  const path = operation.path.replace(/:(\w+)/g, (_, part: string) =>
    encodeURIComponent(String((params as Record<string, unknown> | undefined)?.[part] ?? '')),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, unknown>)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) search.append(name, String(one));
    }
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

function bodyOf({ body, form }: { body?: unknown; form?: unknown }): unknown {
  return form ?? body;
}

export const PASSWORD = 'copper walnut harbour 71';

/** Sets a server up with its first administrator, and signs them in. */
export async function setUp(serving: Pick<Serving, 'url' | 'setUpUrl'>): Promise<Client> {
  const client = new Client(serving.url);
  const token = serving.setUpUrl!.split('#')[1]!;
  const response = await client.send('POST', ENTRY['entry.setUp'].path, {
    token,
    name: 'Ada Admin',
    email: 'ada@example.org',
    password: PASSWORD,
    providerName: 'Northgate Training',
  });
  if (response.status !== 200) throw new Error(`set-up: ${response.status} ${await response.text()}`);
  await client.signIn('ada@example.org', PASSWORD);
  return client;
}

/** Adds a person of a role, and signs them in. */
export async function newPerson(
  administrator: Client,
  role: Role,
  more: { name?: string; allGroups?: boolean; groupIds?: string[] } = {},
): Promise<Client & { readonly id: string }> {
  const email = `${role}-${Math.random().toString(36).slice(2)}@example.org`;
  const { person, invitation } = await administrator.ask('people.invite', {
    body: { name: more.name ?? `Pat ${role}`, email, role, ...more },
  });
  const client = new Client(administrator.url);
  const token = invitation!.link.split('#')[1]!;
  await client.send('POST', ENTRY['entry.setPassword'].path, { token, password: PASSWORD });
  const response = await client.signIn(email, PASSWORD);
  if (response.status !== 200) throw new Error(`sign-in: ${response.status} ${await response.text()}`);
  return Object.assign(client, { id: person.id });
}
