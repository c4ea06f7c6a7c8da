import type { Call, OperationName } from '@waymark/api';
import type { Filled } from './fill.ts';

/** Something that is asked of the server, once of a small and once of a large provider. */
export interface Asked {
  readonly what: string;
  readonly name: OperationName;
  readonly call: { readonly [K in keyof Call<OperationName>]?: unknown };
  /** Asked by somebody who sees one group alone. */
  readonly oneGroup?: true;
}

/** What is asked: lists, filters, searches, and one of everything opened. */
export function askedOf(filled: Filled, middle: string): Asked[] {
  const { participantId, groupId, programmeId, coachId, surname, firstName, niNumber } = filled;
  const list = (what: string, query: object, more: { oneGroup?: true } = {}): Asked => ({
    what,
    name: 'participants.list',
    call: { query: { limit: 50, sort: 'surname', order: 'asc', ...query } },
    ...more,
  });
  const ask = (what: string, name: OperationName, call: Asked['call']): Asked => ({ what, name, call });
  const params = { id: participantId };
  return [
    list('participants, first page', {}),
    list('participants, page from the middle', { after: middle }),
    list('participants by newest start', { sort: 'programmeStart', order: 'desc' }),
    list('participants by newest', { sort: 'created', order: 'desc' }),
    list('participants of one group', { groupId: [groupId] }),
    list('participants, by whoever sees one group', {}, { oneGroup: true }),
    list('participants of a programme, active', { programmeId: [programmeId], programmeStatus: ['Active'] }),
    list('participants of a coach', { caseOwnerId: coachId }),
    list('participants that are red', { rag: ['red'] }),
    list('archived participants', { archived: true }),
    list('search by National Insurance number', { search: niNumber }),
    list('search by surname and first name', { search: `${surname} ${firstName}` }),
    list('search by the beginning of a surname', { search: surname.slice(0, 4) }),
    list('search by one letter', { search: surname.slice(0, 1) }),
    list('search that finds nothing', { search: 'zzzz nobody' }),
    ask('one participant', 'participants.read', { params }),
    ask('projection of one participant', 'participants.projection', { params, query: {} }),
    ask('trackers of one participant', 'trackers.list', { query: { limit: 50, participantId } }),
    ask('milestones of one participant', 'milestones.list', { query: { limit: 50, participantId } }),
    ask('trackers, newest', 'trackers.list', { query: { limit: 50 } }),
    ask('trackers of an assignee', 'trackers.list', { query: { limit: 50, assigneeId: coachId } }),
    ask('trackers, self-employment that is new', 'trackers.list', {
      query: { limit: 50, type: ['Self-employment'], status: ['New'] },
    }),
    ask('trackers, search by a surname', 'trackers.list', { query: { limit: 50, search: surname } }),
    ask('trackers, search by one letter', 'trackers.list', {
      query: { limit: 50, search: surname.slice(0, 1) },
    }),
    ask('milestones by date', 'milestones.list', { query: { limit: 50 } }),
    ask('milestones that are projected, of a programme', 'milestones.list', {
      query: { limit: 50, status: ['Projected'], programmeId: [programmeId] },
    }),
    ask('work list of a coach', 'workList.read', { query: { assigneeId: coachId } }),
    ask('organisations, first page', 'organisations.list', {
      query: { limit: 50, sort: 'name', order: 'asc' },
    }),
  ];
}
