/** The roles of a person at a provider, as they are stored, and what a page calls them. */
export const ROLES = {
  administrator: 'Administrator',
  supervisor: 'Supervisor',
  compliance: 'Compliance',
  'work-coach': 'Work coach',
  'employer-engagement': 'Employer engagement',
  'read-only': 'Read only',
} as const;

/** The role of a person at a provider. */
export type Role = keyof typeof ROLES;

/** Every role, in the order in which they are offered. */
export const ALL_ROLES = Object.keys(ROLES) as readonly Role[];
