export { CLOSING_TIME, nextReturn, type ReturnPeriod, returnPeriods, timetableSource } from './calendar.ts';
export {
  type Code,
  type CodeList,
  codeList,
  codeLists,
  codeValidOn,
  findCode,
  isCode,
  type Sure,
  typesOf,
} from './codes/codes.ts';
export {
  type FieldDefinition,
  type FieldDefinitionKind,
  fieldDefinitions,
} from './field-definitions.ts';
export { type Limit, limitOf, limitsOf } from './field-limits.ts';
export { type FieldInYear, type FieldPage, fieldPage, fieldPages } from './field-pages.ts';
export {
  baseName,
  type FileName,
  type FileNameContext,
  type FileNameProblem,
  type FileNameRule,
  formatFileName,
  readFileName,
} from './file-name.ts';
export type {
  LearnerMeta,
  ReadOptions,
  ReadSummary,
  RecordMeta,
  ReturnHandlers,
  ReturnHead,
} from './read/handlers.ts';
export type { FileFault, FileRule, Issue, IssueKind, Limits } from './read/issue.ts';
export { type ByteSource, type ReadReturnOptions, readReturn } from './read/read-return.ts';
export { ReturnReader } from './read/reader.ts';
export {
  type Children,
  type Confidence,
  type Draft,
  type Entity,
  existsIn,
  type Facets,
  type Field,
  type FieldType,
  facetsIn,
  type Part,
  type RecordOf,
  type Scalar,
} from './record/describe.ts';
export * from './record/header.ts';
export * from './record/learner.ts';
export * from './record/learning-delivery.ts';
export { make, makeLearner, makeLearningDelivery } from './record/make.ts';
export * from './record/message.ts';
export { readField, type TypedValue } from './schema/read-field.ts';
export { type Naming, nameOfNew } from './write/name-of-new.ts';
export { reread } from './write/reread.ts';
export { type Changes, rewriteReturn } from './write/rewrite.ts';
export {
  type HeadToWrite,
  ReturnWriter,
  WriteError,
  type WriteOptions,
  writeReturn,
} from './write/writer.ts';
export * from './years.ts';
