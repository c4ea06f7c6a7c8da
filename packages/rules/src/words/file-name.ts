import { word } from '@waymark/flow';
import { type FileName, readFileName } from '@waymark/ilr';
import type { FileFacts } from '../engine/context.ts';

/** What the name of the file says; `undefined` if it has none, or none that a return may have. */
export const fileName = word('file name', ({ name }: FileFacts): FileName | undefined =>
  name === undefined ? undefined : readFileName(name).name,
);
