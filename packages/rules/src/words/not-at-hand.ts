import type { Unknown } from '@waymark/flow';

/** The ages up to which learners may start a standard, which the apprenticeship service decides by. */
export const AGE_LIMITS_OF_STANDARDS: Unknown = {
  notCovered: 'Age limits of apprenticeship standards',
  what: 'the age limit of the standard',
  supply: 'Look the standard up in the apprenticeship service; its limits cannot be loaded.',
};

/** Which files the provider has sent to the department before. */
export const EARLIER_FILES: Unknown = {
  notCovered: 'Submission history',
  what: 'the files that were sent before',
  supply: 'Name the folder of the returns that were sent: waymark check FILE --sent FOLDER.',
};

/** Whose account of "Submit learner data" the file is sent to. */
export const SUBMITTING_ACCOUNT: Unknown = {
  notCovered: 'Account in Submit learner data',
  what: 'the provider whose account the file is sent to',
  supply: 'Submit learner data compares the UKPRN with the account when the file is sent.',
};

/** What the apprenticeship service offers with a provider, and when: its courses and standards, with their last days. */
export const APPRENTICESHIP_SERVICE: Unknown = {
  notCovered: 'Apprenticeship service',
  what: 'the courses and standards of the provider, and their dates',
  supply: 'Look the course or standard up in the apprenticeship service; its data cannot be loaded.',
};
