/** Reference data that cannot be used. The message is a sentence for the person who brought it. */
export class ReferenceDataError extends Error {
  override name = 'ReferenceDataError';
}
