import type { Finding } from '../check/protocol.ts';
import type { CheckState } from '../check/session.ts';
import { type Group, Tally, WHOLE_FILE } from '../check/tally.ts';
import { shown } from '../shell/words.ts';
import type { ReturnsSearch } from './search.ts';

type Filters = Pick<ReturnsSearch, 'rule' | 'severity' | 'learner' | 'field' | 'q'>;

/** Whether the address narrows the list. */
export function isFiltered({ rule, severity, learner, field, q }: Filters): boolean {
  return [rule, severity, learner, field, q].some(part => part !== undefined);
}

/** The first `found` findings that pass the filters, in the order in which they were found. */
export function filtered(findings: readonly Finding[], found: number, filters: Filters): readonly Finding[] {
  if (!isFiltered(filters)) return findings.slice(0, found);
  const { rule, severity, learner, field, q } = filters;
  const who = learner?.trim().toLowerCase();
  const words = q?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const kept: Finding[] = [];
  for (let i = 0; i < found; i++) {
    const finding = findings[i]!;
    if (rule !== undefined && finding.rule !== rule) continue;
    if (severity !== undefined && finding.severity !== severity) continue;
    if (who !== undefined && !finding.learnRefNumber?.toLowerCase().startsWith(who)) continue;
    if (field !== undefined && !finding.values.some(value => value.field === field)) continue;
    if (words.length > 0 && !saysAll(finding, words)) continue;
    kept.push(finding);
  }
  return kept;
}

function saysAll(finding: Finding, words: readonly string[]): boolean {
  // Most words are found in the message, which few rules share out among many findings.
  const head = `${finding.rule} ${finding.learnRefNumber ?? ''}`.toLowerCase();
  const message = inSmall(finding.message);
  const rest = words.filter(word => !message.includes(word) && !head.includes(word));
  if (rest.length === 0) return true;
  const values = finding.values
    .map(({ field, value }) => `${field} ${shown(value)}`)
    .join(' ')
    .toLowerCase();
  return rest.every(word => values.includes(word));
}

const small = new Map<string, string>();

function inSmall(text: string): string {
  let known = small.get(text);
  if (known === undefined) {
    known = text.toLowerCase();
    // Messages of rules are few; those of field definitions can differ with every value.
    if (small.size < 5000) small.set(text, known);
  }
  return known;
}

/** The counts of a filtered list; of a whole one they are known already. */
export function tallyOf(rows: readonly Finding[], check: CheckState, filters: Filters): Tally {
  if (!isFiltered(filters)) return check.tally;
  const tally = new Tally();
  for (const finding of rows) tally.add(finding);
  return tally;
}

const WEIGHT: Record<Finding['severity'], number> = { fail: 0, error: 1, warning: 2 };
const names = new Intl.Collator('en-GB', { numeric: true });

type Key = string | number;

const FINDING_KEYS: Record<string, (finding: Finding) => Key> = {
  severity: finding => WEIGHT[finding.severity],
  rule: finding => finding.rule,
  learner: finding => finding.learnRefNumber ?? '',
  aim: finding => finding.aimSeqNumber ?? 0,
};

const GROUP_KEYS: Record<string, (group: Group) => Key> = {
  severity: group => WEIGHT[group.severity],
  key: group => group.key,
  count: group => group.count,
  errors: group => group.errors,
  warnings: group => group.warnings,
  learners: group => group.learners.size,
};

/** The findings in the order that the address names; as found without one. */
export function sortFindings(rows: readonly Finding[], sort: string | undefined): readonly Finding[] {
  return inOrder(rows, sort, FINDING_KEYS);
}

/** Groups in the order that the address names; the gravest first, then the most frequent, without one. */
export function sortGroups(groups: Iterable<Group>, sort: string | undefined): readonly Group[] {
  const rows = [...groups].sort(
    (a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || b.count - a.count || names.compare(a.key, b.key),
  );
  return inOrder(rows, sort, GROUP_KEYS);
}

function inOrder<Row>(
  rows: readonly Row[],
  sort: string | undefined,
  keys: Record<string, (row: Row) => Key>,
): readonly Row[] {
  const down = sort?.startsWith('-') === true;
  const keyOf = sort === undefined ? undefined : keys[down ? sort.slice(1) : sort];
  if (!keyOf) return rows;
  const sign = down ? -1 : 1;
  // Texts are ranked once, so that a hundred thousand rows are compared as numbers.
  const rank = rankOf(rows.map(keyOf));
  return rows.toSorted((a, b) => sign * (rank(keyOf(a)) - rank(keyOf(b))));
}

function rankOf(keys: readonly Key[]): (key: Key) => number {
  if (typeof keys[0] !== 'string') return key => key as number;
  const ranks = new Map<Key, number>();
  for (const key of [...new Set(keys as string[])].sort(names.compare)) ranks.set(key, ranks.size);
  return key => ranks.get(key)!;
}

/** How a learner is called in lists: the reference number, and the name if one is known. */
export function learnerName(learners: CheckState['learners'], finding: Finding): string | undefined {
  const card = finding.learner === null ? undefined : learners.get(finding.learner);
  if (!card) return undefined;
  return [card.GivenNames, card.FamilyName].filter(Boolean).join(' ') || undefined;
}

export { WHOLE_FILE };
