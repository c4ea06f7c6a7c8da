/** Records for examples: whole, plausible and valid but for what the example is about. The people are invented. */

export * from './records/adults.ts';
export * from './records/apprenticeships.ts';
export * from './records/bootcamps.ts';
export * from './records/higher-education.ts';
export * from './records/learner.ts';
export * from './records/study-programmes.ts';
