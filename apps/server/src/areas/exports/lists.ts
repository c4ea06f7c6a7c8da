import type { EXPORT_SUBJECTS } from '@waymark/api';
import type { Exported } from './exported.ts';
import { contacts, history, organisations } from './other-lists.ts';
import { documents, milestones, participants, referrals, trackers } from './people-lists.ts';

/** Every list that can be exported, by the name under which it is asked for. */
export const LISTS: Readonly<Record<(typeof EXPORT_SUBJECTS)[number], Exported>> = {
  participants,
  organisations,
  contacts,
  trackers,
  milestones,
  documents,
  referrals,
  history,
};
