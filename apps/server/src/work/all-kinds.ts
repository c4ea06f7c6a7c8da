import type { WorkKind } from './kinds.ts';

/** Every kind of work in the background, by the name under which it is started. */
export const KINDS: Readonly<Record<string, WorkKind>> = {};
