import type { Answer, Ask, Asked } from '@waymark/flow';

/**
 * Asks whether several things hold at once, each a question of its own: for an exclusion of the form "(a and b)".
 * @example
 * allOf(ask, 'Is it a Skills Bootcamp?', {
 *   'Is the funding model 37?': aim => aim.FundModel === 37,
 *   'Is the programme type 32?': aim => aim.ProgType === 32,
 * }).yesPasses()
 */
export function allOf<S, C>(
  ask: Ask<S, C>,
  text: string,
  parts: Record<string, (subject: S, context: C) => Answer>,
): Asked<S, C> {
  return ask.oneOf(text, {
    all: Object.entries(parts).map(([part, test]) => ask(part, test).noPasses()),
  });
}
