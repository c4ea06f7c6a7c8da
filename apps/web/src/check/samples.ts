/** The sample returns of the repository, served beside the application. */
const samples = import.meta.glob<string>('../../../../samples/ILR-*.xml', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Fetches the sample return from where the page came from. */
export async function fetchSample(): Promise<File> {
  const [path, url] = Object.entries(samples).toSorted(([a], [b]) => (a < b ? -1 : 1))[0] ?? [];
  if (!path || !url) throw new Error('This build carries no sample return. Choose a file of your own.');
  const response = await fetch(url);
  if (!response.ok) throw new Error('The sample return could not be loaded. Reload the page and try again.');
  return new File([await response.blob()], path.slice(path.lastIndexOf('/') + 1), { type: 'text/xml' });
}
