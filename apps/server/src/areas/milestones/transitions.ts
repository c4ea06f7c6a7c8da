import type { CLAIM_STATUSES, MILESTONE_STATUSES } from '@waymark/api';
import { Refused } from '../../http/refused.ts';
import { isWorkedOut } from '../../projection/status-of.ts';

type Status = (typeof MILESTONE_STATUSES)[number];
type Claim = (typeof CLAIM_STATUSES)[number];

/**
 * Where a status leads: to Achieved when the date has come or a supervisor says so, from there to Verified, from anywhere to
 * Invalid. Back to Projected means that the record decides again.
 */
const STATUSES: Readonly<Record<Status, readonly Status[]>> = {
  Active: ['Achieved', 'Invalid'],
  Projected: ['Achieved', 'Invalid'],
  'At risk': ['Achieved', 'Invalid'],
  Achieved: ['Verified', 'Invalid', 'Projected'],
  Verified: ['Achieved', 'Invalid', 'Projected'],
  Invalid: ['Projected'],
};

/**
 * Where a claim leads. No source says how often a rejected claim may be made again, so that is not limited here; nor what
 * becomes of a claim on hold, so it goes on as one that is claimed would.
 */
const CLAIMS: Readonly<Record<Claim, readonly Claim[]>> = {
  'Not claimed': ['Claimed'],
  Claimed: ['Paid', 'Rejected', 'On hold'],
  'On hold': ['Claimed', 'Paid', 'Rejected'],
  Rejected: ['Claimed'],
  Paid: ['Refunded'],
  Refunded: [],
};

/** Claims that somebody outside still has to settle, or has paid. */
const UNSETTLED: readonly Claim[] = ['Claimed', 'On hold', 'Paid'];

/**
 * Checks that a milestone may go from one status to another.
 * @throws Refused with where it may go instead
 */
export function checkStatus(name: string, from: Status, to: Status, claim: Claim): void {
  if (from === to) return;
  if (isWorkedOut(to) && isWorkedOut(from)) {
    refuse(
      'status',
      `Whether “${name}” is Active, Projected or At risk follows from the record: change the jobs or the programme instead. A supervisor makes it Achieved or Invalid.`,
    );
  }
  if (!STATUSES[from].includes(to)) {
    refuse('status', `“${name}” is ${from} and can become ${list(STATUSES[from])}, not ${to}.`);
  }
  if (to === 'Projected' && UNSETTLED.includes(claim)) {
    refuse(
      'status',
      `“${name}” is ${claim.toLowerCase()}. It is worked out anew once the claim is rejected or refunded.`,
    );
  }
}

/**
 * Checks that a claim may go from one status to another.
 * @throws Refused with where it may go instead
 */
export function checkClaim(name: string, from: Claim, to: Claim, status: Status): void {
  if (from === to) return;
  if (!CLAIMS[from].includes(to)) {
    const ways = CLAIMS[from].length === 0 ? 'nothing follows that' : `can become ${list(CLAIMS[from])}`;
    refuse('claimStatus', `The claim of “${name}” is ${from}: ${ways}, not ${to}.`);
  }
  if (to === 'Claimed' && status !== 'Achieved' && status !== 'Verified') {
    refuse('claimStatus', `“${name}” is ${status}. It can be claimed once it is Achieved or Verified.`);
  }
}

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** Refuses with a sentence that stands beside the field. */
export function refuse(path: string, message: string): never {
  throw new Refused('refused', message, { fields: [{ path, message }] });
}
