import { todayIn } from '../../today.ts';
import type { StepContext } from '../../work/kinds.ts';
import type { Importing } from './kinds/kind.ts';

/** For whom a step of an import works: those who started it, within their groups. */
export function importingOf({ tx, services, piece }: StepContext): Importing {
  const { providerId, groups, startedBy } = piece;
  return {
    tx,
    scope: {
      providerId,
      groups: groups === '*' ? '*' : groups.split(',').filter(id => id !== ''),
      personId: startedBy,
    },
    actor: { id: startedBy! },
    services,
    now: services.now(),
    today: todayIn(services.now()),
  };
}
