/** Aims of an apprenticeship, with their prices and hours. */

import { type AimDraft, FAM } from './learner.ts';

/** The programme aim of an apprenticeship standard, in learning. */
export const apprenticeshipProgramme = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  LearnAimRef: 'ZPROG001',
  AimType: 1,
  LearnStartDate: '2025-09-01',
  LearnPlanEndDate: '2027-02-28',
  FundModel: 36,
  ProgType: 25,
  StdCode: 105,
  DelLocPostCode: 'CV1 2WT',
  CompStatus: 1,
  LearningDeliveryFAM: [FAM('SOF', '105'), FAM('ACT', '1', '2025-09-01')],
  AppFinRecord: [
    { AFinType: 'TNP', AFinCode: 1, AFinDate: '2025-09-01', AFinAmount: 9000 },
    { AFinType: 'TNP', AFinCode: 2, AFinDate: '2025-09-01', AFinAmount: 1000 },
  ],
  ...draft,
});

/** A component aim of an apprenticeship standard, in learning. */
export const apprenticeshipComponent = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  ...apprenticeshipProgramme({ AppFinRecord: [] }),
  LearnAimRef: '60012345',
  AimType: 3,
  ...draft,
});

/** An hours record of 2026-27: `HRS(1, 400)`. */
export const HRS = /* @__NO_SIDE_EFFECTS__ */ (HRSCode: number, HRSAmount: number) => ({
  HRSType: 'HRS',
  HRSCode,
  HRSAmount,
});

/** An apprenticeship financial record: `AFin('TNP', 1, '2025-09-01', 9000)`. */
export const AFin = /* @__NO_SIDE_EFFECTS__ */ (
  AFinType: string,
  AFinCode: number,
  AFinDate: string,
  AFinAmount = 1000,
) => ({
  AFinType,
  AFinCode,
  AFinDate,
  AFinAmount,
});
