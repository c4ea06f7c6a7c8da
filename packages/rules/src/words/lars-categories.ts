import { type Answer, isUnknown, word } from '@waymark/flow';
import type { Context } from '../engine/context.ts';
import { about } from './lars.ts';

/** Whether LARS has put the aim in one of these categories at any time: for rules that name no dates. */
export const everInLarsCategory = word(
  (learnAimRef, refs) => `LARS category ${refs.join(' or ')} of ${learnAimRef} at any time`,
  (learnAimRef: string, refs: readonly number[], { reference }: Context): Answer => {
    const rows = reference.lars.categories(learnAimRef);
    return isUnknown(rows) ? rows : rows.some(({ ref }) => refs.includes(ref));
  },
);

/** Whether LARS knows the learning aim. */
export const isInLars = word(
  learnAimRef => `${learnAimRef} in LARS`,
  (learnAimRef: string, { reference }: Context): Answer =>
    about(reference.lars.exists(learnAimRef), () => true),
);
