import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english, translations } from '@zxcvbn-ts/language-en';

/** How strong a password is. */
export interface Strength {
  /** From 0 (guessed at once) to 4 (not guessed in practice). */
  readonly score: number;
  readonly strongEnough: boolean;
  readonly advice: string | null;
}

/** A password has to withstand a patient guesser; no rule on capitals or digits makes it so. */
const LEAST_SCORE = 3;
const LEAST_LENGTH = 10;

const ABOUT_YOU = 'Leave out your own name, your e-mail and the name of your provider.';

let estimator: ZxcvbnFactory | undefined;

/**
 * How hard a password is to guess.
 * @param about names and words that a guesser would try first: the person's name, their e-mail, the provider
 */
export function strengthOf(password: string, about: readonly string[]): Strength {
  estimator ??= new ZxcvbnFactory({
    graphs: adjacencyGraphs,
    dictionary: { ...common, ...english },
    translations: { ...translations, warnings: { ...translations.warnings, userInputs: ABOUT_YOU } },
  });
  const words = about.flatMap(word => [word, ...word.split(/[\s@._-]+/)]).filter(word => word.length > 2);
  const { score, feedback } = estimator.check(password.slice(0, 100), [...words, 'waymark']);
  const long = password.length >= LEAST_LENGTH;
  const advice = !long
    ? `Use at least ${LEAST_LENGTH} characters; three or four words that do not belong together are easy to keep in mind.`
    : score < LEAST_SCORE
      ? [feedback.warning, ...feedback.suggestions].filter(Boolean).join(' ') ||
        'Add another word or two that do not belong together.'
      : null;
  return { score, strongEnough: long && score >= LEAST_SCORE, advice };
}
