import { Buffer } from 'node:buffer';
import type { Readable } from 'node:stream';

/** An entry of an archive: a name, and as many bytes as it says. */
export interface Entry {
  readonly name: string;
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
}

const BLOCK = 512;

/** Writes entries as a tar archive (POSIX ustar), piece by piece: nothing is held whole. */
export async function* writeTar(entries: AsyncIterable<Entry>): AsyncGenerator<Uint8Array> {
  for await (const { name, size, content } of entries) {
    yield header(name, size);
    let written = 0;
    for await (const piece of content) {
      written += piece.length;
      yield piece;
    }
    if (written !== size) throw new Error(`${name} has changed while it was read.`);
    yield new Uint8Array(padding(size));
  }
  yield new Uint8Array(2 * BLOCK);
}

function header(name: string, size: number): Uint8Array {
  const block = Buffer.alloc(BLOCK);
  // A long name is cut in two at a slash.
  const at = Buffer.byteLength(name) <= 100 ? -1 : name.indexOf('/', name.length - 101);
  const [start, end] = at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)];
  if (Buffer.byteLength(end) > 100 || Buffer.byteLength(start) > 155)
    throw new RangeError(`"${name}" is too long a name.`);
  block.write(end, 0);
  block.write(start, 345);
  block.write('0000600\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  if (size < 8 ** 11) block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  else {
    // What has no room as octal digits: the number itself, its first bit marking it.
    block.writeBigUInt64BE(BigInt(size), 128);
    block[124] = 0x80;
  }
  block.write(`${Math.floor(Date.now() / 1000).toString(8)}\0`.padStart(12, '0'), 136);
  block.write('        0', 148);
  block.write('ustar\u000000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

const padding = (size: number) => (BLOCK - (size % BLOCK)) % BLOCK;

/** Why an archive cannot be read. */
export class BrokenArchive extends Error {}

/**
 * Reads the entries of a tar archive in their order. What is left of an entry's content when the next one is asked for is
 * passed over.
 * @throws BrokenArchive if it is no tar archive, or ends early
 */
export async function* readTar(archive: Readable): AsyncGenerator<Entry> {
  const bytes = new Bytes(archive);
  for (;;) {
    const block = await bytes.exactly(BLOCK);
    if (block.every(byte => byte === 0)) return;
    const stated = Number.parseInt(block.toString('latin1', 148, 154), 8);
    const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    if (stated !== sum) throw new BrokenArchive('It is no archive of Waymark, or it is damaged.');
    const [start, end] = [text(block, 345, 155), text(block, 0, 100)];
    const name = start === '' ? end : `${start}/${end}`;
    const size =
      block[124] === 0x80
        ? Number(block.readBigUInt64BE(128))
        : Number.parseInt(block.toString('latin1', 124, 135), 8);
    let left = size;
    const content = (async function* () {
      while (left > 0) {
        const piece = await bytes.some(left);
        left -= piece.length;
        yield piece;
      }
    })();
    yield { name, size, content };
    while (left > 0) left -= (await bytes.some(left)).length;
    await bytes.exactly(padding(size));
  }
}

/** The text of a field, which ends where it is filled with nothing. */
function text(block: Buffer, at: number, length: number): string {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? length : end);
}

/** Takes bytes off a stream in the amounts that are asked for. */
class Bytes {
  readonly #pieces: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: Readable) {
    this.#pieces = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  /** Between one byte and `most`. */
  async some(most: number): Promise<Buffer> {
    while (this.#rest.length === 0) {
      const { done, value } = await this.#pieces.next();
      if (done) throw new BrokenArchive('It ends early: it was not written to its end, or was cut off.');
      this.#rest = value;
    }
    const piece = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(piece.length);
    return piece;
  }

  async exactly(length: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for (let left = length; left > 0; left -= pieces.at(-1)!.length) pieces.push(await this.some(left));
    return Buffer.concat(pieces);
  }
}
