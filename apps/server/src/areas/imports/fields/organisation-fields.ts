import { OPERATIONS, ORGANISATION_STATUSES } from '@waymark/api';
import { field, type ImportField, make, oneOf } from './field.ts';

const { shape } = OPERATIONS['organisations.create'].body;
const address = OPERATIONS['addresses.create'].body.shape;
const contact = OPERATIONS['contacts.create'].body.shape;

/** What a list of employers can give: each with one address and one contact. */
export const ORGANISATION_FIELDS: readonly ImportField[] = [
  field('name', 'Name', shape.name, {
    mandatory: true,
    also: ['organisation', 'organisation name', 'employer', 'employer name', 'company', 'company name'],
  }),
  make('status', 'Status', {}, oneOf(ORGANISATION_STATUSES)),
  make('owner', 'Owner', { also: ['account manager', 'relationship owner'] }, text => text),
  field('category', 'Category', shape.category, { also: ['industry', 'sector'] }),
  field('ukprn', 'UKPRN', shape.ukprn),
  field('website', 'Website', shape.website, { also: ['web', 'url', 'web address', 'web site'] }),
  field('addressLines', 'Address', address.lines, {
    also: ['address line 1', 'address 1', 'street', 'address lines'],
  }),
  field('town', 'Town', address.town, { also: ['city', 'town or city', 'town/city', 'post town'] }),
  field('county', 'County', address.county),
  field('postcode', 'Postcode', address.postcode, { also: ['post code', 'postal code'] }),
  field('contactName', 'Contact', contact.name, {
    also: ['contact person', 'primary contact', 'contact name'],
  }),
  field('contactEmail', 'Contact e-mail', contact.email, {
    also: ['email', 'email address', 'contact email address'],
  }),
  field('contactPhone', 'Contact phone', contact.phone, {
    also: ['phone', 'telephone', 'phone number', 'telephone number', 'contact number', 'contact telephone'],
  }),
  field('contactRole', 'Contact role', contact.role, { also: ['job title', 'role', 'position'] }),
];
