import type { AnyRule } from '../engine/rule.ts';
import type { Example } from './example.ts';

/** What a rule file exports: one rule and its examples, or a family of rules and the examples of each by name. */
export interface RuleModule {
  readonly default: AnyRule | readonly AnyRule[];
  readonly examples: () => readonly Example[] | Readonly<Record<string, readonly Example[]>>;
}

/** The rules of a module, each with its examples. */
export function rulesOf({
  default: rules,
  examples,
}: RuleModule): { rule: AnyRule; examples: readonly Example[] }[] {
  if (!Array.isArray(rules)) return [{ rule: rules as AnyRule, examples: examples() as readonly Example[] }];
  const byName = examples() as Readonly<Record<string, readonly Example[]>>;
  return (rules as readonly AnyRule[]).map(rule => ({ rule, examples: byName[rule.name] ?? [] }));
}
