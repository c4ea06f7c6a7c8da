/** What a check of the new return that edits become tells of the one that was read. */

import type { CheckState } from '../check/session.ts';

/** How often a rule is broken more, or less, than in the return that was read. */
export interface RuleDifference {
  readonly rule: string;
  /** Whether it is about the file itself, such as its name. */
  readonly ofFile: boolean;
  readonly gone: number;
  readonly fresh: number;
}

/** What a check of the new return found otherwise than the check of the one that was read. */
export function compared(before: CheckState, after: CheckState): readonly RuleDifference[] {
  const counts = new Map<string, number>();
  const keyOf = ({ rule, learner, aimSeqNumber }: CheckState['findings'][number]) =>
    `${rule}\n${learner}\n${aimSeqNumber}`;
  const add = ({ findings, found }: CheckState, sign: 1 | -1) => {
    for (let i = 0; i < found; i++) {
      const key = keyOf(findings[i]!);
      const sum = (counts.get(key) ?? 0) + sign;
      if (sum === 0) counts.delete(key);
      else counts.set(key, sum);
    }
  };
  add(before, -1);
  add(after, 1);
  const rules = new Map<string, { rule: string; ofFile: boolean; gone: number; fresh: number }>();
  for (const [key, sum] of counts) {
    const [rule = '', learner] = key.split('\n');
    const ofFile = learner === 'null';
    const one = rules.get(rule) ?? { rule, ofFile, gone: 0, fresh: 0 };
    if (sum < 0) one.gone -= sum;
    else one.fresh += sum;
    rules.set(rule, one);
  }
  return [...rules.values()];
}
