export { type Answer, isNotCovered, type NotCovered } from './not-covered.ts';
export * from './reference.ts';
export type { Coverage, DataSetStatus } from './status.ts';
