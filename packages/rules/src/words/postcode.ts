import { type Answer, isUnknown, some, word } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import { type ISODate, ukDate } from '@waymark/ilr/dates';
import { inForceOn } from '@waymark/reference';
import type { Context } from '../engine/context.ts';
import { fams } from './fam.ts';
import { about } from './lars.ts';

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

/** Whether a devolved authority is in charge of adult skills at the postcode on the day. */
export const isDevolvedPostcode = word(
  (postcode, date) => `devolved area of ${postcode} on ${ukDate(date)}`,
  (postcode: string, date: ISODate, { reference }: Context): Answer => {
    const areas = reference.devolvedPostcodes.areas(postcode);
    return isUnknown(areas) ? areas : some(areas, area => inForceOn(area, date));
  },
);

/** Whether the aim's source of funding pays at its LSDPostcode on its start date, by the list of devolved postcodes. */
export const funderPaysThere = word(
  'source of funding at LSDPostcode on the start date',
  (aim: LearningDelivery, { reference }: Context): Answer => {
    const areas = reference.devolvedPostcodes.areas(aim.LSDPostcode!);
    if (isUnknown(areas)) return areas;
    const funders = fams(aim, 'SOF').map(({ LearnDelFAMCode }) => LearnDelFAMCode);
    return areas.some(area => funders.includes(area.sourceOfFunding) && inForceOn(area, aim.LearnStartDate));
  },
);
