/**
 * Opens a zipped return. What a zip holds is written at its end, so its (compressed) bytes are collected first and
 * judged as a whole; the return inside is then unpacked piece by piece and never held.
 */

import { Inflate } from 'fflate';
import { baseName } from '../file-name.ts';
import type { FileRule } from './issue.ts';

/** A zip that cannot be taken as a return, or only with a reproach. */
export interface ZipRefusal {
  readonly rule: FileRule;
  readonly message: string;
  /** True where the return in it can be read all the same. */
  readonly readable?: boolean;
}

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const CORRUPT = 'The zip file is damaged or incomplete. Zip the return again, or upload it as .xml.';
const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes unpacked at a time: at most a thousand times as many come out. */
const PIECE = 8192;

/** True if the bytes begin like a zip file, with an entry or with none. */
export const isZip = (start: Uint8Array): boolean =>
  start[0] === 0x50 &&
  start[1] === 0x4b &&
  ((start[2] === 3 && start[3] === 4) || (start[2] === 5 && start[3] === 6));

/**
 * The bytes of the one return in the zip, piece by piece. Gives a refusal instead if the zip is damaged, protected,
 * or holds not exactly one XML file; a damaged entry gives it after the pieces that could be read. A return of another
 * name than the zip's (if that is known) is told and given all the same: a browser renames a download, and the learners
 * in it are to be checked.
 */
export function* unzip(zip: Uint8Array, fileName?: string): Generator<Uint8Array | ZipRefusal, void> {
  const entries = readDirectory(zip);
  if (!entries) return yield { rule: 'ZIP_CORRUPT', message: CORRUPT };
  const returns = entries.filter(entry => /\.xml$/i.test(entry.name));
  const [only] = returns;
  if (!only || returns.length > 1) return yield { rule: 'ZIP_EMPTY', message: countMessage(returns) };
  if (only.encrypted) {
    return yield {
      rule: 'Protected ZIP file',
      message: 'The zip file is protected by a password. Zip the return without one.',
    };
  }
  if (fileName !== undefined && stem(fileName) !== stem(only.name)) {
    const message = `The zip is named ${baseName(fileName)} and the file in it ${baseName(only.name)}. Give both the same name.`;
    yield { rule: 'ZIP_INCONSISTENT_FILENAME', message, readable: true };
  }
  yield* unpack(zip, only);
}

const stem = (path: string): string =>
  baseName(path)
    .replace(/\.[^.]*$/, '')
    .toUpperCase();

const countMessage = (returns: readonly Entry[]): string =>
  returns.length === 0
    ? 'The zip holds no XML file. Put one return into it.'
    : `The zip holds ${returns.length} XML files (${returns
        .slice(0, 3)
        .map(entry => baseName(entry.name))
        .join(', ')}${returns.length > 3 ? ', …' : ''}). Put only one return into it.`;

/** The zip's table of contents, or undefined if it is not whole. */
function readDirectory(zip: Uint8Array): Entry[] | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  try {
    const end = findEnd(view);
    if (end === undefined) return undefined;
    const entries: Entry[] = [];
    let at = end.directory;
    for (let i = 0; i < end.count; i++) {
      const length =
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      if (view.getUint32(at, true) !== 0x02014b50) return undefined;
      entries.push(readEntry(view, at));
      at += length;
    }
    return entries;
  } catch (error) {
    // Any place outside the file means that the table is wrong.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The record at the end that says where the table of contents lies. A comment of up to 64 KB may follow it. */
function findEnd(view: DataView): { count: number; directory: number } | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const directory = view.getUint32(at + 16, true);
    if (count !== 0xffff && directory !== 0xffffffff) return { count, directory };
    const large = Number(view.getBigUint64(at - 20 + 8, true));
    if (view.getUint32(large, true) !== 0x06064b50) return undefined;
    return {
      count: Number(view.getBigUint64(large + 32, true)),
      directory: Number(view.getBigUint64(large + 48, true)),
    };
  }
  return undefined;
}

function readEntry(view: DataView, at: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder(flags & 0x800 ? 'utf-8' : 'windows-1252').decode(
    new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength),
  );
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    at: view.getUint32(at + 42, true),
  };
  enlarge(view, at + 46 + nameLength, view.getUint16(at + 30, true), sizes);
  // Method 99 is how AES protection is written.
  return {
    name,
    encrypted: (flags & 1) === 1 || method === 99,
    method,
    crc: view.getUint32(at + 16, true),
    ...sizes,
  };
}

/** Sizes beyond 4 GB stand in an extra field, in this order, each only if it did not fit. */
function enlarge(
  view: DataView,
  from: number,
  length: number,
  sizes: { size: number; packed: number; at: number },
): void {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    for (const key of ['size', 'packed', 'at'] as const) {
      if (sizes[key] !== 0xffffffff) continue;
      sizes[key] = Number(view.getBigUint64(place, true));
      place += 8;
    }
    return;
  }
}

function* unpack(zip: Uint8Array, entry: Entry): Generator<Uint8Array | ZipRefusal, void> {
  const packed = contentOf(zip, entry);
  const known = entry.method === STORED || entry.method === DEFLATED;
  if (!packed || !known) return yield { rule: 'ZIP_CORRUPT', message: CORRUPT };
  let crc = 0;
  let size = 0;
  for (const piece of entry.method === STORED ? pieces(packed) : inflate(packed)) {
    if (piece === undefined) return yield { rule: 'ZIP_CORRUPT', message: CORRUPT };
    crc = crc32(crc, piece);
    size += piece.length;
    yield piece;
  }
  if (crc !== entry.crc || size !== entry.size) yield { rule: 'ZIP_CORRUPT', message: CORRUPT };
}

function contentOf(zip: Uint8Array, entry: Entry): Uint8Array | undefined {
  if (entry.at + 30 > zip.length) return undefined;
  const header = new DataView(zip.buffer, zip.byteOffset + entry.at, 30);
  if (header.getUint32(0, true) !== 0x04034b50) return undefined;
  const from = entry.at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  return from + entry.packed <= zip.length ? zip.subarray(from, from + entry.packed) : undefined;
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** The unpacked bytes; ends with undefined where they are damaged. */
function* inflate(packed: Uint8Array): Generator<Uint8Array | undefined> {
  const out: Uint8Array[] = [];
  const inflater = new Inflate(piece => {
    out.push(piece);
  });
  let at = 0;
  do {
    const next = Math.min(at + PIECE, packed.length);
    try {
      inflater.push(packed.subarray(at, next), next === packed.length);
    } catch {
      yield undefined;
      return;
    }
    yield* out.splice(0);
    at = next;
  } while (at < packed.length);
}

const CRC = new Uint32Array(256).map((_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The checksum that zip files carry, continued over more bytes. */
function crc32(before: number, bytes: Uint8Array): number {
  let crc = ~before;
  for (let i = 0; i < bytes.length; i++) crc = CRC[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
