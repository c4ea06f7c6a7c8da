import { type OperationName, RIGHTS, type Role } from '@waymark/api';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { asInstallation, type Transaction } from '../database/as-provider.ts';
import { currentProvider } from '../database/schema/columns.ts';
import {
  group,
  membership,
  membershipGroup,
  provider,
  session,
  signInAttempts,
  user,
} from '../database/schema/index.ts';
import type { Context } from '../http/context.ts';
import { notFound, Refused, wrongField } from '../http/refused.ts';
import type { Handlers } from '../http/routes.ts';
import { changesBetween, record } from '../rows/history.ts';
import { iso } from '../rows/show.ts';
import { forgetFailures } from '../sign-in/lock-out.ts';
import { makeLink } from '../sign-in/one-time-link.ts';
import { addPerson, endSessions, personOf } from '../sign-in/people.ts';

/** Who works here, what they may do, and the groups of participants. */
export const peopleHandlers = {
  'session.read': async ({ tx, actor, scope }) => {
    const providers = await tx
      .select({ id: provider.id, name: provider.name, ukprn: provider.ukprn })
      .from(provider)
      .orderBy(asc(provider.name));
    const groups = await tx.select({ id: group.id, name: group.name }).from(group).orderBy(asc(group.name));
    const [me] = await tx
      .select({ secondFactor: user.twoFactorEnabled })
      .from(user)
      .where(eq(user.id, actor.id));
    return {
      person: { id: actor.id, name: actor.name, email: actor.email, secondFactor: me!.secondFactor },
      provider: providers.find(({ id }) => id === scope.providerId)!,
      providers,
      role: actor.role,
      allGroups: scope.groups === '*',
      groups: groups.filter(({ id }) => scope.groups === '*' || scope.groups.includes(id)),
      may: (Object.keys(RIGHTS) as OperationName[]).filter(name => RIGHTS[name].includes(actor.role)),
      installationAdministrator: actor.installationAdministrator,
    };
  },

  'session.switchProvider': async ({ tx, actor }, { body: { providerId } }) => {
    const mine = and(eq(membership.userId, actor.id), eq(membership.active, true));
    const [works] = await tx
      .select()
      .from(membership)
      .where(and(mine, eq(membership.providerId, providerId)));
    if (!works) throw notFound('provider');
    await asInstallation(tx, () =>
      tx.update(session).set({ activeProviderId: providerId }).where(eq(session.id, actor.sessionId)),
    );
    return { done: true };
  },

  'provider.read': async ({ tx, scope }) => {
    const [found] = await tx.select().from(provider).where(eq(provider.id, scope.providerId));
    return shownProvider(found!);
  },

  'provider.change': async (context, { body }) => {
    const { tx, scope } = context;
    const [before] = await tx.select().from(provider).where(eq(provider.id, scope.providerId)).for('update');
    if (Object.keys(body).length === 0) return shownProvider(before!);
    const [after] = await tx.update(provider).set(body).where(eq(provider.id, scope.providerId)).returning();
    await record(context, {
      subject: 'provider',
      subjectId: scope.providerId,
      action: 'changed',
      changes: changesBetween(before, after!),
    });
    return shownProvider(after!);
  },

  'providers.create': async ({ tx, actor }, { body }) => {
    if (!actor.installationAdministrator) {
      throw new Refused('not-allowed', 'Only an administrator of the installation adds providers.');
    }
    return asInstallation(tx, async () => {
      const [made] = await tx.insert(provider).values(body).returning();
      const providerId = made!.id;
      await tx.insert(membership).values({ providerId, userId: actor.id, role: 'administrator' });
      await tx.insert(group).values({ providerId, name: 'General' });
      return shownProvider(made!);
    });
  },

  'people.list': async ({ tx }) => ({ rows: await members(tx) }),

  'people.invite': async (context, { body: { name, email, role, allGroups, groupIds } }) => {
    const { tx } = context;
    const known = await asInstallation(tx, () => personOf(tx, email));
    if (known && (await members(tx, known.id)).length > 0) {
      throw wrongField('email', `${email} works here already. Change their role or groups instead.`);
    }
    const userId = known?.id ?? (await asInstallation(tx, () => addPerson(tx, { name, email })));
    await tx.insert(membership).values({ userId, role, allGroups });
    await setGroups(tx, userId, groupIds);
    await record(context, {
      subject: 'person',
      subjectId: userId,
      action: 'added',
      changes: changesBetween(undefined, { role, allGroups, groupIds }),
    });
    const invitation = known ? null : await passwordLink(context, userId);
    const [person] = await members(tx, userId);
    return { person: person!, invitation };
  },

  'people.change': async (context, { params: { id }, body }) => {
    const { tx, actor } = context;
    const [before] = await members(tx, id);
    if (!before) throw notFound('person');
    const { groupIds, ...rest } = body;
    const leaves = (body.role !== undefined && body.role !== 'administrator') || body.active === false;
    if (id === actor.id && leaves) {
      throw new Refused('refused', 'You cannot take away your own access. Another administrator can.');
    }
    if (Object.keys(rest).length > 0) await tx.update(membership).set(rest).where(eq(membership.userId, id));
    if (groupIds) await setGroups(tx, id, groupIds);
    if (body.active === false) await asInstallation(tx, () => endSessions(tx, id));
    const [after] = await members(tx, id);
    const facts = ({ role, allGroups, groupIds, active }: Member) => ({ role, allGroups, groupIds, active });
    await record(context, {
      subject: 'person',
      subjectId: id,
      action: 'changed',
      changes: changesBetween(facts(before), facts(after!)),
    });
    return after!;
  },

  'people.resetPassword': async (context, { params: { id } }) => {
    const { tx } = context;
    if ((await members(tx, id)).length === 0) throw notFound('person');
    await asInstallation(tx, () => endSessions(tx, id));
    await record(context, { subject: 'person', subjectId: id, action: 'password reset' });
    return passwordLink(context, id);
  },

  'people.unlock': async (context, { params: { id } }) => {
    const { tx } = context;
    const [person] = await members(tx, id);
    if (!person) throw notFound('person');
    await asInstallation(tx, () => forgetFailures(tx, person.email));
    await record(context, { subject: 'person', subjectId: id, action: 'unlocked' });
    return { done: true };
  },

  'groups.list': async ({ tx }) => ({
    rows: await tx.select({ id: group.id, name: group.name }).from(group).orderBy(asc(group.name)),
  }),

  'groups.create': async (context, { body: { name } }) => {
    await refuseTakenName(context, name);
    const [made] = await context.tx.insert(group).values({ name }).returning();
    const { id } = made!;
    await record(context, {
      subject: 'group',
      subjectId: id,
      action: 'added',
      changes: changesBetween(undefined, { name }),
    });
    return { id, name };
  },

  'groups.change': async (context, { params: { id }, body: { name } }) => {
    await refuseTakenName(context, name, id);
    const [before] = await context.tx.select().from(group).where(eq(group.id, id)).for('update');
    if (!before) throw notFound('group');
    await context.tx.update(group).set({ name }).where(eq(group.id, id));
    await record(context, {
      subject: 'group',
      subjectId: id,
      action: 'changed',
      changes: changesBetween(before, { ...before, name }),
    });
    return { id, name };
  },
} satisfies Handlers;

