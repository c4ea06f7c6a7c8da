import type { Finding } from '../check/protocol.ts';
import type { Tally } from '../check/tally.ts';

type About = Pick<Finding, 'learner' | 'learnRefNumber'>;

/** Where a learner is shown: under the reference number, and with the place in the file where others share the number. */
export function learnerAddress({ learner, learnRefNumber }: About, { shared }: Tally) {
  const at =
    learnRefNumber !== null && learner !== null && shared.has(learnRefNumber) ? learner + 1 : undefined;
  return {
    to: '/returns/learners/$learner',
    params: { learner: learnRefNumber ?? '' },
    search: at === undefined ? {} : { at },
  } as const;
}

/** Where a violation is explained. */
export function addressOf(finding: Pick<Finding, 'rule' | 'aimSeqNumber'> & About, tally: Tally) {
  const { rule, learnRefNumber, aimSeqNumber } = finding;
  const search = { rule, ...(aimSeqNumber !== null && { aim: aimSeqNumber }) };
  if (learnRefNumber === null) return { to: '/returns/file', search } as const;
  const address = learnerAddress(finding, tally);
  return { ...address, search: { ...address.search, ...search } } as const;
}
