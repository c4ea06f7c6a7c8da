import { MARKERS, OPERATIONS, PROGRAMME_STATUSES, RAG } from '@waymark/api';
import { dayField, field, type ImportField, make, oneOf, plain, Unreadable } from './field.ts';

const { shape } = OPERATIONS['participants.create'].body;

/** Who a person is: what a list of participants and a referral have in common. */
export const PERSON_FIELDS: readonly ImportField[] = [
  field('firstName', 'First name', shape.firstName, {
    mandatory: true,
    also: [
      'forename',
      'given name',
      'given names',
      'forenames',
      'customer first name',
      'participant first name',
    ],
  }),
  field('surname', 'Surname', shape.surname, {
    mandatory: true,
    also: ['last name', 'family name', 'customer surname', 'participant surname', 'customer last name'],
  }),
  field('niNumber', 'National Insurance number', shape.niNumber, {
    also: ['nino', 'ni number', 'ni no', 'national insurance no', 'nat ins number', 'ni', 'customer nino'],
  }),
  field('email', 'E-mail', shape.email, {
    also: ['email address', 'e-mail address', 'customer email', 'customer email address', 'contact email'],
  }),
  dayField('dateOfBirth', 'Date of birth', shape.dateOfBirth, { also: ['dob', 'birth date', 'birthday'] }),
  field('phone', 'Phone', shape.phone, {
    also: [
      'telephone',
      'phone number',
      'telephone number',
      'mobile',
      'mobile number',
      'contact number',
      'mobile phone',
    ],
  }),
  field('addressLines', 'Address', shape.addressLines, {
    also: ['address line 1', 'address 1', 'address1', 'addressline1', 'street'],
  }),
  field('addressLine2', 'Address, second line', shape.addressLines, {
    also: ['address line 2', 'address 2'],
  }),
  field('addressLine3', 'Address, third line', shape.addressLines, { also: ['address line 3', 'address 3'] }),
  field('town', 'Town', shape.addressLines, { also: ['city', 'post town', 'town or city', 'town/city'] }),
  field('county', 'County', shape.addressLines),
  field('postcode', 'Postcode', shape.postcode, { also: ['post code', 'postal code', 'customer postcode'] }),
];

/** What a list of participants can give. */
export const PARTICIPANT_FIELDS: readonly ImportField[] = [
  ...PERSON_FIELDS,
  field('reference', 'Reference', shape.reference, {
    also: ['reference number', 'local reference', 'ref', 'client reference'],
  }),
  make('group', 'Group', {}, text => text),
  make(
    'caseOwner',
    'Case owner',
    { also: ['work coach', 'adviser', 'advisor', 'case worker'] },
    text => text,
  ),
  make('programme', 'Programme', { also: ['programme name', 'program'] }, text => text),
  dayField('programmeStart', 'Programme start', shape.programmeStart, {
    also: ['programme start date', 'start date', 'started', 'scheme start'],
  }),
  dayField('programmeEnd', 'Programme end', shape.programmeEnd, { also: ['programme end date', 'end date'] }),
  make('programmeStatus', 'Programme status', { also: ['status'] }, oneOf(PROGRAMME_STATUSES)),
  make('rag', 'RAG', { also: ['rag rating', 'rag status'] }, oneOf(RAG)),
  make('markers', 'Markers', {}, text => markersIn(text).join('; ')),
  field('learnRefNumber', 'Learner reference number', shape.learnRefNumber, {
    also: ['learner ref number', 'learner ref', 'learner number'],
  }),
  field('uln', 'ULN', shape.uln, { also: ['unique learner number'] }),
];

/** The markers that a cell names, separated by semicolons. */
export function markersIn(text: string): string[] {
  const named = text.split(';').filter(part => plain(part) !== '');
  const found = named.map(part => {
    const marker = MARKERS.find(one => plain(one) === plain(part));
    if (!marker)
      throw new Unreadable(`Each has to be one of: ${MARKERS.join(', ')}; separated by semicolons.`);
    return marker;
  });
  return MARKERS.filter(marker => found.includes(marker));
}

const PARTS_OF_ADDRESS = ['addressLines', 'addressLine2', 'addressLine3', 'town', 'county'];

/** Joins the parts of an address, which many files keep in columns of their own, into its lines. */
export function withOneAddress(values: Readonly<Record<string, string>>): Record<string, string> {
  const { addressLine2: _, addressLine3: __, town: ___, county: ____, ...rest } = values;
  const lines = PARTS_OF_ADDRESS.map(name => values[name]).filter(part => part !== undefined);
  return lines.length === 0 ? rest : { ...rest, addressLines: lines.join('\n') };
}
