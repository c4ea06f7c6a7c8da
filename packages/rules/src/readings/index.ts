import { bootcampStructure } from './bootcamp-structure.ts';
import { completion } from './completion.ts';
import { crossRecord } from './cross-record.ts';
import { dates } from './dates.ts';
import { employment } from './employment.ts';
import { higherEducation } from './higher-education.ts';
import { larsValidity } from './lars-validity.ts';
import { learnAimRef } from './learn-aim-ref.ts';
import { learnDelFamType } from './learn-del-fam-type.ts';
import { learner } from './learner.ts';
import { learnerDetails } from './learner-details.ts';
import { learningDelivery } from './learning-delivery.ts';
import type { Reading } from './reading.ts';
import { rest } from './rest.ts';
import { trailblazer } from './trailblazer.ts';

/** Every second reading, by the name of its rule. */
export const readings: Readonly<Record<string, Reading>> = {
  ...bootcampStructure,
  ...completion,
  ...crossRecord,
  ...dates,
  ...employment,
  ...higherEducation,
  ...larsValidity,
  ...learnAimRef,
  ...learnDelFamType,
  ...learner,
  ...learnerDetails,
  ...learningDelivery,
  ...rest,
  ...trailblazer,
};
