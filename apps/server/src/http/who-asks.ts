import type { Role } from '@waymark/api';
import { and, asc, eq } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import type { Scope } from '../database/as-provider.ts';
import { membership, membershipGroup } from '../database/schema/index.ts';
import type { Services } from '../services.ts';
import type { Actor } from './context.ts';
import { Refused } from './refused.ts';

/** Who makes a request, and for which provider. */
export interface Asking {
  readonly actor: Actor;
  readonly scope: Scope;
}

/** The header in which a page says for which provider it shows what it shows. */
export const PROVIDER_HEADER = 'waymark-provider';

/**
 * Finds out who makes a request.
 * @throws Refused if nobody is signed in, if their access is closed, or if the page shows another provider than the session
 */
export async function whoAsks(services: Services, request: FastifyRequest): Promise<Asking> {
  const found = await services.auth.api.getSession({ headers: headersOf(request) });
  if (!found) throw new Refused('not-signed-in', 'Sign in first: this needs an account.');
  const { user, session } = found;
  const { installation } = services.database;
  // The one place that looks across providers: at which of them this person works.
  const works = await installation
    .select()
    .from(membership)
    .where(and(eq(membership.userId, user.id), eq(membership.active, true)))
    .orderBy(asc(membership.createdAt));
  const at = works.find(({ providerId }) => providerId === session.activeProviderId) ?? works[0];
  if (!at) {
    throw new Refused('not-allowed', 'Your access is closed. An administrator can open it again.');
  }
  const shown = request.headers[PROVIDER_HEADER];
  if (shown !== undefined && shown !== at.providerId) {
    throw new Refused(
      'conflict',
      'You have gone on at another provider in another window. Load this page again; nothing was saved.',
    );
  }
  const groups = at.allGroups
    ? '*'
    : (
        await installation
          .select({ groupId: membershipGroup.groupId })
          .from(membershipGroup)
          .where(and(eq(membershipGroup.providerId, at.providerId), eq(membershipGroup.userId, user.id)))
      ).map(({ groupId }) => groupId);
  return {
    actor: {
      id: user.id,
      name: user.name,
      email: user.email,
      role: at.role as Role,
      installationAdministrator: user.installationAdministrator === true,
      sessionId: session.id,
    },
    scope: { providerId: at.providerId, groups, personId: user.id },
  };
}

/** The headers of a request as the web platform has them. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
