import { comparisonCsv, type Differences } from '@waymark/compare';

/** Pieces that are made before others get their turn on the page's thread. */
const SLICE = 2000;

/** Differences as a CSV file. */
export async function differencesCsv(differences: Differences): Promise<Blob> {
  const parts: string[] = [];
  for (const part of comparisonCsv(differences)) {
    parts.push(part);
    if (parts.length % SLICE === 0) await new Promise(resolve => setTimeout(resolve));
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}
