import type { ContractsFile } from './kept-terms.ts';

/** The contracts of the sample return, served beside the application. */
const files = import.meta.glob<string>('../../../../samples/contracts*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Fetches the invented contracts of the sample return. */
export async function fetchSampleContracts(): Promise<ContractsFile> {
  const [path, url] = Object.entries(files)[0] ?? [];
  if (!path || !url) throw new Error('This build carries no sample contracts. Choose a file of your own.');
  const response = await fetch(url);
  if (!response.ok)
    throw new Error('The sample contracts could not be loaded. Reload the page and try again.');
  return { name: path.slice(path.lastIndexOf('/') + 1), text: await response.text() };
}
