/** Aims of adults: the Adult Skills Fund, tailored learning, loans, and aims without funding. */

import { type AimDraft, FAM } from './learner.ts';

/** An Adult Skills Fund aim of its own, in learning. */
export const adultSkillsAim = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  LearnAimRef: '60012345',
  AimType: 4,
  LearnStartDate: '2025-09-01',
  LearnPlanEndDate: '2026-06-30',
  FundModel: 38,
  DelLocPostCode: 'CV1 2WT',
  LSDPostcode: 'CV1 2WT',
  CompStatus: 1,
  LearningDeliveryFAM: [FAM('SOF', '105'), FAM('FFI', '1')],
  ...draft,
});

/** A tailored learning aim, in learning. */
export const tailoredLearningAim = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  ...adultSkillsAim(),
  FundModel: 11,
  TLOut: 1,
  LearningDeliveryFAM: [FAM('SOF', '105'), FAM('ACL', '1'), FAM('LDM', '399')],
  ...draft,
});

/** An aim financed by an advanced learner loan, in learning. */
export const loanAim = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  ...adultSkillsAim(),
  FundModel: 99,
  LSDPostcode: undefined,
  LearningDeliveryFAM: [FAM('ADL', '1')],
  ...draft,
});

/** A non-funded aim, in learning. */
export const nonFundedAim = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  ...adultSkillsAim(),
  FundModel: 99,
  LSDPostcode: undefined,
  LearningDeliveryFAM: [],
  ...draft,
});
