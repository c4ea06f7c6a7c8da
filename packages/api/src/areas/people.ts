import { z } from 'zod';
import { operation } from '../operation.ts';
import { ALL_ROLES, type Role } from '../roles.ts';
import { done, email, id, line, named, ukprn } from '../shapes.ts';

const role = z.enum(ALL_ROLES as [Role, ...Role[]]);
/** Who works here: their role, and whose participants they see. */
const membership = {
  role,
  /** Sees the participants of every group. */
  allGroups: z.boolean(),
  /** The groups whose participants are seen, where not all are. */
  groupIds: z.array(id).max(200),
  active: z.boolean(),
};

export const member = z.object({
  /** The person; the same at every provider. */
  id: z.string(),
  name: z.string(),
  email: z.string(),
  ...membership,
  lastSignIn: z.string().nullable(),
  /** Too many wrong passwords: the account takes none until then. */
  lockedUntil: z.string().nullable(),
  secondFactor: z.boolean(),
});

const provider = z.object({ id, name: z.string(), ukprn: z.string().nullable() });

/** A link that works once. It is shown to the administrator, who hands it over; Waymark sends no mail. */
const oneTimeLink = z.object({ link: z.string(), expiresAt: z.string() });

const memberId = z.object({ id: z.string().min(1).max(64) });

export const people = {
  'session.read': operation({
    method: 'GET',
    path: '/session',
    says: 'Shows who is signed in, at which provider, and what they may do.',
    reply: z.object({
      person: z.object({ id: z.string(), name: z.string(), email: z.string(), secondFactor: z.boolean() }),
      provider,
      providers: z.array(provider),
      role,
      allGroups: z.boolean(),
      groups: z.array(named),
      /** The names of the operations that this person may ask for. */
      may: z.array(z.string()),
      /** May add providers to this installation. */
      installationAdministrator: z.boolean(),
    }),
  }),
  'session.switchProvider': operation({
    method: 'POST',
    path: '/session/provider',
    says: 'Switches to another provider that one works for.',
    body: z.object({ providerId: id }),
    reply: done,
  }),
  'provider.read': operation({
    method: 'GET',
    path: '/provider',
    says: 'Shows the provider and its settings.',
    reply: provider,
  }),
  'provider.change': operation({
    method: 'PATCH',
    path: '/provider',
    says: 'Changes the name or UKPRN of the provider.',
    body: z.object({ name: line(200).optional(), ukprn: ukprn.nullable().optional() }),
    reply: provider,
  }),
  'providers.create': operation({
    method: 'POST',
    path: '/providers',
    says: 'Adds a provider to this installation; whoever adds it is its first administrator.',
    body: z.object({ name: line(200), ukprn: ukprn.nullable().default(null) }),
    reply: provider,
  }),
  'people.list': operation({
    method: 'GET',
    path: '/people',
    says: 'Lists everybody who works here.',
    reply: z.object({ rows: z.array(member) }),
  }),
  'people.invite': operation({
    method: 'POST',
    path: '/people',
    says: 'Adds a person and gives a link with which they set their password.',
    body: z.object({
      name: line(100),
      email,
      role,
      allGroups: z.boolean().default(true),
      groupIds: z.array(id).max(200).default([]),
    }),
    reply: z.object({ person: member, invitation: oneTimeLink.nullable() }),
  }),
  'people.change': operation({
    method: 'PATCH',
    path: '/people/:id',
    says: 'Changes the role or groups of a person, or closes their access.',
    params: memberId,
    body: z.object({
      role: role.optional(),
      allGroups: z.boolean().optional(),
      groupIds: z.array(id).max(200).optional(),
      active: z.boolean().optional(),
    }),
    reply: member,
  }),
  'people.resetPassword': operation({
    method: 'POST',
    path: '/people/:id/password-reset',
    says: 'Ends the sessions of a person and gives a link with which they set a new password.',
    params: memberId,
    reply: oneTimeLink,
  }),
  'people.unlock': operation({
    method: 'POST',
    path: '/people/:id/unlock',
    says: 'Lets a person try again at once after too many wrong passwords.',
    params: memberId,
    reply: done,
  }),
  'groups.list': operation({
    method: 'GET',
    path: '/groups',
    says: 'Lists the groups that participants are in.',
    reply: z.object({ rows: z.array(named) }),
  }),
  'groups.create': operation({
    method: 'POST',
    path: '/groups',
    says: 'Adds a group.',
    body: z.object({ name: line(100) }),
    reply: named,
  }),
  'groups.change': operation({
    method: 'PATCH',
    path: '/groups/:id',
    says: 'Renames a group.',
    params: z.object({ id }),
    body: z.object({ name: line(100) }),
    reply: named,
  }),
};
