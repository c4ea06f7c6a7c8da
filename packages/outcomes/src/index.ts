export { type Problem, problemsIn, RecordError } from './accrual/check.ts';
export { type CurvePoint, earningsCurve } from './accrual/curve.ts';
export { type Earnings, earningsOf, type Part } from './accrual/earnings.ts';
export type { Job, OutcomeEvent, OutcomeRecord, Spell, TermsChange } from './accrual/record.ts';
export { CaseError, type CaseProblem, type ProjectionCase, type ProjectionResult } from './cases/case.ts';
export { projectCases } from './cases/project-cases.ts';
export { readCases } from './cases/read.ts';
export { renderProjections } from './cases/render.ts';
export type { EarningsProgress, MilestoneProjection } from './milestone.ts';
export { trackInWords } from './models/in-words.ts';
export { MODELS, modelOf } from './models/index.ts';
export {
  type Claim,
  type EarningsTrack,
  type EventTrack,
  type Length,
  type Milestone,
  type OutcomeModel,
  type SelfEmploymentTrack,
  type SustainmentTrack,
  type Track,
  type TrackKind,
  type TypedMilestone,
  type WeeksTrack,
  withTypedMilestones,
  withWindow,
} from './models/model.ts';
export { restart } from './models/restart.ts';
export { type Threshold, type ThresholdAmount, thresholdOn } from './models/threshold.ts';
export {
  type Amount,
  type Decimal,
  fromPence,
  isDecimal,
  penceFromPounds,
  pounds,
  toPence,
} from './money.ts';
export { type Figure, WINDOW_WARNING_DAYS, WINDOWS } from './parameters/figures.ts';
export {
  type Dated,
  type Series,
  SOURCES,
  type Sourced,
  type SourceKey,
  type Sureness,
  valueOn,
} from './parameters/series.ts';
export {
  type MinimumWage,
  minimumWageOn,
  type ThresholdWage,
  WAGES,
  type WageTable,
  withRates,
} from './parameters/wages.ts';
export {
  lastDayOfWindow,
  type Outlook,
  outlook,
  type Projection,
  type ProjectOptions,
  project,
  projectMilestones,
} from './project.ts';
export {
  CONVENTIONS,
  type ConventionName,
  type RestsOn,
  SETTINGS,
  SettingError,
  type SettingInfo,
  type SettingName,
  type Settings,
  STANDARD_SETTINGS,
  settingsWith,
} from './settings.ts';
export { TRACK_CHARTS } from './tracks/index.ts';
export type { TrackProjection } from './tracks/track.ts';
export type { Warning } from './warnings.ts';
export { type Change, type WhatIf, whatIf } from './what-if.ts';
