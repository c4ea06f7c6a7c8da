import { and, asc, eq } from 'drizzle-orm';
import { currentProvider } from '../../../database/schema/columns.ts';
import { group, membership, programme, user } from '../../../database/schema/index.ts';
import { plain } from '../fields/field.ts';
import type { Importing } from './kind.ts';

/** What a line names is looked up by its name: found, or a sentence on why not. */
export type Found = { readonly id: string; readonly called: string } | { readonly problem: string };

/** Finds something by what it is called. */
export interface LookUp {
  find(text: string): Found;
  /** What it is called, by its identifier. */
  called(id: string | null): string | null;
  readonly first: string | undefined;
}

/** The groups into which whoever imports may put participants; the first is that which was made first. */
export async function groupsOf({ tx, scope }: Importing): Promise<LookUp> {
  const rows = await tx
    .select({ id: group.id, name: group.name })
    .from(group)
    .orderBy(asc(group.createdAt), asc(group.id));
  const own = rows.filter(({ id }) => scope.groups === '*' || scope.groups.includes(id));
  return lookUp(
    own.map(({ id, name }) => ({ id, called: name, names: [name] })),
    text => `There is no group “${text}” among those that you see.`,
  );
}

/** Those who work here, by e-mail address or full name. */
export async function peopleWhoWorkHere({ tx }: Importing): Promise<LookUp> {
  const rows = await tx
    .select({ id: user.id, name: user.name, email: user.email })
    .from(user)
    .innerJoin(
      membership,
      and(
        eq(membership.userId, user.id),
        eq(membership.providerId, currentProvider),
        eq(membership.active, true),
      ),
    )
    .orderBy(asc(user.email));
  return lookUp(
    rows.map(({ id, name, email }) => ({ id, called: email, names: [email, name] })),
    text => `Nobody who works here has the e-mail address or name “${text}”.`,
  );
}

export async function programmesOf({ tx }: Importing): Promise<LookUp> {
  const rows = await tx
    .select({ id: programme.id, name: programme.name })
    .from(programme)
    .orderBy(asc(programme.name));
  return lookUp(
    rows.map(({ id, name }) => ({ id, called: name, names: [name] })),
    text => `There is no programme “${text}”. Add it first, or write it as it is called here.`,
  );
}

function lookUp(
  things: readonly { id: string; called: string; names: readonly string[] }[],
  missing: (text: string) => string,
): LookUp {
  const byName = new Map<string, Set<string>>();
  for (const { id, names } of things) {
    for (const name of names.map(plain)) byName.set(name, (byName.get(name) ?? new Set()).add(id));
  }
  const byId = new Map(things.map(({ id, called }) => [id, called]));
  return {
    first: things[0]?.id,
    called: id => (id === null ? null : (byId.get(id) ?? null)),
    find(text) {
      const ids = [...(byName.get(plain(text)) ?? [])];
      const [id] = ids;
      if (id === undefined) return { problem: missing(text) };
      if (ids.length > 1) return { problem: `More than one is called “${text}”. Use the e-mail address.` };
      return { id, called: byId.get(id)! };
    },
  };
}
