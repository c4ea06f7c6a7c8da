import type { LearningDelivery } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import { DD32 } from './DD32.ts';

/** DD33: the start of an open apprenticeship programme aim (DD32); `undefined` of any other aim. */
export function DD33(aim: LearningDelivery): ISODate | undefined {
  return DD32(aim) ? aim.LearnStartDate : undefined;
}
