import {
  type Answer,
  fieldsSeen,
  forgetWatched,
  type Question,
  type Sighting,
  watch,
  witness,
} from '@waymark/flow';
import { type Context, watchedContext } from './context.ts';

/**
 * Asks one question of a part by itself, and sees what it looks at.
 * @returns `undefined` if it cannot be asked by itself, since it relies on the questions before it
 */
export function seeAlone(
  test: Question<never, Context>['test'],
  part: object,
  context: Context,
): { readonly answer: Answer; readonly looked: readonly Sighting[] } | undefined {
  forgetWatched();
  const watched = watchedContext(context);
  try {
    const { result, saw } = witness(() => test(watch(part) as never, watched));
    return { answer: result, looked: fieldsSeen(saw) };
  } catch {
    return undefined;
  }
}
