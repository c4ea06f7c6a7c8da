export { rules } from './all.ts';
export {
  type CatalogueEntry,
  catalogue,
  catalogueEntry,
  nameKey,
  type Severity,
  sameName,
} from './catalogue/catalogue.ts';
export {
  ANNOUNCED,
  type Service,
  type Weighing,
  type WeightChange,
  weightOf,
} from './catalogue/weights.ts';
export {
  type CheckOptions,
  checkReturn,
  editionOf,
  fileFacts,
  isOrganisation,
  type LearnerInfo,
  type ReturnCheck,
  type ReturnListener,
} from './check/check-return.ts';
export { type CheckedLearner, LearnerCheck } from './check/learner-check.ts';
export { SharedKeys } from './check/shared-keys.ts';
export { Check, type CheckListener, type Findings, type Violation } from './engine/check.ts';
export type { Context, FileFacts } from './engine/context.ts';
export { type Edition, type EditionOptions, type InForce, openEdition } from './engine/edition.ts';
export {
  type Explanation,
  explainFile,
  explainRule,
  explainSharing,
  type Value,
  valuesOf,
} from './engine/explanation.ts';
export type { NotChecked } from './engine/not-checked.ts';
export type { AnyRule, DataSet, FileRule, KeyRule, Rule, Sharing, Words } from './engine/rule.ts';
export type { Selector } from './engine/selector.ts';
export { type Seen, seenBy } from './report/sightings.ts';
export { csvLine, fieldValues, VIOLATION_COLUMNS, violationCells } from './report/violation-report.ts';
