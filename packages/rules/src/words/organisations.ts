import { type Answer, isUnknown, some, type Unknown, word } from '@waymark/flow';
import { type ISODate, ukDate } from '@waymark/ilr/dates';
import { type Campus, inForceOn } from '@waymark/reference';
import type { Context } from '../engine/context.ts';
import { about } from './look-up.ts';

/** Whether the UKPRN is that of an organisation in the organisation data. */
export const isOrganisation = word(
  ukprn => `organisation ${ukprn}`,
  (ukprn: number, { reference }: Context): Answer =>
    about(reference.organisations.organisation(ukprn), () => true),
);

/** Whether the employer data service knows the employer (ERN). */
export const isKnownEmployer = word(
  ern => `employer ${ern}`,
  (ern: number, { reference }: Pick<Context, 'reference'>): Answer =>
    about(reference.employers.employer(ern), () => true),
);

/** The campus as the list of campuses has it. */
export const campus = word(
  CampId => `campus ${CampId}`,
  (CampId: string, { reference }: Context): Campus | undefined | Unknown => reference.campuses.campus(CampId),
);

/** Whether the assessment organisation assesses the standard on the day, by the register of such organisations. */
export const assesses = word(
  (EPAOrgID, StdCode, date) => `${EPAOrgID} as assessor of standard ${StdCode} on ${ukDate(date)}`,
  (EPAOrgID: string, StdCode: number, date: ISODate, { reference }: Context): Answer => {
    if (/^\d{8}$/.test(EPAOrgID)) return BY_UKPRN;
    const standards = reference.epaOrganisations.assesses(EPAOrgID, StdCode);
    return isUnknown(standards) ? standards : some(standards, standard => inForceOn(standard, date));
  },
);

const BY_UKPRN: Unknown = {
  notCovered: 'End-point assessment organisations',
  what: 'an assessment organisation that is returned by its UKPRN',
  supply: 'Look the organisation up in the published register; Waymark knows organisations by EPA number.',
};
