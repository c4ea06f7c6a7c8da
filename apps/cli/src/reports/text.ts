import { yearLabel } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import { longDate } from '@waymark/ilr/dates';
import type { AnyRule, ReturnCheck, Violation } from '@waymark/rules';
import { count, styler, widthOf, wrap } from '../terminal.ts';
import type { Report } from './report.ts';

/** How many learners are listed; the csv report lists them all. */
const LISTED = 50;

/** A report for reading: the summary, then the rules by weight, then the learners, then what was not checked. */
export function textReport(rules: readonly AnyRule[], write: (text: string) => void): Report {
  const byRule = new Map<string, { severity: Violation['severity']; message: string; records: number }>();
  const byLearner = new Map<string, string[]>();
  let learnersLeftOut = 0;
  const aside: Aside = { errors: 0, warnings: 0 };
  return {
    violation(violation) {
      const { rule, severity, message, learnRefNumber, aimSeqNumber, line } = violation;
      const known = byRule.get(rule);
      if (known) known.records++;
      else byRule.set(rule, { severity, message, records: 1 });
      if (learnRefNumber === null) {
        aside[severity === 'warning' ? 'warnings' : 'errors']++;
        return;
      }
      const place = aimSeqNumber === null ? '' : ` (aim ${aimSeqNumber})`;
      const said = `${rule}${place}${line === undefined ? '' : ` at line ${line}`}`;
      const list = byLearner.get(learnRefNumber);
      if (list) list.push(said);
      else if (byLearner.size < LISTED) byLearner.set(learnRefNumber, [said]);
      else learnersLeftOut++;
    },
    end(check) {
      write(render(check, byRule, byLearner, learnersLeftOut, aside, rules));
    },
  };
}

/** What is wrong with the file itself, and with no learner in it. */
interface Aside {
  errors: number;
  warnings: number;
}

type ByRule = ReadonlyMap<string, { severity: Violation['severity']; message: string; records: number }>;

