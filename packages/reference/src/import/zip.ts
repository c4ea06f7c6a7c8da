import { chunksOf } from '../chunks.ts';
import type { InputFile, ReadableFile } from './input-file.ts';
import { refuse } from './refused.ts';

// Read by the list of contents at the end and checked against the checksum of each file. The streaming reader of
// fflate does neither: it would take a zip that is cut off or damaged for a smaller one.

/** A file is refused when unpacked it is larger than this; the largest met, the ONS directory, has 1.3 GB. */
export const LARGEST_FILE = 2 ** 31;
const MOST_FILES = 10_000;

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** True when the bytes start as a zip does. */
export async function isZip(blob: Blob): Promise<boolean> {
  if (blob.size < END_LENGTH) return false;
  const start = await view(blob, 0, 4);
  const mark = start.getUint32(0, true);
  return mark === LOCAL || mark === END;
}

/** The files of a zip, folders left out. Throws ImportRefused when the zip is damaged, encrypted or too large. */
export async function filesOfZip(zip: InputFile): Promise<ReadableFile[]> {
  return (await entriesOfZip(zip)).filter(({ name }) => !/[/\\]$/.test(name));
}

/** All that a zip lists; the name of a folder ends in a slash. Throws ImportRefused as `filesOfZip` does. */
export async function entriesOfZip(zip: InputFile): Promise<ReadableFile[]> {
  const damaged = (what: string) =>
    refuse({ file: zip.name, message: `${zip.name} is not a whole zip file: ${what}. Download it again.` });
  const { blob } = zip;
  const tailStart = Math.max(0, blob.size - END_LENGTH - LONGEST_COMMENT);
  const tail = await view(blob, tailStart, blob.size);
  let end = tail.byteLength - END_LENGTH;
  while (end >= 0 && tail.getUint32(end, true) !== END) end--;
  if (end < 0) return damaged('its list of contents is missing');
  const count = tail.getUint16(end + 10, true);
  const listSize = tail.getUint32(end + 12, true);
  const listStart = tail.getUint32(end + 16, true);
  if (count === 0xffff || listStart === 0xffffffff || count > MOST_FILES) {
    return refuse({
      file: zip.name,
      message: `${zip.name} is too large a zip (more than 4 GB or ${MOST_FILES} files). Unpack it and import the folder.`,
    });
  }
  if (listStart + listSize > tailStart + end) return damaged('its list of contents is cut off');
  const list = await view(blob, listStart, listStart + listSize);
  const files: ReadableFile[] = [];
  for (let i = 0, at = 0; i < count; i++) {
    if (at + 46 > list.byteLength || list.getUint32(at, true) !== LISTED) {
      return damaged('its list of contents cannot be read');
    }
    const nameLength = list.getUint16(at + 28, true);
    const extraLength = list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
    if (at + 46 + nameLength > list.byteLength) return damaged('its list of contents is cut off');
    const entry: Entry = {
      name: new TextDecoder().decode(new Uint8Array(list.buffer, list.byteOffset + at + 46, nameLength)),
      encrypted: (list.getUint16(at + 8, true) & 1) === 1,
      method: list.getUint16(at + 10, true),
      checksum: list.getUint32(at + 16, true),
      packedSize: list.getUint32(at + 20, true),
      size: list.getUint32(at + 24, true),
      offset: list.getUint32(at + 42, true),
    };
    at += 46 + nameLength + extraLength;
    files.push({ name: entry.name, size: entry.size, open: () => unpack(zip, entry) });
  }
  return files;
}

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

async function* unpack(zip: InputFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const file = `${zip.name}/${entry.name}`;
  const refused = (message: string) => refuse({ file, message: `${file} ${message}` });
  if (entry.encrypted) refused('is protected by a password. Unpack it and import the folder.');
  if (entry.method !== 0 && entry.method !== 8) {
    refused(`is packed by method ${entry.method}, which is not read. Unpack it and import the folder.`);
  }
  if (entry.size > LARGEST_FILE) refused(`would unpack to ${entry.size} bytes, more than is read.`);
  const damaged = 'is damaged inside the zip. Download it again.';
  if (entry.offset + 30 > zip.blob.size) refused(damaged);
  const local = await view(zip.blob, entry.offset, entry.offset + 30);
  if (local.getUint32(0, true) !== LOCAL) refused(damaged);
  const start = entry.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  let stream = zip.blob.slice(start, start + entry.packedSize).stream() as ReadableStream<Uint8Array>;
  if (entry.method === 8) {
    stream = stream.pipeThrough(
      new DecompressionStream('deflate-raw') as ReadableWritablePair<Uint8Array, Uint8Array>,
    );
  }
  let size = 0;
  let checksum = 0;
  const chunks = chunksOf(stream);
  for (;;) {
    const next = await chunks.next().catch(() => refused(damaged));
    if (next.done) break;
    size += next.value.length;
    // More than the list of contents says: damaged, or made to fill the memory.
    if (size > entry.size) {
      await chunks.return(undefined);
      refused('is larger than the zip says. It is damaged, or made to do harm.');
    }
    checksum = crc32(next.value, checksum);
    yield next.value;
  }
  if (size !== entry.size || checksum !== entry.checksum) refused(damaged);
}

async function view(blob: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await blob.slice(start, end).arrayBuffer());
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ bytes[i]!) & 0xff]!;
  return ~crc >>> 0;
}
