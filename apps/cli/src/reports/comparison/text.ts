import {
  aimText,
  becauseText,
  type Change,
  type ComparedReturn,
  type Comparison,
  type Finding,
  isEmpty,
  type LearnerChange,
  type MilestoneChange,
  paymentName,
  paymentText,
  placeText,
  poundsText,
  type ViolationChange,
  valueText,
  type Who,
} from '@waymark/compare';
import { yearLabel } from '@waymark/ilr';
import { longDate } from '@waymark/ilr/dates';
import { count, styler, widthOf, wrap } from '../../terminal.ts';

/** How many rows of each kind are listed; the csv report lists them all. */
const LISTED = 50;
/** How many differences of one learner are listed. */
const OF_ONE = 20;

interface Page {
  readonly style: ReturnType<typeof styler>;
  readonly width: number;
  readonly lines: string[];
}

/** For reading: the two returns and what they came to, then learners, violations and milestones. */
export function comparisonText(comparison: Comparison, write: (text: string) => void): void {
  const page: Page = { style: styler(process.stdout), width: widthOf(process.stdout), lines: [] };
  head(comparison, page);
  if (isEmpty(comparison)) page.lines.push('', 'Nothing lies between the two returns.');
  learners(comparison.learners, page);
  violations(comparison.violations, page);
  milestones(comparison.milestones, page);
  write(`${page.lines.join('\n')}\n`);
}

function head({ earlier, later, notices, counts }: Comparison, { lines, style, width }: Page): void {
  for (const [name, { check }] of [
    ['Earlier', earlier],
    ['Later', later],
  ] as const) {
    const { file } = check;
    const known = [
      file.year && `ILR ${yearLabel(file.year)}`,
      file.ukprn && `UKPRN ${file.ukprn}`,
      file.preparedOn && `prepared ${longDate(file.preparedOn)}`,
    ];
    lines.push(`${name.padEnd(8)} ${style('bold', file.name ?? 'Return')}`);
    lines.push(`         ${known.filter(Boolean).join(' · ')}`);
  }
  for (const notice of notices) lines.push(`${style('yellow', '!')} ${wrap(notice, width, 2)}`);
  const row = (title: string, of: (side: ComparedReturn) => string, says = '') =>
    lines.push(
      `  ${title.padEnd(15)} ${of(earlier).padStart(13)} ${of(later).padStart(13)}${says && `   ${says}`}`,
    );
  const number = (value: number) => value.toLocaleString('en-GB');
  lines.push('', `  ${''.padEnd(15)} ${'earlier'.padStart(13)} ${'later'.padStart(13)}`);
  const { learners: people, violations: broken, milestones: moved } = counts;
  row(
    'Learners',
    ({ check }) => number(check.totals.learners),
    told({ added: people.added, dropped: people.dropped, changed: people.changed }),
  );
  row(
    'Violations',
    ({ check }) => number(check.totals.violations),
    told({ fixed: broken.fixed, new: broken.new, remaining: broken.remaining }),
  );
  row('  errors', ({ check }) => number(check.totals.errors));
  row('  warnings', ({ check }) => number(check.totals.warnings));
  if (earlier.due.milestones + later.due.milestones > 0) {
    row('Milestones due', ({ due }) => number(due.milestones), told(moved));
    if (earlier.due.pence + later.due.pence > 0) row('  worth', ({ due }) => poundsText(due.pence));
    const unknown = Math.max(earlier.due.withoutAmount, later.due.withoutAmount);
    if (unknown > 0) row('  without a rate', ({ due }) => number(due.withoutAmount));
  }
}

/** `1 added, 2 dropped`, without what did not happen. */
function told(counts: Readonly<Record<string, number>>): string {
  const some = Object.entries(counts).filter(([, value]) => value > 0);
  return some.map(([name, value]) => `${value.toLocaleString('en-GB')} ${name}`).join(', ');
}

function learners(all: readonly LearnerChange[], page: Page): void {
  const { lines, style, width } = page;
  for (const kind of ['added', 'dropped', 'changed'] as const) {
    const those = all.filter(change => change.kind === kind);
    if (those.length === 0) continue;
    lines.push('', style('bold', `Learners ${kind}`));
    for (const { learner, changes } of those.slice(0, LISTED)) {
      if (kind === 'changed') {
        lines.push(`  ${style('bold', nameOf(learner))}`);
        fields(changes, page);
      } else {
        const aims = changes.map(({ aim }) => aim!.LearnAimRef).join(', ');
        lines.push(`  ${wrap(`${nameOf(learner)}${aims && `: ${aims}`}`, width, 4)}`);
      }
    }
    more(those.length, 'learner', page);
  }
}

