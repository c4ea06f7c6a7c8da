import type { MARKERS, PROGRAMME_STATUSES, RAG, Reply } from '@waymark/api';
import { orNull } from '../forms/use-form.ts';

export type Participant = Reply<'participants.read'>;

/** A participant as they are typed: everything is text until it is sent. */
export type ParticipantValues = {
  readonly firstName: string;
  readonly surname: string;
  readonly email: string;
  readonly niNumber: string;
  readonly reference: string;
  readonly dateOfBirth: string;
  readonly phone: string;
  readonly addressLines: string;
  readonly postcode: string;
  readonly groupId: string;
  readonly caseOwnerId: string;
  readonly programmeId: string;
  readonly programmeStart: string;
  readonly programmeEnd: string;
  readonly programmeStatus: (typeof PROGRAMME_STATUSES)[number];
  readonly rag: (typeof RAG)[number] | '';
  readonly markers: readonly (typeof MARKERS)[number][];
  readonly learnRefNumber: string;
  readonly uln: string;
};

/** The fields by the names that forms show. */
export const TITLES: Readonly<Record<keyof ParticipantValues, string>> = {
  firstName: 'First name',
  surname: 'Surname',
  email: 'E-mail',
  niNumber: 'National Insurance number',
  reference: 'Reference',
  dateOfBirth: 'Date of birth',
  phone: 'Phone',
  addressLines: 'Address',
  postcode: 'Postcode',
  groupId: 'Group',
  caseOwnerId: 'Case owner',
  programmeId: 'Programme',
  programmeStart: 'Programme start',
  programmeEnd: 'Programme end',
  programmeStatus: 'Programme status',
  rag: 'RAG',
  markers: 'Markers',
  learnRefNumber: 'Learner reference number',
  uln: 'ULN',
};

export const EMPTY_PARTICIPANT: ParticipantValues = {
  firstName: '',
  surname: '',
  email: '',
  niNumber: '',
  reference: '',
  dateOfBirth: '',
  phone: '',
  addressLines: '',
  postcode: '',
  groupId: '',
  caseOwnerId: '',
  programmeId: '',
  programmeStart: '',
  programmeEnd: '',
  programmeStatus: 'Onboarding',
  rag: '',
  markers: [],
  learnRefNumber: '',
  uln: '',
};

/** A participant of the server, to be typed over. */
export function valuesOf(participant: Participant): ParticipantValues {
  return {
    firstName: participant.firstName,
    surname: participant.surname,
    email: participant.email ?? '',
    niNumber: participant.niNumber ?? '',
    reference: participant.reference ?? '',
    dateOfBirth: participant.dateOfBirth ?? '',
    phone: participant.phone ?? '',
    addressLines: participant.addressLines ?? '',
    postcode: participant.postcode ?? '',
    groupId: participant.group.id,
    caseOwnerId: participant.caseOwner?.id ?? '',
    programmeId: participant.programme?.id ?? '',
    programmeStart: participant.programmeStart ?? '',
    programmeEnd: participant.programmeEnd ?? '',
    programmeStatus: participant.programmeStatus,
    rag: participant.rag ?? '',
    markers: participant.markers as ParticipantValues['markers'],
    learnRefNumber: participant.learnRefNumber ?? '',
    uln: participant.uln ?? '',
  };
}

/** What is sent; a field left blank is sent as not given. */
export function bodyOf(values: ParticipantValues) {
  const { firstName, surname, groupId, programmeStatus, rag, markers } = values;
  return {
    firstName,
    surname,
    email: orNull(values.email),
    niNumber: orNull(values.niNumber),
    reference: orNull(values.reference),
    dateOfBirth: orNull(values.dateOfBirth),
    phone: orNull(values.phone),
    addressLines: orNull(values.addressLines),
    postcode: orNull(values.postcode),
    ...(groupId !== '' && { groupId }),
    caseOwnerId: orNull(values.caseOwnerId),
    programmeId: orNull(values.programmeId),
    programmeStart: orNull(values.programmeStart),
    programmeEnd: orNull(values.programmeEnd),
    programmeStatus,
    rag: rag === '' ? null : rag,
    markers: [...markers],
    learnRefNumber: orNull(values.learnRefNumber),
    uln: orNull(values.uln),
  };
}
