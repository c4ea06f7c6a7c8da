import type { Handlers } from '../http/routes.ts';
import { addressHandlers } from './addresses.ts';
import { contactHandlers } from './contacts.ts';
import { documentHandlers } from './documents.ts';
import { exportHandlers } from './exports/exports.ts';
import { historyHandlers } from './history.ts';
import { importHandlers } from './imports/imports.ts';
import { milestoneHandlers } from './milestones/milestones.ts';
import { noteHandlers } from './notes.ts';
import { organisationHandlers } from './organisations.ts';
import { participantHandlers } from './participants/participants.ts';
import { peopleHandlers } from './people.ts';
import { personalDataHandlers } from './personal-data.ts';
import { programmeHandlers } from './programmes/programmes.ts';
import { proposalHandlers } from './proposals.ts';
import { referralHandlers } from './referrals/referrals.ts';
import { returnHandlers } from './returns.ts';
import { searchHandlers } from './search.ts';
import { trackerHandlers } from './trackers/trackers.ts';
import { viewHandlers } from './views.ts';
import { workHandlers } from './work/work.ts';
import { workListHandlers } from './work-list.ts';

/** What answers each operation. */
export const HANDLERS: Handlers = {
  ...peopleHandlers,
  ...participantHandlers,
  ...programmeHandlers,
  ...trackerHandlers,
  ...milestoneHandlers,
  ...workListHandlers,
  ...organisationHandlers,
  ...addressHandlers,
  ...contactHandlers,
  ...documentHandlers,
  ...personalDataHandlers,
  ...historyHandlers,
  ...noteHandlers,
  ...viewHandlers,
  ...searchHandlers,
  ...returnHandlers,
  ...proposalHandlers,
  ...workHandlers,
  ...exportHandlers,
  ...importHandlers,
  ...referralHandlers,
};
