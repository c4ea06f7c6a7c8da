import { z } from 'zod';
import { operation } from '../operation.ts';
import {
  done,
  email,
  id,
  line,
  moment,
  orBlank,
  page,
  paging,
  person,
  phone,
  postcode,
  several,
  text,
  ukprn,
  version,
  webAddress,
  withId,
} from '../shapes.ts';

export const ORGANISATION_STATUSES = ['Prospect', 'Confirmed', 'Closed'] as const;

const addressDetails = {
  label: orBlank(line(60)),
  lines: text(300).refine(value => value !== '', 'Write at least the first line of the address.'),
  town: orBlank(line(80)),
  county: orBlank(line(80)),
  postcode,
};
export const address = z.object({
  id,
  version,
  label: z.string().nullable(),
  lines: z.string(),
  town: z.string().nullable(),
  county: z.string().nullable(),
  postcode: z.string(),
});

const contactDetails = {
  name: line(100),
  ownerId: z.string().min(1, 'Choose who keeps the relationship.').max(64),
  email,
  phone,
  phone2: orBlank(phone),
  role: orBlank(line(80)),
  addressId: orBlank(id),
  url: orBlank(webAddress),
};
export const contact = z.object({
  id,
  version,
  organisationId: id,
  name: z.string(),
  owner: person,
  email: z.string(),
  phone: z.string(),
  phone2: z.string().nullable(),
  role: z.string().nullable(),
  addressId: z.string().nullable(),
  url: z.string().nullable(),
});

const details = {
  name: line(150),
  ownerId: z.string().min(1, 'Choose who keeps the relationship.').max(64),
  category: orBlank(line(80)),
  ukprn: orBlank(ukprn),
  website: orBlank(webAddress),
  primaryContactId: orBlank(id),
};

const organisationRow = z.object({
  id,
  name: z.string(),
  status: z.enum(ORGANISATION_STATUSES),
  owner: person,
  category: z.string().nullable(),
  ukprn: z.string().nullable(),
  website: z.string().nullable(),
  town: z.string().nullable(),
  postcode: z.string().nullable(),
  openTrackers: z.number().int(),
});
export const organisation = organisationRow.extend({
  version,
  primaryContactId: z.string().nullable(),
  addresses: z.array(address),
  contacts: z.array(contact),
  createdAt: moment,
  createdBy: person.nullable(),
});

const inOrganisation = z.object({ id });
const part = z.object({ id, partId: id });

export const organisations = {
  'organisations.list': operation({
    method: 'GET',
    path: '/organisations',
    says: 'Lists employers, a page at a time.',
    query: z.object({
      ...paging,
      /** The beginning of a word of the name. */
      search: z.string().trim().max(100).optional(),
      status: several(z.enum(ORGANISATION_STATUSES)),
      ownerId: z.string().max(64).optional(),
      sort: z.enum(['name', 'created']).default('name'),
      order: z.enum(['asc', 'desc']).default('asc'),
    }),
    reply: page(organisationRow),
  }),
  'organisations.create': operation({
    method: 'POST',
    path: '/organisations',
    says: 'Adds an employer, as a prospect until somebody confirms it. Addresses and contacts may come with it.',
    body: z.object({
      ...details,
      category: details.category.default(null),
      ukprn: details.ukprn.default(null),
      website: details.website.default(null),
      primaryContactId: z.undefined().optional(),
      addresses: z
        .array(
          z.object({
            ...addressDetails,
            label: addressDetails.label.default(null),
            town: addressDetails.town.default(null),
            county: addressDetails.county.default(null),
          }),
        )
        .max(50)
        .default([]),
    }),
    reply: organisation,
  }),
  'organisations.read': operation({
    method: 'GET',
    path: '/organisations/:id',
    says: 'Shows one employer with its addresses and contacts.',
    params: withId,
    reply: organisation,
  }),
  'organisations.change': operation({
    method: 'PATCH',
    path: '/organisations/:id',
    says: 'Changes what is known of an employer.',
    params: withId,
    body: z.object(details).partial().extend({ version }),
    reply: organisation,
  }),
  'organisations.setStatus': operation({
    method: 'POST',
    path: '/organisations/:id/status',
    says: 'Confirms an employer, so that job trackers may use it; or closes it.',
    params: withId,
    body: z.object({ version, status: z.enum(ORGANISATION_STATUSES) }),
    reply: organisation,
  }),
  'addresses.create': operation({
    method: 'POST',
    path: '/organisations/:id/addresses',
    says: 'Adds an address to an employer.',
    params: inOrganisation,
    body: z.object({
      ...addressDetails,
      label: addressDetails.label.default(null),
      town: addressDetails.town.default(null),
      county: addressDetails.county.default(null),
    }),
    reply: address,
  }),
  'addresses.change': operation({
    method: 'PATCH',
    path: '/organisations/:id/addresses/:partId',
    says: 'Changes an address of an employer.',
    params: part,
    body: z.object(addressDetails).partial().extend({ version }),
    reply: address,
  }),
  'addresses.remove': operation({
    method: 'DELETE',
    path: '/organisations/:id/addresses/:partId',
    says: 'Removes an address of an employer.',
    params: part,
    reply: done,
  }),
  'addresses.find': operation({
    method: 'GET',
    path: '/addresses',
    says: 'Finds the addresses of a postcode: those already known here, and those of an address finder where one is set up.',
    query: z.object({ postcode }),
    reply: z.object({
      rows: z.array(
        z.object({
          lines: z.string(),
          town: z.string().nullable(),
          county: z.string().nullable(),
          postcode: z.string(),
          /** Where it comes from: `known here`, or the name of the finder. */
          from: z.string(),
        }),
      ),
      /** Why a finder that is set up did not answer; null where nothing went wrong. */
      problem: z.string().nullable(),
    }),
  }),
  'contacts.create': operation({
    method: 'POST',
    path: '/organisations/:id/contacts',
    says: 'Adds a contact to an employer. A contact is no user and cannot sign in.',
    params: inOrganisation,
    body: z.object({
      ...contactDetails,
      phone2: contactDetails.phone2.default(null),
      role: contactDetails.role.default(null),
      addressId: contactDetails.addressId.default(null),
      url: contactDetails.url.default(null),
    }),
    reply: contact,
  }),
  'contacts.change': operation({
    method: 'PATCH',
    path: '/organisations/:id/contacts/:partId',
    says: 'Changes a contact of an employer.',
    params: part,
    body: z.object(contactDetails).partial().extend({ version }),
    reply: contact,
  }),
  'contacts.remove': operation({
    method: 'DELETE',
    path: '/organisations/:id/contacts/:partId',
    says: 'Removes a contact of an employer.',
    params: part,
    reply: done,
  }),
};
