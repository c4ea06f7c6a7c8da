import type { ReturnCheck } from '@waymark/rules';

/** A reason for which rules were not checked, and which they are. */
export interface Unchecked {
  readonly reason: string;
  readonly rules: readonly { readonly rule: string; readonly records: number }[];
}

/** What a check left open: by reason, the rules that were not asked of every record; and those that are not built. */
export function uncheckedRules({ notChecked, notBuilt }: Pick<ReturnCheck, 'notChecked' | 'notBuilt'>): {
  readonly reasons: readonly Unchecked[];
  readonly notBuilt: readonly string[];
  readonly total: number;
} {
  const byReason = new Map<string, { rule: string; records: number }[]>();
  for (const { rule, reason, records } of notChecked) {
    const rules = byReason.get(reason);
    if (rules) rules.push({ rule, records });
    else byReason.set(reason, [{ rule, records }]);
  }
  const names = new Set([...notChecked.map(({ rule }) => rule), ...notBuilt]);
  return {
    reasons: [...byReason].map(([reason, rules]) => ({ reason, rules })),
    notBuilt,
    total: names.size,
  };
}
