/** Aims of a Skills Bootcamp. */

import { type AimDraft, FAM } from './learner.ts';

/** The programme aim of a Skills Bootcamp, in learning. */
export const bootcampProgramme = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  LearnAimRef: 'ZPROG001',
  AimType: 1,
  LearnStartDate: '2025-09-01',
  LearnPlanEndDate: '2025-12-19',
  FundModel: 37,
  ProgType: 32,
  DelLocPostCode: 'CV1 2WT',
  ConRefNumber: 'SB-10001-101',
  CompStatus: 1,
  LearningDeliveryFAM: [FAM('SOF', '105'), FAM('FFI', '1')],
  ...draft,
});

/** The subject aim of a Skills Bootcamp, in learning. */
export const bootcampSubject = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  ...bootcampProgramme(),
  LearnAimRef: 'Z0059758',
  AimType: 3,
  ...draft,
});

/** An event aim of a Skills Bootcamp: one day, completed, achieved. */
export const bootcampEvent = /* @__NO_SIDE_EFFECTS__ */ (on: string, draft: AimDraft = {}): AimDraft => ({
  ...bootcampSubject(),
  LearnAimRef: 'Z0059747',
  LearnStartDate: on,
  LearnPlanEndDate: on,
  LearnActEndDate: on,
  CompStatus: 2,
  Outcome: 1,
  ...draft,
});
