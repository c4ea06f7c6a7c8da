import type { Unknown } from '@waymark/flow';

/** What a return of an earlier year held: one file says nothing of it. */
export const PREVIOUS_RETURNS: Unknown = {
  notCovered: 'Returns of earlier years',
  what: 'what the provider returned for the learner in an earlier year',
  supply: 'Compare with the last return of the year before by hand; Waymark checks one file at a time.',
};

/** What a service of the department holds and gives to nobody, such as apprenticeship accounts. */
export const APPRENTICESHIP_SERVICE: Unknown = {
  notCovered: 'Apprenticeship service',
  what: 'the accounts of employers in the apprenticeship service',
  supply: 'Look the account up in the apprenticeship service; its data cannot be loaded.',
};

/** Which files the provider has sent to the department before. */
export const EARLIER_FILES: Unknown = {
  notCovered: 'Submission history',
  what: 'the files that were sent before',
  supply: 'Submit learner data compares the file with those that it has received.',
};

/** Whose account of "Submit learner data" the file is sent to. */
export const SUBMITTING_ACCOUNT: Unknown = {
  notCovered: 'Account in Submit learner data',
  what: 'the provider whose account the file is sent to',
  supply: 'Submit learner data compares the UKPRN with the account when the file is sent.',
};
