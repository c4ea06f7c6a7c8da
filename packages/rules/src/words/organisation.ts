import { type Answer, word } from '@waymark/flow';
import type { Context } from '../engine/context.ts';
import { about } from './lars.ts';

/** Whether the UKPRN is that of an organisation in the organisation data. */
export const isOrganisation = word(
  ukprn => `organisation ${ukprn}`,
  (ukprn: number, { reference }: Context): Answer =>
    about(reference.organisations.organisation(ukprn), () => true),
);
