export { compareKept } from './compare-kept.ts';
export { Comparing } from './comparing.ts';
export {
  type ComparedReturn,
  type Comparison,
  type Due,
  type Finding,
  isEmpty,
  type LearnerChange,
  type MilestoneChange,
  type Payment,
  type ViolationChange,
  type Who,
} from './comparison.ts';
export { comparisonCsv, type Differences } from './comparison-csv.ts';
export { type KeepListener, type KeepOptions, keepReturn, ReturnKeeper } from './kept/keep-return.ts';
export { KEPT_VERSION, NotKept } from './kept/kept-form.ts';
export type { AimPlace, Change } from './records/record-changes.ts';
export type { PlainRecord } from './records/same-record.ts';
export { aimText, becauseText, paymentName, paymentText, placeText, poundsText, valueText } from './words.ts';
