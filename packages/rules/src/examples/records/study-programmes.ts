/** 16-19 aims: study programmes, T Levels, work placements. */

import { type AimDraft, FAM } from './learner.ts';

/** The core aim of a 16-19 study programme, in learning. */
export const studyProgrammeAim = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  LearnAimRef: '60012345',
  AimType: 5,
  LearnStartDate: '2025-09-01',
  LearnPlanEndDate: '2026-07-10',
  FundModel: 25,
  DelLocPostCode: 'CV1 2WT',
  CompStatus: 1,
  LearningDeliveryFAM: [FAM('SOF', '107')],
  ...draft,
});

/** The programme aim of a T Level, in learning. */
export const tLevelProgramme = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  ...studyProgrammeAim(),
  LearnAimRef: 'ZPROG001',
  AimType: 1,
  ProgType: 31,
  LearnPlanEndDate: '2027-07-09',
  ...draft,
});

type PlacementDraft = NonNullable<AimDraft['LearningDeliveryWorkPlacement']>[number];

/** A work experience aim of a study programme with its placement. */
export const workPlacementAim = /* @__NO_SIDE_EFFECTS__ */ (
  draft: AimDraft = {},
  placement: Partial<PlacementDraft> = {},
): AimDraft => ({
  ...studyProgrammeAim(),
  LearnAimRef: 'ZWRKX001',
  AimType: 4,
  LearningDeliveryWorkPlacement: [
    { WorkPlaceStartDate: '2025-10-06', WorkPlaceHours: 60, WorkPlaceMode: 2, ...placement },
  ],
  ...draft,
});
