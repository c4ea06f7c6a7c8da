import { sql } from 'drizzle-orm';
import type { Database, Queries } from './open.ts';

/** For whom a transaction works: the database itself shows it nothing of anybody else. */
export interface Scope {
  readonly providerId: string;
  /** The groups whose participants are seen; `*` for all. */
  readonly groups: '*' | readonly string[];
  /** Who is signed in; null for work in the background. */
  readonly personId: string | null;
}

/** Queries within a transaction for one provider. */
export type Transaction = Queries;

/**
 * Runs something in one transaction for one provider. Row level security of the database, not the care of whoever writes a
 * query, limits it to the rows of that provider and the groups that may be seen; new rows belong to the provider by
 * default. It is done whole or, if anything throws, not at all.
 */
export function asProvider<T>(
  database: Database,
  scope: Scope,
  run: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const groups = scope.groups === '*' ? '*' : scope.groups.join(',');
  return database.installation.transaction(async transaction => {
    await transaction.execute(
      sql`select set_config('role', 'waymark_app', true), set_config('waymark.provider', ${scope.providerId}, true),
        set_config('waymark.groups', ${groups}, true), set_config('waymark.person', ${scope.personId ?? ''}, true)`,
    );
    return run(transaction as unknown as Transaction);
  });
}

/**
 * Steps out of the provider for what belongs to the installation (people, the queue), within the same transaction. Nothing is
 * hidden meanwhile, so what is run says itself whose rows it means.
 */
export async function asInstallation<T>(tx: Transaction, run: () => Promise<T>): Promise<T> {
  await tx.execute(sql`select set_config('role', 'none', true)`);
  const result = await run();
  await tx.execute(sql`select set_config('role', 'waymark_app', true)`);
  return result;
}
