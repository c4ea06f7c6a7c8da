import { type Answer, word } from '@waymark/flow';
import type { Context } from '../engine/context.ts';
import { about } from './lars.ts';

/** Whether the employer data service knows the employer (ERN). */
export const isKnownEmployer = word(
  ern => `employer ${ern}`,
  (ern: number, { reference }: Pick<Context, 'reference'>): Answer =>
    about(reference.employers.employer(ern), () => true),
);
