/** The learner, and the small records that any aim or learner may have. */

import { makeLearner } from '@waymark/ilr';

type LearnerDraft = NonNullable<Parameters<typeof makeLearner>[0]>;
export type AimDraft = NonNullable<LearnerDraft['LearningDelivery']>[number];
type FAMDraft = NonNullable<AimDraft['LearningDeliveryFAM']>[number];
type StatusDraft = NonNullable<LearnerDraft['LearnerEmploymentStatus']>[number];
type MonitoringDraft = NonNullable<StatusDraft['EmploymentStatusMonitoring']>[number];

/** A FAM record: `FAM('SOF', '105')`, `FAM('ACT', '1', '2025-09-01')`. */
export const FAM = /* @__NO_SIDE_EFFECTS__ */ (
  type: string,
  code: string,
  from?: string,
  to?: string,
): FAMDraft => ({
  LearnDelFAMType: type,
  LearnDelFAMCode: code,
  LearnDelFAMDateFrom: from,
  LearnDelFAMDateTo: to,
});

/** An employment status: `status(10, '2025-06-01', ESM('OET', 2))`. */
export const status = /* @__NO_SIDE_EFFECTS__ */ (
  EmpStat: number,
  DateEmpStatApp: string,
  ...monitoring: MonitoringDraft[]
): StatusDraft => ({
  EmpStat,
  DateEmpStatApp,
  EmploymentStatusMonitoring: monitoring,
});

/** An employment status monitoring record. */
export const ESM = /* @__NO_SIDE_EFFECTS__ */ (ESMType: string, ESMCode: number): MonitoringDraft => ({
  ESMType,
  ESMCode,
});

/** A learner of 30 with complete personal details and an employment status from before any aim. */
export const aLearner = /* @__NO_SIDE_EFFECTS__ */ (aims: readonly AimDraft[], draft: LearnerDraft = {}) =>
  makeLearner({
    LearnRefNumber: 'EX01',
    ULN: 1_000_000_051,
    FamilyName: 'Archer',
    GivenNames: 'Mina',
    DateOfBirth: '1995-04-12',
    Ethnicity: 31,
    Sex: 'F',
    LLDDHealthProb: 2,
    PostcodePrior: 'CV1 2WT',
    Postcode: 'CV1 2WT',
    AddLine1: '4 Mill Lane',
    PriorAttain: [{ PriorLevel: 2, DateLevelApp: '2013-07-31' }],
    LearnerEmploymentStatus: [status(11, '2022-01-01', ESM('LOU', 1), ESM('BSI', 4))],
    ...draft,
    LearningDelivery: aims,
  });
