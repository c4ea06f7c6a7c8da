import type { IMPORT_KINDS } from '@waymark/api';
import type { ImportKind } from './kind.ts';
import { organisations } from './organisations.ts';
import { participants } from './participants.ts';
import { referrals } from './referrals.ts';

/** What can be imported, by name. */
export const IMPORTS: Readonly<Record<(typeof IMPORT_KINDS)[number], ImportKind>> = {
  participants,
  organisations,
  referrals,
};
