export { PROVES } from './areas/documents.ts';
export { ENTRY } from './areas/entry.ts';
export { SUBJECTS } from './areas/history.ts';
export { CLAIM_STATUSES, MILESTONE_STATUSES } from './areas/milestones.ts';
export { ORGANISATION_STATUSES } from './areas/organisations.ts';
export { MARKERS, PROGRAMME_STATUSES, RAG, SANCTION_STATUSES } from './areas/participants.ts';
export { PROPOSAL_STATUSES } from './areas/returns.ts';
export { TRACKER_STATUSES, TRACKER_TYPES } from './areas/trackers.ts';
export { EXPORT_SUBJECTS, IMPORT_KINDS, REFERRAL_STATUSES, referralDetails } from './areas/work.ts';
export type { CallOf, InputOf, Operation, ReplyOf } from './operation.ts';
export {
  type Call,
  type Input,
  OPERATIONS,
  type OperationName,
  type Operations,
  type Reply,
} from './operations.ts';
export { REFUSALS, type RefusalBody, type RefusalKind, refusal } from './refusal.ts';
export { may, RIGHTS } from './rights.ts';
export { ALL_ROLES, ROLES, type Role } from './roles.ts';
