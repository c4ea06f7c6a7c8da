/** Bytes of a return to text: finds out the encoding, and says where bytes do not belong to it. */

/** Text, or a sentence that says why the bytes cannot be read as text. */
export type Decoded = { readonly text: string } | { readonly text: string; readonly refused: string };

/** Encodings that a return may declare, by the names that XML files use for them. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'utf-16': 'utf-16',
  'utf-16le': 'utf-16',
  'utf-16be': 'utf-16',
  'iso-8859-1': 'windows-1252',
  'latin-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
};

/** Bytes needed to see a byte order mark and a whole XML declaration. */
const ENOUGH = 256;

/** Decodes a stream of bytes piece by piece. */
export class Decoder {
  #start: Uint8Array = new Uint8Array(0);
  #decoder: TextDecoder | undefined;
  #encoding = '';
  /** Bytes before the present piece, and those of a character that the piece before cut off: to say where a wrong byte is. */
  #bytes = 0;
  #cut: Uint8Array = new Uint8Array(0);

  /** The text of the next bytes; `last` says that no more come. */
  decode(bytes: Uint8Array, last = false): Decoded {
    if (this.#decoder) return this.#decode(this.#decoder, bytes, last);
    const start = join(this.#start, bytes);
    this.#start = start;
    if (start.length < ENOUGH && !last) return { text: '' };
    const found = detect(start);
    if ('refused' in found) return { text: '', refused: found.refused };
    this.#encoding = found.encoding;
    this.#decoder = new TextDecoder(found.encoding, { fatal: true });
    this.#start = new Uint8Array(0);
    return this.#decode(this.#decoder, start, last);
  }

  #decode(decoder: TextDecoder, bytes: Uint8Array, last: boolean): Decoded {
    try {
      const text = decoder.decode(bytes, { stream: !last });
      this.#bytes += bytes.length;
      if (this.#encoding === 'utf-8') this.#cut = cutOff(join(this.#cut, bytes));
      return { text };
    } catch {
      if (this.#encoding !== 'utf-8') return { text: '', refused: notIn(this.#encoding) };
      return this.#refuse(join(this.#cut, bytes));
    }
  }

  /** The text before the first byte that UTF-8 does not allow, and where that byte is. */
  #refuse(bytes: Uint8Array): Decoded {
    const wrong = firstWrongByte(bytes);
    const text = new TextDecoder('utf-8').decode(bytes.subarray(0, wrong));
    const place = this.#bytes - this.#cut.length + wrong + 1;
    const what =
      wrong < bytes.length
        ? `byte ${place} is ${hex(bytes[wrong]!)}`
        : 'it ends in the middle of a character';
    const refused = `The file is not valid UTF-8: ${what}. It may be Windows-1252: save it as UTF-8, or declare its encoding in the first line.`;
    return { text, refused };
  }
}

function detect(start: Uint8Array): { encoding: string } | { refused: string } {
  const [a, b, c, d] = start;
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le' };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be' };
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8' };
  if (a === 0x3c && b === 0 && d === 0) return { encoding: 'utf-16le' };
  if (a === 0 && b === 0x3c && c === 0) return { encoding: 'utf-16be' };
  const declared = declaredEncoding(start);
  if (declared === undefined) return { encoding: 'utf-8' };
  const encoding = ENCODINGS[declared.toLowerCase()];
  if (encoding === undefined) {
    return {
      refused: `The file declares the encoding ${declared}, which a return should not have. Save it as UTF-8.`,
    };
  }
  if (encoding === 'utf-16') {
    return {
      refused: `The file declares the encoding ${declared} but is not written in it. Save it as UTF-8.`,
    };
  }
  return { encoding };
}

function declaredEncoding(start: Uint8Array): string | undefined {
  const text = String.fromCharCode(...start.subarray(0, ENOUGH));
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']/.exec(text)?.[1];
}

const notIn = (encoding: string): string =>
  `The file is not valid ${encoding.toUpperCase()}. Save it as UTF-8.`;

const hex = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** Where the first byte lies that UTF-8 does not allow there, or that begins a character cut off at the end. */
function firstWrongByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    if (at + length > bytes.length) return bytes.length;
    at += length;
  }
  return at;
}

/** The beginning of a character at the end of the bytes, whose rest is still to come. */
function cutOff(bytes: Uint8Array): Uint8Array {
  for (let at = bytes.length - 1; at >= 0 && at >= bytes.length - 3; at--) {
    if (isContinuation(bytes[at])) continue;
    return at + characterLength(bytes, at) > bytes.length ? bytes.slice(at) : new Uint8Array(0);
  }
  return new Uint8Array(0);
}

/** Bytes that the character at the place takes, 0 if there can be none. Those beyond the end are believed. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let k = 1; k < length && at + k < bytes.length; k++) if (!isContinuation(bytes[at + k])) return 0;
  const second = bytes[at + 1] ?? 0x90;
  // Forms that are longer than need be, surrogates and characters beyond Unicode.
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const beyond = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f);
  return overlong || beyond ? 0 : length;
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
