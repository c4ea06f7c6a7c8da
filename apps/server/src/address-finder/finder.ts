/** An address as a finder gives it. */
export interface FoundAddress {
  readonly lines: string;
  readonly town: string | null;
  readonly county: string | null;
  readonly postcode: string;
}

/** Looks the addresses of a postcode up. Waymark itself knows none; a commercial finder is set up by its key. */
export interface AddressFinder {
  /** As shown beside what it found. */
  readonly name: string;
  /**
   * The addresses of a postcode.
   * @throws Error with a sentence if the finder does not answer or refuses the key
   */
  find(postcode: string): Promise<readonly FoundAddress[]>;
}

/** How long a finder may take before the form goes on without it. */
const PATIENCE_MS = 4000;

/** Asks a finder over HTTP for JSON. @throws Error with a sentence */
export async function askFinder(name: string, url: URL): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' });
  } catch {
    throw new Error(`${name} does not answer. Type the address by hand.`);
  }
  if (response.status === 401 || response.status === 403)
    throw new Error(
      `${name} refuses the key that is set up. Type the address by hand, and tell whoever runs this server.`,
    );
  if (response.status === 404) return null;
  if (!response.ok)
    throw new Error(`${name} answered with an error (${response.status}). Type the address by hand.`);
  return response.json();
}
