import type { Finding } from '../check/protocol.ts';

/** Where a violation is explained. */
export function addressOf({
  rule,
  learnRefNumber,
  aimSeqNumber,
}: Pick<Finding, 'rule' | 'learnRefNumber' | 'aimSeqNumber'>) {
  const search = { rule, ...(aimSeqNumber !== null && { aim: aimSeqNumber }) };
  return learnRefNumber === null
    ? ({ to: '/returns/file', search } as const)
    : ({ to: '/returns/learners/$learner', params: { learner: learnRefNumber }, search } as const);
}
