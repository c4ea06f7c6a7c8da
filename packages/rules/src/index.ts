export { rules } from './all.ts';
export {
  type CatalogueEntry,
  catalogue,
  catalogueEntry,
  type Severity,
  sameName,
} from './catalogue/catalogue.ts';
export { Check, type CheckListener, type NotChecked, type Violation } from './engine/check.ts';
export type { Context, FileFacts } from './engine/context.ts';
export { type Edition, type EditionOptions, type InForce, openEdition } from './engine/edition.ts';
export { type Explanation, explainRule, type Value, valuesOf } from './engine/explanation.ts';
export type { AnyRule, DataSet, FileRule, KeyRule, Rule, Sharing, Words } from './engine/rule.ts';
export type { Selector } from './engine/selector.ts';
