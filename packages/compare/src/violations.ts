import type { Finding } from './comparison.ts';
import type { KeptViolation } from './kept/kept-form.ts';
import { ruleMessage } from './kept/rule-messages.ts';
import type { AimNumbers } from './records/record-changes.ts';

/** A violation of one learner that is in both lists, or in one of them. */
export interface PairedViolation {
  readonly rule: string;
  readonly earlier: Finding | null;
  readonly later: Finding | null;
}

/** The aims of a record that has not changed. */
export const SAME_AIMS: AimNumbers = { earlier: String, later: String };

/**
 * Pairs the violations of one learner, or of the file. Two are the same if the rule, the aim and the fields that it read
 * are the same; among several of those, the ones that read the same values.
 */
export function pairViolations(
  earlier: readonly KeptViolation[],
  later: readonly KeptViolation[],
  aims: AimNumbers = SAME_AIMS,
): PairedViolation[] {
  const before = byIdentity(earlier, aims.earlier);
  const now = byIdentity(later, aims.later);
  const paired: PairedViolation[] = [];
  for (const [identity, left] of before) {
    const still = now.get(identity) ?? [];
    now.delete(identity);
    paired.push(...pairAlike(left, still));
  }
  for (const added of now.values()) {
    for (const one of added) paired.push({ rule: one.rule, earlier: null, later: finding(one) });
  }
  return paired;
}

/** Pairs violations of one identity: those with the same values, then the others in their order. */
function pairAlike(earlier: readonly KeptViolation[], later: readonly KeptViolation[]): PairedViolation[] {
  const open = [...later];
  const partners = new Map<KeptViolation, KeptViolation>();
  const valuesOf = ({ values }: KeptViolation) => JSON.stringify(values);
  for (const one of earlier) {
    const values = valuesOf(one);
    const at = open.findIndex(other => valuesOf(other) === values);
    if (at >= 0) partners.set(one, open.splice(at, 1)[0]!);
  }
  const paired = earlier.map(one => {
    const other = partners.get(one) ?? open.shift();
    return { rule: one.rule, earlier: finding(one), later: other ? finding(other) : null };
  });
  return [...paired, ...open.map(one => ({ rule: one.rule, earlier: null, later: finding(one) }))];
}

function byIdentity(
  violations: readonly KeptViolation[],
  aimOf: (number: number) => string,
): Map<string, KeptViolation[]> {
  const found = new Map<string, KeptViolation[]>();
  for (const violation of violations) {
    const { rule, aimSeqNumber, values } = violation;
    const aim = aimSeqNumber === null ? '' : aimOf(aimSeqNumber);
    const identity = [rule, aim, ...values.map(({ field }) => field)].join('\n');
    const group = found.get(identity);
    if (group) group.push(violation);
    else found.set(identity, [violation]);
  }
  return found;
}

function finding({ rule, severity, aimSeqNumber, values, message }: KeptViolation): Finding {
  return { severity, aimSeqNumber, values, message: message ?? ruleMessage(rule) ?? '' };
}
