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
