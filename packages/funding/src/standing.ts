import type { Violation } from '@waymark/rules';
import type { Standing } from './milestones/context.ts';

/**
 * The rules that decide on the record alone whether it can be a Skills Bootcamp of its contract. Where one of them could
 * not be checked, nobody can say that the learner counts. Other rules that were not checked (postcodes, unique learner
 * numbers, contract allocations) are told beside the result.
 */
const DECISIVE = new Set([
  'R_135',
  'R_136',
  'R_137',
  'R_138',
  'R_139',
  'R_140',
  'R_141',
  'R_143',
  'R_144',
  'R_149',
  'R_150',
  'R_152',
  'R_153',
  'R_154',
]);

/** What a check said of one learner. */
export interface Checked {
  /** False if the record could not be read well enough for the rules. */
  readonly typed: boolean;
  readonly violations: readonly Violation[];
  /** Rules that could not be checked on this learner. */
  readonly unanswered: readonly string[];
}

/** Whether a learner counts, from what a check said. */
export function standingOf({ typed, violations, unanswered }: Checked): Standing {
  let blockedBy: string[] | undefined;
  for (const { rule, severity } of violations) {
    if (severity === 'warning') continue;
    blockedBy ??= [];
    if (!blockedBy.includes(rule)) blockedBy.push(rule);
  }
  if (blockedBy) return { valid: false, blockedBy };
  if (!typed) return UNREADABLE;
  const open = unanswered.find(rule => DECISIVE.has(rule));
  return open === undefined ? VALID : unsure(open);
}

const VALID: Standing = { valid: true, blockedBy: [] };

const UNREADABLE: Standing = {
  valid: null,
  blockedBy: [],
  missing: {
    notCovered: 'The record',
    what: 'whether the learner passes validation',
    supply: 'Mend the fields that cannot be read, then check again.',
  },
};

function unsure(rule: string): Standing {
  return {
    valid: null,
    blockedBy: [],
    missing: {
      notCovered: 'LARS',
      what: `whether ${rule} is broken`,
      supply: `Import LARS: rule ${rule}, which decides on a Skills Bootcamp, could not be checked without it.`,
    },
  };
}
