import { z } from 'zod';

/**
 * A backup is a `.tar.gz` that any tool opens:
 *
 * - `waymark-backup.json`: what it is;
 * - `tables/NAME.ndjson`: each table, a row a line;
 * - `files/...` and `reference/...`: evidence, kept returns and reference data as they lie in the data folder;
 * - `sha256.txt`: the checksum of all of these, at the end, as `sha256sum -c` reads it. Without it a backup is not whole.
 */
export const MANIFEST = 'waymark-backup.json';
export const CHECKSUMS = 'sha256.txt';
/** The folders of the data folder that are kept as they are. */
export const FOLDERS = ['files', 'reference'] as const;

/** What a backup says of itself. */
export const manifestShape = z.object({
  format: z.number().int(),
  /** The version of Waymark that made it. */
  waymark: z.string(),
  /** How far its tables have come: `Level` of `../database/migrate.ts`. */
  level: z.number().int(),
  madeAt: z.string(),
  /** The tables, with how many rows each has. */
  tables: z.record(z.string(), z.number().int()),
});

export type Manifest = z.infer<typeof manifestShape>;

/** The form that this version writes, and the newest that it reads. */
export const FORMAT = 1;
