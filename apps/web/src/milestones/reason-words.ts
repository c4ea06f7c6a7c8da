import type { Reason } from './overview.ts';
import { shortReason } from './short-reason.ts';
import { TITLES } from './words.ts';

/** A reason in one line: `Completion: no event recorded` */
export function reasonWords({ kind, milestone, text }: Pick<Reason, 'kind' | 'milestone' | 'text'>): string {
  if (kind === 'blocked') return `Blocked by ${text}`;
  return `${TITLES[milestone]}${kind === 'not checked' ? ' not checked' : ''}: ${shortReason(text)}`;
}
