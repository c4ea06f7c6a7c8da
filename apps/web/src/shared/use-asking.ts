import { useQuery } from '@tanstack/react-query';
import { ask } from '../server/use-ask.ts';

/** A milestone of a participant with the evidence that its programme asks for, by name. */
export interface Asking {
  readonly id: string;
  readonly name: string;
  readonly evidence: readonly string[];
}

/** The milestones of a participant that ask for evidence; none without a participant. */
export function useAsking(participantId: string | undefined): readonly Asking[] {
  const enabled = participantId !== undefined;
  const { data: milestones } = useQuery({
    ...ask('milestones.list', { query: { participantId, limit: 50 } }),
    enabled,
  });
  const { data: programmes } = useQuery({ ...ask('programmes.list', {}), enabled });
  if (!milestones || !programmes || !enabled) return [];
  return milestones.rows
    .map(({ id, name, key, programme }) => ({
      id,
      name,
      evidence:
        programmes.rows.find(one => one.id === programme.id)?.milestones.find(one => one.key === key)
          ?.evidence ?? [],
    }))
    .filter(({ evidence }) => evidence.length > 0);
}

interface Piece {
  readonly proves: string;
  readonly trackerId?: string | null;
  readonly milestoneId?: string | null;
}

/** For which milestones a piece of evidence counts: it lies at a tracker or at the milestone itself, and is asked for by name. */
export function provenBy({ proves, trackerId, milestoneId }: Piece, asking: readonly Asking[]): string[] {
  return asking
    .filter(({ id, evidence }) => (trackerId || milestoneId === id) && evidence.includes(proves))
    .map(({ name }) => name);
}
