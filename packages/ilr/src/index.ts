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
export * from './years.ts';
