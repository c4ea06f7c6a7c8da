import type { OperationName } from './operations.ts';
import { ALL_ROLES, type Role } from './roles.ts';

const everybody: readonly Role[] = ALL_ROLES;
const whoWorks: readonly Role[] = ALL_ROLES.filter(role => role !== 'read-only');
const withParticipants: readonly Role[] = ['administrator', 'supervisor', 'compliance', 'work-coach'];
const withEmployers: readonly Role[] = whoWorks;
const inCharge: readonly Role[] = ['administrator', 'supervisor'];
const whoSettles: readonly Role[] = ['administrator', 'supervisor', 'compliance'];
const administrator: readonly Role[] = ['administrator'];
const supervisor: readonly Role[] = ['supervisor'];

/** Who may ask for what: the one table that the server enforces, the pages follow and the tests walk. */
export const RIGHTS: Readonly<Record<OperationName, readonly Role[]>> = {
  'session.read': everybody,
  'session.switchProvider': everybody,
  'provider.read': everybody,
  'provider.change': administrator,
  // Beside the role this asks for an installation administrator.
  'providers.create': administrator,
  'people.list': everybody,
  'people.invite': administrator,
  'people.change': administrator,
  'people.resetPassword': administrator,
  'people.unlock': administrator,
  'groups.list': everybody,
  'groups.create': administrator,
  'groups.change': administrator,

  'participants.list': everybody,
  'participants.create': withParticipants,
  'participants.read': everybody,
  'participants.change': withParticipants,
  'participants.mandation': supervisor,
  'participants.projection': everybody,
  'participants.whatIf': everybody,
  'participants.everything': ['administrator', 'compliance'],
  'participants.erase': administrator,

  'organisations.list': everybody,
  'organisations.create': withEmployers,
  'organisations.read': everybody,
  'organisations.change': withEmployers,
  'organisations.setStatus': ['administrator', 'supervisor', 'compliance', 'employer-engagement'],
  'addresses.create': withEmployers,
  'addresses.change': withEmployers,
  'addresses.remove': withEmployers,
  'addresses.find': everybody,
  'contacts.create': withEmployers,
  'contacts.change': withEmployers,
  'contacts.remove': withEmployers,

  'trackers.list': everybody,
  'trackers.create': whoWorks,
  'trackers.read': everybody,
  'trackers.change': whoWorks,
  'trackerTypes.list': everybody,
  'trackerTypes.create': inCharge,
  'workList.read': everybody,

  'programmes.list': everybody,
  'programmes.create': inCharge,
  'programmes.read': everybody,
  'programmes.change': inCharge,
  'models.list': everybody,

  'milestones.list': everybody,
  'milestones.read': everybody,
  'milestones.change': supervisor,

  'documents.list': everybody,
  'documents.upload': whoWorks,
  'documents.replace': whoWorks,
  'documents.change': whoWorks,
  'documents.remove': whoSettles,
  'documents.download': everybody,

  'history.list': everybody,
  'notes.list': everybody,
  'notes.create': whoWorks,
  'views.list': everybody,
  'views.save': everybody,
  'views.remove': everybody,
  'search.find': everybody,

  'returns.list': everybody,
  'returns.keep': whoSettles,
  'returns.read': everybody,
  'returns.result': whoSettles,
  'returns.file': whoSettles,
  'returns.compare': whoSettles,
  'returns.remove': administrator,
  'returns.writeChanged': whoSettles,
  'proposals.list': everybody,
  'proposals.decide': whoSettles,

  'work.list': whoWorks,
  'work.read': whoWorks,
  'work.file': whoWorks,
  'work.cancel': whoWorks,
  'imports.list': whoSettles,
  'imports.begin': whoSettles,
  'imports.read': whoSettles,
  'imports.rows': whoSettles,
  'imports.map': whoSettles,
  'imports.apply': whoSettles,
  'imports.refused': whoSettles,
  'imports.mappings': whoSettles,
  'referrals.list': whoSettles,
  'referrals.decide': whoSettles,
  'exports.create': whoSettles,
};

/** Whether a role may ask for an operation. */
export function may(role: Role, name: OperationName): boolean {
  return RIGHTS[name].includes(role);
}