function render(
  check: ReturnCheck,
  byRule: ByRule,
  byLearner: ReadonlyMap<string, readonly string[]>,
  learnersLeftOut: number,
  aside: Aside,
  rules: readonly AnyRule[],
): string {
  const style = styler(process.stdout);
  const width = widthOf(process.stdout);
  const lines: string[] = [];
  const { file, totals, notChecked, notBuilt } = check;
  const from = [
    file.year && `ILR ${yearLabel(file.year)}`,
    file.ukprn && `UKPRN ${file.ukprn}`,
    file.preparedOn && `prepared ${longDate(file.preparedOn as ISODate)}`,
  ];
  const known = from.filter(Boolean);
  lines.push(style('bold', file.name ?? 'Return'), ...(known.length > 0 ? [known.join(' · ')] : []), '');
  lines.push(`${count(totals.learners, 'learner')}, ${count(totals.aims, 'aim')}.`);
  lines.push(verdict(check, aside, style));
  if (!check.complete) {
    lines.push(style('red', 'The file could not be read to its end: what follows is about the part before.'));
  }
  if (file.wouldBeRejected) {
    lines.push(
      style(
        'red',
        'The service would reject this file as a whole: mend the failures and field definitions first.',
      ),
    );
  }
  if (totals.rulesNotRun > 0) {
    lines.push(
      `${count(totals.rulesRun, 'rule')} of the year asked of every record; ${count(totals.rulesNotRun, 'rule')} not, or only of some (below).`,
    );
  }

  if (byRule.size > 0) lines.push('', style('bold', 'Rules broken'));
  const weight = { fail: 0, error: 1, warning: 2 };
  const ordered = [...byRule].sort(
    ([a, x], [b, y]) =>
      weight[x.severity] - weight[y.severity] ||
      y.records - x.records ||
      a.localeCompare(b, 'en', { numeric: true }),
  );
  const column = Math.max(12, ...ordered.map(([name]) => name.length));
  for (const [name, { severity, message, records }] of ordered) {
    const mark = severity === 'warning' ? style('yellow', 'warning') : style('red', severity.padEnd(7));
    const head = `  ${mark} ${style('bold', name.padEnd(column))} ${String(records).padStart(6)}  `;
    const indent = 2 + 7 + 1 + column + 1 + 6 + 2;
    lines.push(head + wrap(message, width, indent));
    const rule = rules.find(known => known.name === name);
    // What the reader found it says in its own words, and what to do about it too.
    const fix = rule?.message === message ? rule.fix : undefined;
    if (fix) lines.push(' '.repeat(indent) + style('dim', wrap(fix, width, indent)));
  }

  if (byLearner.size > 0) lines.push('', style('bold', 'Learners'));
  for (const [learner, said] of byLearner) {
    lines.push(`  ${learner.padEnd(13)} ${wrap(together(said), width, 16)}`);
  }
  if (learnersLeftOut > 0) {
    lines.push(
      `  … and ${count(learnersLeftOut, 'finding')} on further learners. --format csv lists them all.`,
    );
  }

  if (notChecked.length + notBuilt.length > 0) lines.push('', style('bold', 'Not checked'));
  const reasons = new Map<string, { rules: string[]; records: number }>();
  for (const { rule, reason, records } of notChecked) {
    const known = reasons.get(reason) ?? { rules: [], records: 0 };
    known.rules.push(rule === '*' ? 'every rule' : rule);
    known.records = Math.max(known.records, records);
    reasons.set(reason, known);
  }
  for (const [reason, at] of reasons) {
    lines.push(`  ${wrap(reason, width, 2)}`);
    lines.push(
      `  ${style('dim', wrap(`Up to ${count(at.records, 'record')}: ${at.rules.join(', ')}`, width, 2))}`,
    );
  }
  if (notBuilt.length > 0) {
    lines.push(`  ${count(notBuilt.length, 'rule')} of the year not built into Waymark yet:`);
    lines.push(`  ${style('dim', wrap(notBuilt.join(', '), width, 2))}`);
  }
  return `${lines.join('\n')}\n`;
}

function verdict(
  { totals, notChecked, notBuilt }: ReturnCheck,
  aside: Aside,
  style: ReturnType<typeof styler>,
): string {
  if (totals.violations > 0) {
    const places = [
      aside.errors > 0 &&
        `${aside.errors === totals.errors ? '' : `${aside.errors} of them `}in the file itself`,
      totals.learnersWithErrors > 0 && `on ${count(totals.learnersWithErrors, 'learner')}`,
    ].filter(Boolean);
    const errors =
      totals.errors > 0 ? `${count(totals.errors, 'error')} ${places.reverse().join(', ')}` : 'No errors';
    const warnings = totals.warnings === 0 ? 'no warnings' : count(totals.warnings, 'warning');
    return style(totals.errors > 0 ? 'red' : 'yellow', `${errors}, ${warnings}.`);
  }
  if (notChecked.length + notBuilt.length > 0)
    return 'Nothing wrong was found in what was checked. Not everything was.';
  return style('green', 'Every rule of the year was checked, and none is broken.');
}

/** `R_140 (aim 2), R_140 (aim 3)` as `R_140 (aims 2, 3)`. */
function together(said: readonly string[]): string {
  const grouped = new Map<string, string[]>();
  for (const one of said) {
    const [, name, aim] = /^(\S+) \(aim (\d+)\)$/.exec(one) ?? [undefined, one, undefined];
    const list = grouped.get(name!) ?? [];
    if (aim !== undefined && !list.includes(aim)) list.push(aim);
    grouped.set(name!, list);
  }
  return [...grouped]
    .map(([name, aims]) =>
      aims.length === 0 ? name : `${name} (aim${aims.length > 1 ? 's' : ''} ${aims.join(', ')})`,
    )
    .join(', ');
}
