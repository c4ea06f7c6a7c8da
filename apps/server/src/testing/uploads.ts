import type { IMPORT_KINDS, Reply } from '@waymark/api';
import type { Client } from './client.ts';

/** Uploads a file for an import, whatever comes of it. */
export function upload(
  client: Client,
  kind: (typeof IMPORT_KINDS)[number],
  content: string | Uint8Array,
  name = kind === 'referrals' ? 'referrals.zip' : `${kind}.csv`,
) {
  const form = new FormData();
  form.set('kind', kind);
  form.set('file', new Blob([content as Uint8Array<ArrayBuffer>]), name);
  return client.call('imports.begin', { form: form as never });
}

/** Uploads a file that is taken in, and waits until its preview is there. */
export async function preview(...given: Parameters<typeof upload>): Promise<Reply<'imports.read'>> {
  const { status, body } = await upload(...given);
  if (status !== 200) throw new Error(`imports.begin answered ${status}: ${JSON.stringify(body)}`);
  return settled(given[0], body.id);
}

/** Waits until an import is read or carried out. */
export async function settled(client: Client, id: string): Promise<Reply<'imports.read'>> {
  return until(
    () => client.ask('imports.read', { params: { id } }),
    ({ state }) => state !== 'reading' && state !== 'applying',
  );
}

/** Carries out an import, and waits until it is done. */
export async function apply(client: Client, id: string, body = {}): Promise<Reply<'imports.read'>> {
  await client.ask('imports.apply', { params: { id }, body: body as never });
  return settled(client, id);
}

/** Waits until a piece of work is over. */
export async function finished(client: Client, id: string): Promise<Reply<'work.read'>> {
  return until(
    () => client.ask('work.read', { params: { id } }),
    ({ state }) => state !== 'waiting' && state !== 'running',
  );
}

/** Asks again and again until the answer is as wanted. */
async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  for (;;) {
    try {
      const answer = await ask();
      if (wanted(answer)) return answer;
    } catch (problem) {
      // On a busy machine a connection that was kept open may be closed as it is used; a browser asks again, too.
      if (!(problem instanceof TypeError)) throw problem;
    }
    await new Promise(wait => setTimeout(wait, 200));
  }
}
