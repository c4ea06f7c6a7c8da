import { type Answer, isUnknown, type Unknown, word } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import { type ISODate, ukDate } from '@waymark/ilr/dates';
import { type DevolvedArea, inForceOn } from '@waymark/reference';
import type { Context } from '../engine/context.ts';
import { hasFAM } from './fam.ts';
import { about } from './look-up.ts';

/** The postcode that stands for "not known": ZZ99 9ZZ. */
export function isNoPostcode(postcode: string): boolean {
  return postcode === 'ZZ99 9ZZ';
}

const FORMAT = /^[A-Z]{1,2}(?:\d{1,2}|\d[A-Z]) \d[ABD-HJLNP-UW-Z]{2}$/;

/**
 * Whether a text has the form of a postcode: one or two capital letters and one or two digits (or a digit and a
 * letter), a space, a digit and two capital letters other than C, I, K, M, O and V.
 */
export function isPostcodeFormat(postcode: string): boolean {
  return FORMAT.test(postcode);
}

/** Whether it is a postcode of the United Kingdom, in use or formerly so. */
export const isPostcode = word(
  postcode => `UK postcode ${postcode}`,
  (postcode: string, { reference }: Context): Answer =>
    about(reference.postcodes.postcode(postcode), () => true),
);

/** The devolved areas that a postcode belongs to on a day, each with the source of funding that pays there. */
export const devolvedAreas = word(
  (postcode, date) => `devolved areas of ${postcode} on ${ukDate(date)}`,
  (postcode: string, date: ISODate, { reference }: Context): readonly DevolvedArea[] | Unknown => {
    const areas = reference.devolvedPostcodes.areas(postcode);
    return isUnknown(areas) ? areas : areas.filter(area => inForceOn(area, date));
  },
);

/** Whether the aim's source of funding pays at its LSDPostcode on its start date, by the list of devolved postcodes. */
export function funderPaysThere(aim: LearningDelivery, context: Context): Answer {
  return about(devolvedAreas(aim.LSDPostcode!, aim.LearnStartDate, context), areas =>
    areas.some(({ sourceOfFunding }) => hasFAM(aim, 'SOF', sourceOfFunding)),
  );
}
