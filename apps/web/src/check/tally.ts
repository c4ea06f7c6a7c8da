import type { Finding } from './protocol.ts';

export type Severity = Finding['severity'];

/** How often something was found: the violations, and the learners that they are about. */
export interface Group {
  readonly key: string;
  count: number;
  errors: number;
  warnings: number;
  readonly learners: Set<number | string>;
  /** The gravest severity met. */
  severity: Severity;
  /** One of the findings, for its message. */
  readonly first: Finding;
}

const GRAVITY: Record<Severity, number> = { fail: 3, error: 2, warning: 1 };

/** Counts findings as they come, by rule, by learner and by field. */
export class Tally {
  readonly byRule = new Map<string, Group>();
  readonly byLearner = new Map<string, Group>();
  readonly byField = new Map<string, Group>();
  errors = 0;
  warnings = 0;
  readonly learnersWithErrors = new Set<number | string>();
  /** Reference numbers that more than one learner has: only their places in the file tell these learners apart. */
  readonly shared = new Set<string>();
  readonly #places = new Map<string, number>();

  add(finding: Finding): void {
    const { severity, rule, values } = finding;
    if (severity === 'warning') this.warnings++;
    else {
      this.errors++;
      const who = whose(finding);
      if (who !== undefined) this.learnersWithErrors.add(who);
    }
    count(this.byRule, rule, finding);
    count(this.byLearner, this.#learnerKey(finding), finding);
    const fields = new Set(values.map(({ field }) => field).filter(isField));
    for (const field of fields) count(this.byField, field, finding);
  }

  #learnerKey({ learner, learnRefNumber }: Finding): string {
    if (learnRefNumber === null) return WHOLE_FILE;
    if (learner === null) return learnRefNumber;
    const first = this.#places.get(learnRefNumber);
    if (first === undefined) this.#places.set(learnRefNumber, learner);
    if (first === undefined || first === learner) return learnRefNumber;
    this.shared.add(learnRefNumber);
    return `${learnRefNumber}, learner ${learner + 1} of the file`;
  }
}

/** Stands for the violations that are about no learner. */
export const WHOLE_FILE = '';

/** ILR fields are one word that begins with a capital; what else a rule saw (`FAM FFI`) is a finding. */
function isField(name: string): boolean {
  return /^[A-Z][A-Za-z0-9]*$/.test(name);
}

function whose({ learner, learnRefNumber }: Finding): number | string | undefined {
  return learner ?? learnRefNumber ?? undefined;
}

function count(groups: Map<string, Group>, key: string, finding: Finding): void {
  let group = groups.get(key);
  if (!group) {
    group = {
      key,
      count: 0,
      errors: 0,
      warnings: 0,
      learners: new Set(),
      severity: finding.severity,
      first: finding,
    };
    groups.set(key, group);
  }
  group.count++;
  if (finding.severity === 'warning') group.warnings++;
  else group.errors++;
  if (GRAVITY[finding.severity] > GRAVITY[group.severity]) group.severity = finding.severity;
  const who = whose(finding);
  if (who !== undefined) group.learners.add(who);
}
