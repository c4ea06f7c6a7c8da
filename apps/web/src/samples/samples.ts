/** The samples of the repository, served beside the application: invented returns, and the contracts that belong to them. */

type Served = Record<string, string>;

const returns: Served = import.meta.glob<string>('../../../../samples/ILR-*.xml', {
  query: '?url',
  import: 'default',
  eager: true,
});
const contracts: Served = import.meta.glob<string>('../../../../samples/contracts*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Fetches the sample return; an error is a sentence. */
export async function fetchSample(): Promise<File> {
  const [file] = await fetched(returns, 1, 'The sample return');
  return file!;
}

/** Fetches the two sample returns of one invented provider, a month apart, the earlier one first. */
export async function fetchSamplePair(): Promise<readonly [File, File]> {
  const [earlier, later] = await fetched(returns, 2, 'The sample returns');
  return [earlier!, later!];
}

/** Fetches the invented contracts of the sample returns. */
export async function fetchSampleContracts(): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await fetched(contracts, 1, 'The sample contracts');
  return { name: file!.name, text: await file!.text() };
}

/** The first so many of what is served, by name. */
async function fetched(served: Served, howMany: number, what: string): Promise<readonly File[]> {
  const found = Object.entries(served).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (found.length < howMany)
    throw new Error(`${what} are not part of this build. Choose files of your own.`);
  const one = async ([path, url]: [string, string]) => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`It was answered with the status ${response.status}.`);
    return new File([await response.blob()], path.slice(path.lastIndexOf('/') + 1));
  };
  try {
    return await Promise.all(found.slice(0, howMany).map(one));
  } catch (cause) {
    throw new Error(`${what} could not be loaded. Reload the page and try again.`, { cause });
  }
}
