import type { ReadableFile } from './input-file.ts';
import { refuse } from './refused.ts';

/** How the characters of a file are written, as the import report names it. */
export type Encoding = 'UTF-8' | 'UTF-8 with BOM' | 'UTF-16 LE' | 'UTF-16 BE' | 'windows-1252';

/** Bytes that are not UTF-8, in a file without a mark that says what it is. */
export class NotUtf8 extends Error {}

const LABELS: Record<Encoding, string> = {
  'UTF-8': 'utf-8',
  'UTF-8 with BOM': 'utf-8',
  'UTF-16 LE': 'utf-16le',
  'UTF-16 BE': 'utf-16be',
  'windows-1252': 'windows-1252',
};

/**
 * The text of a file, chunk by chunk, with the encoding that its first bytes show: a byte order mark, or the zero
 * bytes of UTF-16; else UTF-8. Throws NotUtf8 when it turns out not to be; the caller then starts again with
 * `windows-1252`, in which every byte means something.
 */
export async function* textOf(
  file: ReadableFile,
  assume?: 'windows-1252',
): AsyncGenerator<{ text: string; encoding: Encoding; bytes: number }> {
  let encoding: Encoding | undefined = assume;
  let decoder: TextDecoder | undefined;
  let held: Uint8Array = new Uint8Array();
  const decode = (chunk: Uint8Array | undefined) => {
    encoding ??= detect(held);
    decoder ??= new TextDecoder(LABELS[encoding], { fatal: true });
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      if (encoding === 'UTF-8') throw new NotUtf8();
      return refuse({
        file: file.name,
        message: `${file.name} holds bytes that are not ${encoding}. Export it again.`,
      });
    }
  };
  for await (const chunk of file.open()) {
    // The first bytes decide, so gather as many as it takes.
    const bytes: Uint8Array = held.length > 0 && !decoder ? joined(held, chunk) : chunk;
    if (!decoder && bytes.length < 4) {
      held = bytes;
      continue;
    }
    if (!decoder) held = bytes;
    yield { text: decode(bytes), encoding: encoding!, bytes: bytes.length };
  }
  const rest = decoder ? '' : decode(held);
  yield { text: rest + decode(undefined), encoding: encoding!, bytes: decoder ? 0 : held.length };
}

/** The text of a small file that is held whole, in the encoding that its bytes show; else as windows-1252. */
export function textOfBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder(LABELS[detect(bytes)], { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function detect(bytes: Uint8Array): Encoding {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'UTF-8 with BOM';
  if (a === 0xff && b === 0xfe) return 'UTF-16 LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16 BE';
  // Header names are plain letters: a zero beside each of them is UTF-16 without a mark.
  if (a !== 0 && b === 0 && d === 0) return 'UTF-16 LE';
  if (a === 0 && b !== 0 && c === 0) return 'UTF-16 BE';
  return 'UTF-8';
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