type Member = Awaited<ReturnType<typeof members>>[number];

/** Everybody who works at the provider, or one of them. */
async function members(tx: Transaction, id?: string) {
  const rows = await tx
    .select({
      id: user.id,
      name: user.name,
      email: user.email,
      secondFactor: user.twoFactorEnabled,
      role: membership.role,
      allGroups: membership.allGroups,
      active: membership.active,
      lastSignIn: membership.lastSignIn,
    })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .where(and(eq(membership.providerId, currentProvider), id === undefined ? undefined : eq(user.id, id)))
    .orderBy(asc(user.name), asc(user.id));
  const groups = await tx.select().from(membershipGroup);
  const locks = await asInstallation(tx, () =>
    tx
      .select()
      .from(signInAttempts)
      .where(inArray(signInAttempts.email, [...rows.map(({ email }) => email), ''])),
  );
  return rows.map(row => {
    const until = locks.find(({ email }) => email === row.email)?.lockedUntil ?? null;
    return {
      ...row,
      role: row.role as Role,
      lastSignIn: iso(row.lastSignIn),
      groupIds: groups.filter(({ userId }) => userId === row.id).map(({ groupId }) => groupId),
      lockedUntil: until !== null && until > new Date() ? iso(until) : null,
    };
  });
}

async function setGroups(tx: Transaction, userId: string, groupIds: readonly string[]): Promise<void> {
  const known =
    groupIds.length === 0
      ? []
      : await tx
          .select({ id: group.id })
          .from(group)
          .where(inArray(group.id, [...groupIds]));
  if (known.length < new Set(groupIds).size)
    throw wrongField('groupIds', 'One of the groups does not exist.');
  await tx.delete(membershipGroup).where(eq(membershipGroup.userId, userId));
  if (known.length > 0)
    await tx.insert(membershipGroup).values(known.map(({ id }) => ({ userId, groupId: id })));
}

/** A link with which a person sets their password; the page is that of the application. */
async function passwordLink(
  { tx, services }: Context,
  userId: string,
): Promise<{ link: string; expiresAt: string }> {
  const { token, expiresAt } = await asInstallation(tx, () =>
    makeLink(tx, { purpose: 'password', userId }, services.now()),
  );
  return { link: `/password#${token}`, expiresAt: iso(expiresAt) };
}

async function refuseTakenName({ tx }: Context, name: string, except?: string): Promise<void> {
  const taken = await tx
    .select({ id: group.id })
    .from(group)
    .where(sql`lower(${group.name}) = lower(${name})`);
  if (taken.some(({ id }) => id !== except)) throw wrongField('name', `There is a group "${name}" already.`);
}

function shownProvider({ id, name, ukprn }: typeof provider.$inferSelect) {
  return { id, name, ukprn };
}