function fields(changes: readonly Change[], { lines, style, width }: Page): void {
  let last = '';
  for (const change of changes.slice(0, OF_ONE)) {
    const aim = change.aim && !isAim(change) ? aimText(change.aim) : '';
    if (aim !== last && aim !== '') lines.push(`    ${style('dim', aim)}`);
    last = aim;
    lines.push(`    ${aim && '  '}${wrap(difference(change), width, 8)}`);
  }
  if (changes.length > OF_ONE) lines.push(`    … and ${count(changes.length - OF_ONE, 'more difference')}.`);
}

const isAim = ({ entity, field }: Change) => entity === 'LearningDelivery' && field === null;

function difference(change: Change): string {
  const { aim, entity, field, from, to } = change;
  const sign = to === null ? '−' : '+';
  if (isAim(change)) return `${sign} ${aimText(aim!)}`;
  if (field === null) return `${sign} ${entity}: ${valueText(to ?? from)}`;
  const record = placeText({ ...change, aim: null });
  return `${record && `${record}, `}${field}: ${valueText(from)} → ${valueText(to)}`;
}

function violations(all: readonly ViolationChange[], page: Page): void {
  const { lines, style, width } = page;
  const byRule = new Map<string, { fixed: number; new: number; remaining: number; finding: Finding }>();
  for (const { rule, kind, earlier, later } of all) {
    const known = byRule.get(rule) ?? { fixed: 0, new: 0, remaining: 0, finding: (later ?? earlier)! };
    known[kind]++;
    byRule.set(rule, known);
  }
  const moved = [...byRule].filter(([, { fixed, new: added }]) => fixed + added > 0);
  if (moved.length === 0) return;
  lines.push('', style('bold', 'Rules'));
  const column = Math.max(12, ...moved.map(([rule]) => rule.length));
  lines.push(`  ${''.padEnd(8 + column)}  fixed    new  remaining`);
  moved.sort(([a, x], [b, y]) => y.new - x.new || y.fixed - x.fixed || (a < b ? -1 : 1));
  for (const [rule, { fixed, new: added, remaining, finding }] of moved) {
    const weight = finding.severity;
    const mark = style(weight === 'warning' ? 'yellow' : 'red', weight.padEnd(7));
    const counts = `${cell(fixed, 7)}${cell(added, 7)}${cell(remaining, 11)}`;
    const indent = 2 + 8 + column + 25 + 2;
    lines.push(
      `  ${mark} ${style('bold', rule.padEnd(column))}${counts}  ${wrap(finding.message, width, indent)}`,
    );
  }
  for (const kind of ['new', 'fixed'] as const) {
    const those = all.filter(change => change.kind === kind);
    const byLearner = new Map<Who | null, string[]>();
    for (const change of those) {
      const aim = (change.later ?? change.earlier)!.aimSeqNumber;
      const why = becauseText(change);
      const says = `${change.rule}${aim === null ? '' : ` (aim ${aim})`}${why && ` [${why.replace(/\.$/, '')}]`}`;
      byLearner.set(change.learner, [...(byLearner.get(change.learner) ?? []), says]);
    }
    if (byLearner.size === 0) continue;
    lines.push('', style('bold', `Violations ${kind}`));
    for (const [who, said] of [...byLearner].slice(0, LISTED)) {
      lines.push(`  ${wrap(`${who ? nameOf(who) : 'The file'}: ${said.join(', ')}`, width, 4)}`);
    }
    more(byLearner.size, 'learner', page);
  }
}

function cell(value: number, width: number): string {
  return (value === 0 ? '·' : value.toLocaleString('en-GB')).padStart(width);
}

function milestones(all: readonly MilestoneChange[], page: Page): void {
  const { lines, style, width } = page;
  for (const kind of ['newly due', 'no longer due', 'changed'] as const) {
    const those = all.filter(change => change.kind === kind);
    if (those.length === 0) continue;
    lines.push('', style('bold', kind === 'changed' ? 'Milestones due otherwise' : `Milestones ${kind}`));
    for (const change of those.slice(0, LISTED)) {
      const { learner, earlier, later } = change;
      const says =
        kind === 'newly due' ? paymentText(later) : `${paymentText(earlier)} → ${paymentText(later)}`;
      lines.push(`  ${wrap(`${nameOf(learner)}, ${paymentName(change)}: ${says}`, width, 4)}`);
    }
    more(those.length, 'milestone', page);
  }
}

/** `SBNOEVENT Keira Moss (was SB1)` */
function nameOf({ LearnRefNumber, was, GivenNames, FamilyName }: Who): string {
  const name = [GivenNames, FamilyName].filter(Boolean).join(' ');
  return [LearnRefNumber ?? 'no LearnRefNumber', name, was !== null && `(was ${was})`]
    .filter(Boolean)
    .join(' ');
}

function more(all: number, what: string, { lines }: Page): void {
  if (all > LISTED)
    lines.push(`  … and ${count(all - LISTED, `more ${what}`)}. --format csv lists them all.`);
}
