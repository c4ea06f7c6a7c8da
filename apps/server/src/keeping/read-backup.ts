import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { newestLevel } from '../database/migrate.ts';
import { CannotKeep } from './backup.ts';
import { CHECKSUMS, FOLDERS, FORMAT, MANIFEST, type Manifest, manifestShape } from './manifest.ts';
import { BrokenArchive, type Entry, readTar } from './tar.ts';

/** The entries of a backup, as they come. */
export function entriesOf(path: string): AsyncGenerator<Entry> {
  const file = createReadStream(path);
  const unzipped = file.pipe(createGunzip());
  file.on('error', problem => unzipped.destroy(problem));
  return readTar(unzipped);
}

/** The table that an entry holds. */
export const tableOf = ({ name }: Entry) => /^tables\/(\w+)\.ndjson$/.exec(name)?.[1];

/**
 * Reads a backup to its end and checks it, before anything is done with it.
 * @returns what it says of itself
 * @throws CannotKeep if it is damaged, not whole, or newer than this Waymark
 */
export async function checked(path: string): Promise<Manifest> {
  try {
    return await check(path);
  } catch (problem) {
    const broken = problem instanceof BrokenArchive;
    if (!broken && !(problem as { code?: string }).code?.startsWith('Z_')) throw problem;
    throw new CannotKeep(
      `"${path}" cannot be taken in; nothing was changed. ${broken ? problem.message : 'It is no backup of Waymark, or it is damaged.'}`,
    );
  }
}

async function check(path: string): Promise<Manifest> {
  let said: Manifest | undefined;
  let stated: string | undefined;
  let found = '';
  for await (const entry of entriesOf(path)) {
    if (entry.name === CHECKSUMS) {
      stated = await textOf(entry.content);
      continue;
    }
    if (!said) {
      if (entry.name !== MANIFEST) throw new BrokenArchive('It is no backup of Waymark.');
      const text = await textOf(entry.content);
      said = understood(text);
      found += lineOf(createHash('sha256').update(text), entry.name);
      continue;
    }
    const kept = FOLDERS.some(folder => entry.name.startsWith(`${folder}/`)) && isPlainPath(entry.name);
    if (!kept && tableOf(entry) === undefined)
      throw new BrokenArchive(`It holds "${entry.name}", which is no part of a backup.`);
    const hash = createHash('sha256');
    for await (const piece of entry.content) hash.update(piece);
    found += lineOf(hash, entry.name);
  }
  if (!said) throw new BrokenArchive('It is no backup of Waymark.');
  if (stated !== found) throw new BrokenArchive('Its content does not agree with its checksums.');
  return said;
}

const lineOf = (hash: ReturnType<typeof createHash>, name: string) => `${hash.digest('hex')}  ${name}\n`;

/** What a backup says of itself. @throws if this Waymark cannot take it in */
function understood(text: string): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new BrokenArchive('It does not say what it holds.');
  }
  const newer = new CannotKeep('The backup was made by a newer Waymark. Restore it with that one.');
  if (Number((json as { format?: unknown } | null)?.format) > FORMAT) throw newer;
  const read = manifestShape.safeParse(json);
  if (!read.success) throw new BrokenArchive('It does not say what it holds.');
  if (read.data.level > newestLevel()) throw newer;
  return read.data;
}

/** Nothing that leads out of the folder. */
const isPlainPath = (name: string) =>
  name.split('/').every(part => part !== '' && part !== '.' && part !== '..' && !/[\\\0:]/.test(part));

/** The lines of a table. A line ends with a line feed and nothing else: a text may hold what other readers take for an end. */
export async function* linesOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of content) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
}

async function textOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
