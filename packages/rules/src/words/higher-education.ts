import { type Answer, type Unknown, word } from '@waymark/flow';
import type { Learner, LearnerHEFinancialSupport, LearningDeliveryHE, Year } from '@waymark/ilr';
import type { Context } from '../engine/context.ts';
import { larsAim } from './lars.ts';
import { about } from './look-up.ts';

/** Where the student lives permanently: PERMADDCOUNTRY, which was called DOMICILE until 2024-25. */
export function permanentCountry(he: LearningDeliveryHE, year: Year): string | undefined {
  return year >= 2526 ? he.PERMADDCOUNTRY : he.DOMICILE;
}

const HIGHER: readonly string[] = ['4', '5', '6', '7', '8', 'H'];

/** Whether LARS puts the aim at level 4 or above; no for an aim that LARS does not have. */
export function isHigherLevel(learnAimRef: string, context: Context): Answer {
  return about(larsAim(learnAimRef, context), ({ level }) => level !== undefined && HIGHER.includes(level));
}

/** Whether LARS calls the aim prescribed higher education (EnglPrscID 1 or 2). */
export function isPrescribedHE(learnAimRef: string, context: Context): Answer {
  return about(
    larsAim(learnAimRef, context),
    ({ englPrscId }) => englPrscId !== undefined && ['1', '2'].includes(englPrscId),
  );
}

/** Whether LARS gives the aim one of these types (LearnAimRefType). */
export function isAimType(learnAimRef: string, types: readonly string[], context: Context): Answer {
  return about(larsAim(learnAimRef, context), ({ type }) => type !== undefined && types.includes(type));
}

/** Whether the provider is on the register of the Office for Students. */
export const isRegisteredWithOfS = word(
  'provider on the Office for Students register',
  ({ file, reference }: Context): Answer => about(reference.ofsProviders.provider(file.UKPRN), () => true),
);

/** Whether the provider is a university or another higher education organisation (legal form UHEO). */
export const isHEOrganisation = word(
  'higher education organisation (UHEO)',
  ({ file, reference }: Context): Answer =>
    about(reference.organisations.legalOrgType(file.UKPRN), form => form === 'UHEO'),
);

const FUNDING_FIELDS: Unknown = {
  notCovered: 'Office for Students register',
  what: 'whether the provider must return the HE funding fields',
  supply: 'Give the column HEFundingFieldsRequired in the list of registered providers.',
};

/** Whether the Office for Students exempts the provider from the HE funding fields (HEFundingFieldsRequired 0). */
export const isExemptFromFundingFields = word(
  'provider exempt from the HE funding fields',
  ({ file, reference }: Context): Answer =>
    about(reference.ofsProviders.provider(file.UKPRN), ({ heFundingFieldsRequired: required }) =>
      required === undefined ? FUNDING_FIELDS : !required,
    ),
);

/** The number of the learner's first aim that has an HE record. */
export const aimWithHE = word(
  'number of an aim with an HE record',
  (learner: Learner): number | undefined => {
    const aims = learner.LearningDelivery;
    return aims.find(({ LearningDeliveryHE }) => LearningDeliveryHE !== undefined)?.AimSeqNumber;
  },
);

/** The number of the learner's first aim that is full-time or sandwich study in higher education. */
export const fullTimeHEAim = word(
  'number of an aim with MODESTUD 1',
  (learner: Learner): number | undefined => {
    const aims = learner.LearningDelivery;
    return aims.find(({ LearningDeliveryHE: he }) => he?.MODESTUD === 1)?.AimSeqNumber;
  },
);

/** The learner's first record of a type of financial support. */
export const firstSupportOf = word(
  (_learner, type) => `first record of FINTYPE ${type}`,
  (learner: Learner, type: number): LearnerHEFinancialSupport | undefined =>
    learner.LearnerHE?.LearnerHEFinancialSupport.find(({ FINTYPE }) => FINTYPE === type),
);
