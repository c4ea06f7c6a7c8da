/** Aims of higher education. */

import { nonFundedAim } from './adults.ts';
import { type AimDraft, FAM } from './learner.ts';

type HEDraft = NonNullable<AimDraft['LearningDeliveryHE']>;

/** The HE record of a first-year undergraduate, full-time, with a student loan; as in every year but for its country. */
export const heRecord = /* @__NO_SIDE_EFFECTS__ */ (draft: Partial<HEDraft> = {}): HEDraft => ({
  SSN: 'ABCD12345678K',
  QUALENT3: 'P50',
  TYPEYR: 1,
  MODESTUD: 1,
  FUNDLEV: 10,
  STULOAD: 100,
  YEARSTU: 1,
  MSTUFEE: 10,
  SPECFEE: 0,
  NETFEE: 6000,
  GROSSFEE: 6000,
  ELQ: 3,
  HEPostCode: 'CV1 2WT',
  ...draft,
});

/** A higher education aim funded by the Office for Students, in learning, with this in its HE record. */
export const higherEducationAim = /* @__NO_SIDE_EFFECTS__ */ (
  he: Partial<HEDraft> = {},
  draft: AimDraft = {},
): AimDraft => ({
  ...nonFundedAim({ LearningDeliveryFAM: [FAM('SOF', '1')] }),
  LearningDeliveryHE: heRecord(he),
  ...draft,
});
