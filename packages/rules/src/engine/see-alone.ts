import { type Answer, type Follower, follow, forgetWatched, type Question, watch } from '@waymark/flow';
import { type Context, watchedContext } from './context.ts';

/** Throw it in a follower to see no more of the question. */
export const ENOUGH = Symbol('enough');

/**
 * Asks one question of a part by itself, and follows what it looks at.
 * @param told told of each field that it reads; it may throw {@link ENOUGH}
 * @returns `undefined` if there was enough to see, or if it cannot be asked by itself, since it relies on the questions before it
 */
export function seeAlone(
  test: Question<never, Context>['test'],
  part: object,
  context: Context,
  told: Follower,
): Answer | undefined {
  forgetWatched();
  try {
    return follow(() => test(watch(part) as never, watchedContext(context)), told);
  } catch {
    return undefined;
  }
}
