import { readContracts } from '@waymark/funding';
import type { Given } from '../milestones/protocol.ts';
import { fetchSampleContracts } from '../milestones/sample-contracts.ts';

/** The sample returns, served beside the application: two of one invented provider, a month apart. */
const samples = import.meta.glob<string>('../../../../samples/ILR-*.xml', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Fetches the two sample returns, the earlier one first. */
export async function fetchSamplePair(): Promise<readonly [File, File]> {
  const found = Object.entries(samples).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const [first, second] = await Promise.all(found.slice(0, 2).map(([path, url]) => fetched(path, url)));
  if (!first || !second)
    throw new Error('This build carries no two sample returns. Choose files of your own.');
  return [first, second];
}

/** The invented contracts of the sample returns, with the settings at hand. */
export async function sampleTerms({ settings }: Given): Promise<Given> {
  const { name, text } = await fetchSampleContracts();
  const { contracts, learners } = readContracts(text, name);
  return { contracts, entries: learners, settings };
}

async function fetched(path: string, url: string): Promise<File> {
  const response = await fetch(url);
  if (!response.ok) throw new Error('The sample returns could not be loaded. Reload the page and try again.');
  return new File([await response.blob()], path.slice(path.lastIndexOf('/') + 1), { type: 'text/xml' });
}
