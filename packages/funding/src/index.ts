export { type Bootcamp, bootcampsOf, type Regime } from './bootcamp.ts';
export {
  type BootcampMilestones,
  type Circumstances,
  type HgvEarning,
  MILESTONES,
  type Milestone,
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
export type { MilestoneNumber, MilestoneRule } from './milestones/milestone.ts';
export { type LearnerMilestones, MilestonesOfReturn } from './milestones-of-return.ts';
export {
  SETTINGS,
  type SettingInfo,
  type SettingName,
  type Settings,
  STANDARD_SETTINGS,
  settingSays,
} from './settings.ts';
export { type Checked, standingOf } from './standing.ts';
