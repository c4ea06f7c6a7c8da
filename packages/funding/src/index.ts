export { type Bootcamp, bootcampsOf, type Regime } from './bootcamp.ts';
export {
  type BootcampMilestones,
  type Circumstances,
  type HgvEarning,
  MILESTONES,
  milestonesOf,
  workOut,
} from './bootcamp-milestones.ts';
export type { Contract, HgvPayment, LearnerEntry, Split } from './contracts/contract.ts';
export { ContractBook, type Terms } from './contracts/contract-book.ts';
export { PRESETS, type Preset } from './contracts/presets.ts';
export { type ContractProblem, ContractsRefused, readContracts } from './contracts/read-contracts.ts';
export { type EarningsPeriod, earningsPeriodOf, periodCloses, yearCloses } from './earnings-period.ts';
export {
  type Alternative,
  explainMilestone,
  type MilestoneExplanation,
  type PathStep,
  type SeenValue,
  stoppedBy,
} from './explain.ts';
export type { MilestoneContext, Standing } from './milestones/context.ts';
export type { Milestone, MilestoneNumber, MilestoneRule } from './milestones/milestone.ts';
export { employerShare } from './milestones/words.ts';
export { asJson } from './milestones-json.ts';
export { type LearnerMilestones, MilestonesOfReturn } from './milestones-of-return.ts';
export { type Money, type MoneyKind, moneyOf } from './money.ts';
export { notesOn } from './notes.ts';
export { csvHead, csvOf, csvRow } from './reports/csv.ts';
export { OCCUPANCY_COLUMNS, occupancyReport } from './reports/occupancy.ts';
export { fundingSummary, SUMMARY_COLUMNS, type SummaryOptions } from './reports/summary.ts';
export type { Cell, CellKind, Column, Table } from './reports/table.ts';
export { type Sheet, xlsxOf, xlsxPieces } from './reports/xlsx.ts';
export { type Risk, type RiskKind, risksOf } from './risks.ts';
export {
  type EventMeaning,
  type Evidence,
  parseSettings,
  SETTINGS,
  SettingError,
  type SettingInfo,
  type SettingName,
  type Settings,
  STANDARD_SETTINGS,
  settingSays,
} from './settings.ts';
export { type Checked, standingOf } from './standing.ts';
export { type Edit, editSays, withEdits } from './would-be-due/edit.ts';
export { RuleTrial } from './would-be-due/rule-trial.ts';
export { type Suggestion, wouldBeDueIf } from './would-be-due/would-be-due.ts';
