/** Reads a return from a stream of bytes: a file, an upload or a zip, in Node and in the browser alike. */

import { Decoder } from './decode.ts';
import type { ReadOptions, ReadSummary, ReturnHandlers } from './handlers.ts';
import type { FileRule } from './issue.ts';
import { ReturnReader } from './reader.ts';
import { isZip, unzip } from './zip.ts';

export interface ReadReturnOptions extends ReadOptions {
  /** The file's name, with or without its path; a zip is compared with the file inside. */
  readonly fileName?: string | undefined;
  /** Called after each piece with the number of bytes of the source taken so far. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
  /** Ends reading; `readReturn` then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

export type ByteSource = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Reads the return in the source and tells the handlers what it holds. Decodes UTF-8 and UTF-16, and windows-1252 or
 * ISO-8859-1 where the file declares it; opens a zip. Whatever is wrong with the file is told as a fault; the promise
 * rejects only if the source fails, a handler throws, or the signal says so.
 */
export async function readReturn(
  source: ByteSource,
  handlers: ReturnHandlers,
  options: ReadReturnOptions = {},
): Promise<ReadSummary> {
  const reader = new ReturnReader(handlers, options);
  await takeText(source, reader, options);
  return reader.end();
}

/** Who takes the text of a return as it is decoded. */
export interface TextTaker {
  /** True once no more text is wanted. */
  readonly stopped: boolean;
  write(text: string): void;
  /** The source cannot be read on, and why. */
  refuse(rule: FileRule, message: string, here?: boolean): void;
  /** Something is wrong with the source that does not keep it from being read. */
  remark(rule: FileRule, message: string): void;
}

/** Opens and decodes a source, and hands its text on piece by piece. */
export async function takeText(
  source: ByteSource,
  taker: TextTaker,
  options: Pick<ReadReturnOptions, 'fileName' | 'onProgress' | 'signal'> = {},
): Promise<void> {
  const { signal, onProgress } = options;
  const intake = new Intake(taker, options.fileName);
  let bytes = 0;
  for await (const chunk of pieces(source)) {
    signal?.throwIfAborted();
    bytes += chunk.length;
    intake.take(chunk);
    onProgress?.(bytes);
    if (intake.stopped) break;
  }
  await intake.end(signal);
}

/** Bytes on their way to whoever takes their text: collected if they are a zip, decoded if they are text. */
class Intake {
  readonly #taker: TextTaker;
  readonly #fileName: string | undefined;
  readonly #decoder = new Decoder();
  /** The first bytes, until there are enough to tell a zip. */
  #start: Uint8Array[] | undefined = [];
  #startLength = 0;
  #zip: Uint8Array[] | undefined;

  constructor(taker: TextTaker, fileName: string | undefined) {
    this.#taker = taker;
    this.#fileName = fileName;
  }

  get stopped(): boolean {
    return this.#taker.stopped;
  }

  take(chunk: Uint8Array): void {
    if (this.#zip) this.#zip.push(chunk);
    else if (this.#start) {
      this.#start.push(chunk);
      this.#startLength += chunk.length;
      if (this.#startLength >= 4) this.#decideKind(this.#start);
    } else this.#decode(chunk, false);
  }

  async end(signal: AbortSignal | undefined): Promise<void> {
    if (this.#start) this.#decideKind(this.#start);
    if (this.#zip) await this.#unzip(concat(this.#zip), signal);
    this.#decode(new Uint8Array(0), true);
  }

  #decideKind(chunks: Uint8Array[]): void {
    this.#start = undefined;
    const start = concat(chunks);
    if (isZip(start)) this.#zip = [start];
    // A file that calls itself a zip and is none is a broken zip, not broken XML.
    else if (/\.zip$/i.test(this.#fileName ?? '')) {
      this.#taker.refuse(
        'ZIP_CORRUPT',
        'The file is named .zip but is not a zip file. Zip the return again, or upload it as .xml.',
      );
    } else this.#decode(start, false);
  }

  async #unzip(zip: Uint8Array, signal: AbortSignal | undefined): Promise<void> {
    const name = /\.zip$/i.test(this.#fileName ?? '') ? this.#fileName : undefined;
    let since = 0;
    for (const piece of unzip(zip, name)) {
      if (!(piece instanceof Uint8Array)) {
        if (!piece.readable) return this.#taker.refuse(piece.rule, piece.message);
        this.#taker.remark(piece.rule, piece.message);
        continue;
      }
      this.#decode(piece, false);
      if (this.#taker.stopped) return;
      since += piece.length;
      if (since < 4_000_000) continue;
      // Others get their turn now and then: a page stays alive, and a signal is noticed.
      since = 0;
      await new Promise(resolve => setTimeout(resolve));
      signal?.throwIfAborted();
    }
  }

  #decode(bytes: Uint8Array, last: boolean): void {
    if (this.#taker.stopped) return;
    const decoded = this.#decoder.decode(bytes, last);
    this.#taker.write(decoded.text);
    if ('refused' in decoded) this.#taker.refuse('Schema', decoded.refused, true);
  }
}

/** Large pieces are divided, so that progress and a stop are noticed. */
async function* pieces(source: ByteSource): AsyncGenerator<Uint8Array> {
  const SIZE = 1 << 18;
  for await (const chunk of iterable(source)) {
    for (let at = 0; at < chunk.length; at += SIZE)
      yield chunk.length <= SIZE ? chunk : chunk.subarray(at, at + SIZE);
  }
}

/** Not every browser can iterate a stream yet. */
async function* iterable(source: ByteSource): AsyncGenerator<Uint8Array> {
  if (!('getReader' in source)) {
    yield* source;
    return;
  }
  const reader = source.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // The reader may have been left before the end.
    await reader.cancel().catch(() => undefined);
  }
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
