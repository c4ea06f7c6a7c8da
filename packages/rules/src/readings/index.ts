import type { Reading } from './reading.ts';

/** Every second reading, by the name of its rule. */
export const readings: Readonly<Record<string, Reading>> = {};
