import type { Unknown } from '@waymark/flow';

/** What the apprenticeship service offers with a provider, and when: its courses and standards, with their last days. */
export const APPRENTICESHIP_SERVICE: Unknown = {
  notCovered: 'Apprenticeship service',
  what: 'the courses and standards of the provider, and their dates',
  supply: 'Look the course or standard up in the apprenticeship service; its data cannot be loaded.',
};
