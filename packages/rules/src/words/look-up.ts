import { type Answer, isUnknown, type Unknown } from '@waymark/flow';

/**
 * Asks about something that a look-up gave: unknown stays unknown, and what is absent answers `absent` (no, unless said
 * otherwise).
 */
export function about<T>(
  found: T | undefined | Unknown,
  test: (found: T) => Answer,
  absent: Answer = false,
): Answer {
  if (found === undefined) return absent;
  return isUnknown(found) ? found : test(found);
}
