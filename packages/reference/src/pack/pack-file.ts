import { chunksOf } from '../chunks.ts';
import { type DataSetName, dataSet, shapesOf } from '../data-sets.ts';
import { ReferenceDataError } from '../reference-data-error.ts';
import type { TableShape } from '../tables/shape.ts';
import { type CodedColumn, type Covers, Table } from '../tables/table.ts';
import { narrowest } from '../tables/table-builder.ts';
import type { Value } from '../values.ts';
import { makePack, type Pack } from './pack.ts';
import { readVarints, writeVarints } from './varints.ts';

// A pack file is gzip over: the mark, the length of the head, the head as JSON, and the number columns as bytes.
// The head holds what JSON reads fastest (texts); keys and codes are bytes, where they are smallest.

const MARK = 'waymark-reference-1\n';
const LARGEST = 2 ** 31;

interface Head {
  dataSet: string;
  version?: string;
  source: string;
  importedOn: string;
  tables: TableHead[];
}

interface TableHead {
  name: string;
  covers: Covers;
  keyCount: number;
  /** Text keys; number keys lie in the bytes as differences. */
  keys?: string[];
  keyBytes?: number;
  countBytes: number;
  columns: { name: string; values: Value[] }[];
}

/** Saves a pack as the bytes of a file. */
export async function savePack(pack: Pack): Promise<Uint8Array<ArrayBuffer>> {
  const bytes: Uint8Array[] = [];
  const head: Head = {
    dataSet: pack.dataSet,
    version: pack.version,
    source: pack.source,
    importedOn: pack.importedOn,
    tables: pack.tables.map(table => writeTable(table, bytes)),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const opening = new TextEncoder().encode(`${MARK}${text.length}\n`);
  return through(new CompressionStream('gzip'), [opening, text, ...bytes]);
}

/** Loads a pack that was saved. Throws a ReferenceDataError when the bytes are no pack, or a damaged one. */
export async function loadPack(saved: Uint8Array, name = 'The file'): Promise<Pack> {
  let bytes: Uint8Array;
  try {
    bytes = await through(new DecompressionStream('gzip'), [saved]);
  } catch {
    throw unreadable(name);
  }
  try {
    return readPack(bytes);
  } catch (error) {
    if (error instanceof ReferenceDataError) throw error;
    throw unreadable(name);
  }
}

function unreadable(name: string) {
  return new ReferenceDataError(
    `${name} is not a Waymark reference pack, or it is damaged. Import the reference data again.`,
  );
}

function readPack(bytes: Uint8Array): Pack {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, MARK.length + 12));
  const length = /^(\d{1,10})\n/.exec(opening.slice(MARK.length));
  if (!opening.startsWith(MARK) || !length) throw new RangeError('no mark');
  let at = MARK.length + length[0].length;
  const headEnd = at + Number(length[1]);
  const head = JSON.parse(
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(at, headEnd)),
  ) as Head;
  at = headEnd;
  const take = (count: number) => {
    if (at + count > bytes.length) throw new RangeError('cut off');
    at += count;
    return bytes.subarray(at - count, at);
  };
  const set = dataSet(head.dataSet);
  if (!set)
    throw new ReferenceDataError(
      `The pack holds “${head.dataSet}”, which this version of Waymark does not know.`,
    );
  const shapes = new Map(shapesOf(set).map(shape => [shape.name, shape as TableShape<unknown>]));
  const tables: Table[] = [];
  for (const tableHead of head.tables) {
    const table = readTable(tableHead, take, shapes.get(tableHead.name));
    if (table) tables.push(table);
  }
  const { version, source, importedOn } = head;
  return makePack({ dataSet: head.dataSet as DataSetName, version, source, importedOn }, tables);
}

function writeTable(table: Table, bytes: Uint8Array[]): TableHead {
  const { keys, starts, columns, covers } = table.data;
  const head: TableHead = {
    name: table.shape.name,
    covers,
    keyCount: keys.length,
    countBytes: 0,
    columns: [],
  };
  if (keys instanceof Float64Array) {
    const differences = writeVarints(keys.length, i => (i === 0 ? keys[0]! : keys[i]! - keys[i - 1]!));
    head.keyBytes = differences.length;
    bytes.push(differences);
  } else {
    head.keys = [...keys];
  }
  const counts = writeVarints(keys.length, i => starts[i + 1]! - starts[i]!);
  head.countBytes = counts.length;
  bytes.push(counts);
  for (const [name, column] of columns) {
    head.columns.push({ name, values: column.values.slice(1) as Value[] });
    bytes.push(codeBytes(column));
  }
  return head;
}

function readTable(
  head: TableHead,
  take: (count: number) => Uint8Array,
  shape: TableShape<unknown> | undefined,
): Table | undefined {
  let keys: string[] | Float64Array;
  if (head.keys) {
    keys = head.keys;
  } else {
    keys = new Float64Array(head.keyCount);
    const differences = readVarints(take(head.keyBytes!), head.keyCount);
    for (let i = 0, key = 0; i < head.keyCount; i++) keys[i] = key += differences[i]!;
  }
  if (keys.length !== head.keyCount) throw new RangeError('keys are missing');
  const counts = readVarints(take(head.countBytes), head.keyCount);
  const starts = new Uint32Array(head.keyCount + 1);
  for (let i = 0; i < head.keyCount; i++) starts[i + 1] = starts[i]! + counts[i]!;
  const rowCount = starts[head.keyCount]!;
  const columns = new Map<string, CodedColumn>();
  for (const { name, values } of head.columns) {
    const codes = narrowest(values.length + 1, rowCount);
    // Copied, because the bytes of wide codes must start at an even place.
    new Uint8Array(codes.buffer).set(take(codes.byteLength));
    if (!LITTLE_ENDIAN) swapBytes(codes);
    for (const code of codes) if (code > values.length) throw new RangeError('code without value');
    columns.set(name, { values: [undefined as Value | undefined].concat(values), codes });
  }
  if (head.covers !== 'all' && head.covers !== 'keys') throw new RangeError('unknown coverage');
  // A table that a later version added is passed over: this one asks nothing of it.
  return shape && new Table(shape, { covers: head.covers, keys, starts, columns });
}

const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

function codeBytes(column: CodedColumn): Uint8Array {
  const codes = column.codes.slice();
  if (!LITTLE_ENDIAN) swapBytes(codes);
  return new Uint8Array(codes.buffer);
}

function swapBytes(codes: Uint8Array | Uint16Array | Uint32Array): void {
  const bytes = new Uint8Array(codes.buffer);
  for (let i = 0; i < bytes.length; i += codes.BYTES_PER_ELEMENT) {
    bytes.subarray(i, i + codes.BYTES_PER_ELEMENT).reverse();
  }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  parts: readonly Uint8Array[],
): Promise<Uint8Array<ArrayBuffer>> {
  const output = new Blob(parts as Uint8Array<ArrayBuffer>[]).stream().pipeThrough(stream);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(output as ReadableStream<Uint8Array>)) {
    length += chunk.length;
    if (length > LARGEST) throw new RangeError('larger than any pack');
    chunks.push(chunk);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
