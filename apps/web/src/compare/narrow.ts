import { aimText, type Change, paymentName, valueText, type Who } from '@waymark/compare';
import { fieldValues } from '@waymark/rules';
import { TITLES } from '../milestones/words.ts';
import type { LearnerRow, MilestoneRow, ViolationRow } from './comparison-session.ts';
import { type CompareSearch, KINDS, type Kind, SEVERITIES } from './search.ts';

/** Whether the address narrows the list. */
export function isNarrowed({ kind, rule, severity, q }: CompareSearch): boolean {
  return [kind, rule, severity, q].some(part => part !== undefined);
}

/** The learners that pass the filters, in the order that is wanted. */
export function learnersOf(rows: readonly LearnerRow[], search: CompareSearch): readonly LearnerRow[] {
  const kept = rows.filter(row => isKind(row, search) && says(search.q, () => learnerText(row)));
  return ordered(kept, search.sort, KINDS.learners, { changes: row => row.changes.length });
}

/** The violations that pass the filters, in the order that is wanted: new before fixed before remaining. */
export function violationsOf(rows: readonly ViolationRow[], search: CompareSearch): readonly ViolationRow[] {
  const { rule, severity, q } = search;
  const kept = rows.filter(
    row =>
      isKind(row, search) &&
      (rule === undefined || row.rule === rule) &&
      (severity === undefined || findingOf(row).severity === severity) &&
      says(q, () => violationText(row)),
  );
  return ordered(kept, search.sort, KINDS.violations, {
    rule: row => row.rule,
    severity: row => SEVERITIES.indexOf(findingOf(row).severity),
  });
}

/** The milestones that pass the filters, in the order that is wanted. */
export function milestonesOf(rows: readonly MilestoneRow[], search: CompareSearch): readonly MilestoneRow[] {
  const kept = rows.filter(
    row =>
      isKind(row, search) &&
      says(search.q, () =>
        [whoText(row.learner), paymentName(row), paymentTitle(row), contractOf(row)].join(' '),
      ),
  );
  return ordered(kept, search.sort, KINDS.milestones, {
    milestone: row => String(row.of),
    contract: contractOf,
    earlier: row => row.earlier?.date ?? '',
    later: row => row.later?.date ?? '',
    difference: row => differenceOf(row) ?? 0,
  });
}

/** The violation as the later return has it, or the earlier where it is fixed. */
export function findingOf({ earlier, later }: Pick<ViolationRow, 'earlier' | 'later'>) {
  return (later ?? earlier)!;
}

/** The contract that a milestone is under. */
export function contractOf({ earlier, later }: Pick<MilestoneRow, 'earlier' | 'later'>): string {
  return (later ?? earlier)?.ConRefNumber ?? '';
}

/** By how many pence more is due in the later return; nothing where an amount is not known. */
export function differenceOf({
  earlier,
  later,
}: Pick<MilestoneRow, 'earlier' | 'later'>): number | undefined {
  const [from, to] = [earlier, later].map(one => (one?.status === 'due' ? one.amountPence : 0));
  return from === null || from === undefined || to === null || to === undefined ? undefined : to - from;
}

/** What a payment is called, as on the pages of the milestones: `3. Outcome`. */
export function paymentTitle({ of }: Pick<MilestoneRow, 'of'>): string {
  return of === 1 || of === 2 || of === 3 ? `${of}. ${TITLES[of]}` : paymentName({ of });
}

/** A learner's name, if the record has one. */
export function nameOf({ GivenNames, FamilyName }: Who): string {
  return [GivenNames, FamilyName].filter(Boolean).join(' ');
}

/** Where a change is and what it is, in a line: `Aim 1 ZPROG001 · EVI 2 · LearnDelFAMDateFrom: 08/12/2025 → 28/11/2025`. */
export function changeText(change: Change): string {
  const { aim, entity, record, field, from, to } = change;
  if (field === null && entity === 'LearningDelivery')
    return `${aimText(aim!)} ${to === null ? 'removed' : 'added'}`;
  const place = [aim && `Aim ${aim.later ?? aim.earlier} ${aim.LearnAimRef}`, field !== null && record];
  const what =
    field === null
      ? `${entity} ${record} ${to === null ? 'removed' : 'added'}`
      : `${field}: ${valueText(from)} → ${valueText(to)}`;
  return [...place, what].filter(Boolean).join(' · ');
}

function isKind({ kind }: { readonly kind: Kind }, search: CompareSearch): boolean {
  return search.kind === undefined || kind === search.kind;
}

function says(q: string | undefined, text: () => string): boolean {
  if (q === undefined) return true;
  const all = text().toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every(word => all.includes(word));
}

function whoText(who: Who | null): string {
  return who ? `${who.LearnRefNumber} ${who.was ?? ''} ${nameOf(who)} ${who.ULN}` : 'the file';
}

function learnerText({ learner, changes }: LearnerRow): string {
  return `${whoText(learner)} ${changes.map(changeText).join(' ')}`;
}

function violationText(row: ViolationRow): string {
  const finding = findingOf(row);
  return `${row.rule} ${whoText(row.learner)} ${finding.message} ${fieldValues(finding)}`;
}

const names = new Intl.Collator('en-GB', { numeric: true });

type Row = { readonly kind: Kind; readonly learner: Who | null };

/** By the column that is named; else by kind, and within a kind as the return has them. */
function ordered<R extends Row>(
  rows: readonly R[],
  sort: string | undefined,
  kinds: readonly Kind[],
  columns: Readonly<Record<string, (row: R) => string | number>>,
): readonly R[] {
  const byKind = (a: R, b: R) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  const id = sort?.replace(/^-/, '') ?? 'kind';
  const value = id === 'learner' ? (row: R) => row.learner?.LearnRefNumber ?? '' : columns[id];
  const compare = value
    ? (a: R, b: R) => {
        const [x, y] = [value(a), value(b)];
        return typeof x === 'number' ? x - (y as number) : names.compare(x, String(y));
      }
    : byKind;
  const sign = sort?.startsWith('-') ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(a, b));
}
