import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type CheckState, session } from '../check/session.ts';
import type { ExplainedBootcamp, Given, Overview } from './protocol.ts';

/** All bootcamps of the return, worked out anew whenever contracts or settings change. */
export function useOverview(check: CheckState | undefined, given: Given | undefined) {
  return useQuery({
    queryKey: ['milestones', 'overview', check?.run, given],
    queryFn: () => session.milestones<Overview>({ about: 'overview', given: given! }),
    enabled: check !== undefined && check.stage !== 'reading' && given !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** One bootcamp explained; `null` where the return has none of this learner and contract. */
export function useBootcamp(check: CheckState, given: Given | undefined, learner: string, contract: string) {
  return useQuery({
    queryKey: ['milestones', 'bootcamp', check.run, given, learner, contract],
    queryFn: () =>
      session.milestones<ExplainedBootcamp | null>({
        about: 'bootcamp',
        given: given!,
        learnRefNumber: learner,
        conRefNumber: contract,
      }),
    enabled: check.stage !== 'reading' && given !== undefined,
    gcTime: 0,
  });
}
