import { and, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import {
  document,
  documentVersion,
  group,
  milestone,
  organisation,
  participant,
  programme,
  referral,
  tracker,
  user,
} from '../../database/schema/index.ts';
import { plainDecimal } from '../../rows/show.ts';
import { additionalOf, REFERRAL_FIELDS } from '../imports/fields/referral-fields.ts';
import { clockOf, dayOf, exported, yesOrNo } from './exported.ts';

const fullName = ({ firstName, surname }: { firstName: string; surname: string }) =>
  `${firstName} ${surname}`;

/** Participants; the titles of the columns are those by which an import knows its fields. */
export const participants = exported({
  name: 'Participants',
  at: participant.createdAt,
  id: participant.id,
  day: participant.programmeStart,
  select: (tx, where, orderBy, limit) =>
    tx
      .select({ of: participant, group: group.name, programme: programme.name, owner: user.email })
      .from(participant)
      .leftJoin(group, eq(group.id, participant.groupId))
      .leftJoin(programme, eq(programme.id, participant.programmeId))
      .leftJoin(user, eq(user.id, participant.caseOwnerId))
      .where(where)
      .orderBy(...orderBy)
      .limit(limit),
  key: ({ of }) => ({ at: of.createdAt, id: of.id }),
  columns: [
    ['First name', ({ of }) => of.firstName],
    ['Surname', ({ of }) => of.surname],
    ['National Insurance number', ({ of }) => of.niNumber],
    ['E-mail', ({ of }) => of.email],
    ['Reference', ({ of }) => of.reference],
    ['Date of birth', ({ of }) => of.dateOfBirth, 'date'],
    ['Phone', ({ of }) => of.phone],
    ['Address', ({ of }) => of.addressLines],
    ['Postcode', ({ of }) => of.postcode],
    ['Group', row => row.group],
    ['Case owner', ({ owner }) => owner],
    ['Programme', row => row.programme],
    ['Programme start', ({ of }) => of.programmeStart, 'date'],
    ['Programme end', ({ of }) => of.programmeEnd, 'date'],
    ['Programme status', ({ of }) => of.programmeStatus],
    ['RAG', ({ of }) => of.rag],
    ['Markers', ({ of }) => of.markers.join('; ')],
    ['Learner reference number', ({ of }) => of.learnRefNumber],
    ['ULN', ({ of }) => of.uln],
    ['Mandatory activity allowed', ({ of }) => yesOrNo(of.allowMandatoryActivity)],
    ['Sanction status', ({ of }) => of.sanctionStatus],
    ['Archived', ({ of }) => yesOrNo(of.archived)],
    ['Added', ({ of }) => dayOf(of.createdAt), 'date'],
    ['Waymark ID', ({ of }) => of.id],
  ],
});

const assignee = alias(user, 'assignee');

export const trackers = exported({
  name: 'Trackers',
  at: tracker.createdAt,
  id: tracker.id,
  day: tracker.startDate,
  select: (tx, where, orderBy, limit) =>
    tx
      .select({
        of: tracker,
        person: { firstName: participant.firstName, surname: participant.surname },
        niNumber: participant.niNumber,
        organisation: organisation.name,
        assignee: assignee.name,
        createdBy: user.name,
      })
      .from(tracker)
      .innerJoin(participant, eq(participant.id, tracker.participantId))
      .leftJoin(organisation, eq(organisation.id, tracker.organisationId))
      .leftJoin(assignee, eq(assignee.id, tracker.assigneeId))
      .leftJoin(user, eq(user.id, tracker.createdBy))
      .where(where)
      .orderBy(...orderBy)
      .limit(limit),
  key: ({ of }) => ({ at: of.createdAt, id: of.id }),
  columns: [
    ['Participant', ({ person }) => fullName(person)],
    ['National Insurance number', row => row.niNumber],
    ['Type', ({ of }) => of.type],
    ['Status', ({ of }) => of.status],
    ['Assignee', row => row.assignee],
    ['Description', ({ of }) => of.description],
    ['Organisation', row => row.organisation],
    ['Start', ({ of }) => of.startDate, 'date'],
    ['End', ({ of }) => of.endDate, 'date'],
    ['Hours a week', ({ of }) => plainDecimal(of.hoursPerWeek), 'number'],
    ['Rate in pounds an hour', ({ of }) => plainDecimal(of.hourlyRate), 'number'],
    [
      'Changes of hours or rate',
      ({ of }) =>
        of.changes
          .map(({ from, hoursPerWeek, hourlyRate }) =>
            [from, hoursPerWeek && `${hoursPerWeek} hours`, hourlyRate && `£${hourlyRate}`]
              .filter(part => part !== null)
              .join(' '),
          )
          .join('; '),
    ],
    ['Same employment as the job before', ({ of }) => yesOrNo(of.sameEmployment)],
    ['Added by', row => row.createdBy],
    ['Added', ({ of }) => dayOf(of.createdAt), 'date'],
    ['Participant ID', ({ of }) => of.participantId],
    ['Waymark ID', ({ of }) => of.id],
  ],
});

export const milestones = exported({
  name: 'Milestones',
  id: milestone.id,
  day: milestone.projectedDate,
  select: (tx, where, orderBy, limit) =>
    tx
      .select({
        of: milestone,
        person: { firstName: participant.firstName, surname: participant.surname },
        niNumber: participant.niNumber,
        programme: programme.name,
      })
      .from(milestone)
      .innerJoin(participant, eq(participant.id, milestone.participantId))
      .leftJoin(programme, eq(programme.id, milestone.programmeId))
      .where(where)
      .orderBy(...orderBy)
      .limit(limit),
  key: ({ of }) => ({ id: of.id }),
  columns: [
    ['Participant', ({ person }) => fullName(person)],
    ['National Insurance number', row => row.niNumber],
    ['Programme', row => row.programme],
    ['Milestone', ({ of }) => of.name],
    ['Projected date', ({ of }) => of.projectedDate, 'date'],
    ['Why', ({ of }) => of.why],
    ['Track', ({ of }) => of.track],
    ['Threshold', ({ of }) => of.thresholdPence, 'money'],
    ['Earned', ({ of }) => of.earnedPence, 'money'],
    ['Weeks left', ({ of }) => plainDecimal(of.weeksLeft), 'number'],
    ['Last day of the window', ({ of }) => of.windowLastDay, 'date'],
    ['Warnings', ({ of }) => of.warnings.map(({ message }) => message).join(' ')],
    ['Status', ({ of }) => of.status],
    ['Achieved', ({ of }) => of.achievedDate, 'date'],
    ['Claim status', ({ of }) => of.claimStatus],
    ['Paid', ({ of }) => of.paidDate, 'date'],
    ['ERS credit', ({ of }) => of.ersCreditPence, 'money'],
    ['Credit number', ({ of }) => of.creditNumber],
    ['Debit date', ({ of }) => of.debitDate, 'date'],
    ['ERS debit', ({ of }) => of.ersDebitPence, 'money'],
    ['Debit number', ({ of }) => of.debitNumber],
    ['Worked out', ({ of }) => dayOf(of.calculatedAt), 'date'],
    ['Participant ID', ({ of }) => of.participantId],
    ['Waymark ID', ({ of }) => of.id],
  ],
});

export const documents = exported({
  name: 'Documents',
  at: document.createdAt,
  id: document.id,
  day: document.createdAt,
  select: (tx, where, orderBy, limit) =>
    tx
      .select({
        of: document,
        newest: documentVersion,
        firstName: participant.firstName,
        surname: participant.surname,
        organisation: organisation.name,
        uploadedBy: user.name,
      })
      .from(document)
      .innerJoin(
        documentVersion,
        and(
          eq(documentVersion.documentId, document.id),
          sql`${documentVersion.number} = (select max(number) from document_version every where every.document_id = ${document.id})`,
        ),
      )
      .leftJoin(participant, eq(participant.id, document.participantId))
      .leftJoin(organisation, eq(organisation.id, document.organisationId))
      .leftJoin(user, eq(user.id, documentVersion.uploadedBy))
      .where(where)
      .orderBy(...orderBy)
      .limit(limit),
  key: ({ of }) => ({ at: of.createdAt, id: of.id }),
  columns: [
    ['File', ({ newest }) => newest.fileName],
    ['Proves', ({ of }) => of.proves],
    ['Description', ({ of }) => of.description],
    ['Participant', ({ firstName, surname }) => (surname === null ? null : `${firstName} ${surname}`)],
    ['Organisation', row => row.organisation],
    ['Size in bytes', ({ newest }) => newest.size, 'number'],
    ['Type', ({ newest }) => newest.mediaType],
    ['Version', ({ newest }) => newest.number, 'number'],
    ['Uploaded by', row => row.uploadedBy],
    ['Uploaded', ({ newest }) => dayOf(newest.uploadedAt), 'date'],
    ['Removed', ({ of }) => yesOrNo(of.removed)],
    ['SHA-256', ({ newest }) => newest.sha256],
    ['Participant ID', ({ of }) => of.participantId],
    ['Waymark ID', ({ of }) => of.id],
  ],
});

export const referrals = exported({
  name: 'Referrals',
  at: referral.receivedAt,
  id: referral.id,
  day: referral.receivedAt,
  select: (tx, where, orderBy, limit) =>
    tx
      .select({
        of: referral,
        person: { firstName: participant.firstName, surname: participant.surname },
        decidedBy: user.name,
      })
      .from(referral)
      .innerJoin(participant, eq(participant.id, referral.participantId))
      .leftJoin(user, eq(user.id, referral.decidedBy))
      .where(where)
      .orderBy(...orderBy)
      .limit(limit),
  key: ({ of }) => ({ at: of.receivedAt, id: of.id }),
  columns: [
    ['Participant', ({ person }) => fullName(person)],
    ['Number', ({ of }) => of.number, 'number'],
    ['Status', ({ of }) => of.status],
    ['Received', ({ of }) => clockOf(of.receivedAt)],
    ...REFERRAL_FIELDS.map(
      ({ name, title }) =>
        [title, ({ of }: { of: typeof referral.$inferSelect }) => of.values[name] ?? null] as const,
    ),
    [
      'Additional',
      ({ of }) =>
        Object.entries(additionalOf(of.values))
          .map(([column, value]) => `${column}: ${value}`)
          .join('; '),
    ],
    ['Decided by', row => row.decidedBy],
    ['Decided', ({ of }) => dayOf(of.decidedAt), 'date'],
    ['Note', ({ of }) => of.note],
    ['Participant ID', ({ of }) => of.participantId],
    ['Waymark ID', ({ of }) => of.id],
  ],
});
