import { rules } from '@waymark/rules';

const MESSAGES = new Map(rules.map(({ name, message }) => [name, message]));

/** The message that the rule itself gives; `undefined` for what the reader finds, which it says in words of its own. */
export function ruleMessage(rule: string): string | undefined {
  return MESSAGES.get(rule);
}
