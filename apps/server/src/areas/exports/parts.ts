import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { type Column, csvHead, csvRow, xlsxPieces } from '@waymark/funding';
import type { Services } from '../../services.ts';
import type { Piece } from '../../work/kinds.ts';
import type { Cell } from './exported.ts';

/**
 * Keeps some rows of an export in the store of files until all are there. The first line makes the file one of its own, so that
 * another export of the same rows does not lose it.
 */
export async function keepPart(
  { files }: Services,
  { providerId, id }: Piece,
  number: number,
  rows: readonly Cell[][],
): Promise<string> {
  const lines = [{ export: id, part: number }, ...rows].map(line => `${JSON.stringify(line)}\n`);
  const { sha256 } = await files.put(providerId, Readable.from(lines));
  return sha256;
}

/** Writes the file of an export out of its parts, row by row. */
export async function joinParts(
  { files }: Services,
  { providerId }: Piece,
  parts: readonly string[],
  list: { readonly name: string; readonly columns: readonly Column[] },
  format: 'csv' | 'xlsx',
): Promise<string> {
  const rows = rowsOf(parts.map(sha256 => files.pathOf(providerId, sha256)));
  const { name, columns } = list;
  const content = format === 'xlsx' ? xlsxPieces([{ name, columns, rows }]) : csvPieces(columns, rows);
  const { sha256 } = await files.put(providerId, Readable.from(content));
  return sha256;
}

/** Removes the parts of an export, which nobody needs any more. */
export async function forgetParts({ files }: Services, { providerId }: Piece, parts: readonly string[]) {
  for (const sha256 of parts) await files.remove(providerId, sha256);
}

async function* csvPieces(columns: readonly Column[], rows: AsyncIterable<Cell[]>): AsyncGenerator<string> {
  let piece = csvHead(columns);
  for await (const row of rows) {
    piece += csvRow(row, columns);
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

async function* rowsOf(paths: readonly string[]): AsyncGenerator<Cell[]> {
  for (const path of paths) {
    const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
    let first = true;
    for await (const line of lines) {
      if (!first) yield JSON.parse(line) as Cell[];
      first = false;
    }
  }
}
