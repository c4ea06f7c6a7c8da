import type { EXPORT_SUBJECTS, IMPORT_KINDS, REFERRAL_STATUSES, Reply } from '@waymark/api';

/** What becomes of a line of an import, in the order in which it is shown. */
export const WILL = ['refuse', 'create', 'update', 'version', 'same'] as const;

/** How the fate of a line reads. */
export const WILL_WORDS: Record<(typeof WILL)[number], string> = {
  refuse: 'Refused',
  create: 'New',
  update: 'Changed',
  version: 'To compare',
  same: 'The same already',
};

/** What an import is called by what it holds. */
export const KIND_WORDS: Record<(typeof IMPORT_KINDS)[number], string> = {
  participants: 'Participants',
  organisations: 'Employers',
  referrals: 'Referrals',
};

/** How an import stands. */
export const STATE_WORDS: Record<Reply<'imports.read'>['state'], string> = {
  reading: 'Being read',
  ready: 'Waits for you',
  applying: 'Being carried out',
  applied: 'Carried out',
  failed: 'Could not be read',
  cancelled: 'Stopped',
};

/** What can have become of a referral. */
export const REFERRALS = [
  'requires attention',
  'kept aside',
  'applied',
  'retained',
] as const satisfies readonly (typeof REFERRAL_STATUSES)[number][];

/** How that reads. */
export const REFERRAL_WORDS: Record<(typeof REFERRAL_STATUSES)[number], string> = {
  'requires attention': 'Waits for a decision',
  'kept aside': 'Kept aside',
  applied: 'Applied to the record',
  retained: 'Record left as it was',
};

/** What an export is called by what it holds. */
export const EXPORT_WORDS: Record<(typeof EXPORT_SUBJECTS)[number], string> = {
  participants: 'Participants',
  organisations: 'Employers',
  contacts: 'Contacts of employers',
  trackers: 'Trackers',
  milestones: 'Milestones',
  documents: 'List of documents',
  referrals: 'Referrals',
  history: 'History',
};
