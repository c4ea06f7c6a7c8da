import { setTimeout as wait } from 'node:timers/promises';
import { group } from '../database/schema/index.ts';
import type { WorkKind } from '../work/kinds.ts';

/**
 * A kind of work for tests: each step adds a group of its own. A step that is lost leaves a gap among the names; one that is done
 * twice fails, for a name can be given once.
 */
export const steps: WorkKind = {
  async step({ tx, piece }) {
    const { of, name, pause = 20 } = piece.input as { of: number; name: string; pause?: number };
    const done = ((piece.cursor as number | null) ?? 0) + 1;
    await tx.insert(group).values({ name: `${name} ${done}` });
    await wait(pause);
    return done < of ? { cursor: done, done, of } : { done, of };
  },
};

/** A kind of work that nobody survives. */
export const deadly: WorkKind = {
  async step() {
    process.kill(process.pid, 'SIGKILL');
    await wait(1000);
    return {};
  },
};
