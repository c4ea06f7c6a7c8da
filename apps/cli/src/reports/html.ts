import { yearLabel } from '@waymark/ilr';
import { isDate, longDate, ukDate } from '@waymark/ilr/dates';
import type { AnyRule, ReturnCheck, Violation } from '@waymark/rules';
import { count } from '../terminal.ts';
import type { Report } from './report.ts';

/** How many records of one rule are listed on the page; it says when there are more. */
const LISTED = 200;

/** One page that stands by itself: no script, nothing loaded from elsewhere, made to be printed. */
export function htmlReport(rules: readonly AnyRule[], write: (text: string) => void): Report {
  const byRule = new Map<string, { violations: Violation[]; records: number }>();
  return {
    violation(violation) {
      const known = byRule.get(violation.rule) ?? { violations: [], records: 0 };
      known.records++;
      if (known.violations.length < LISTED) known.violations.push(violation);
      byRule.set(violation.rule, known);
    },
    end: check => write(page(check, byRule, rules)),
  };
}

type ByRule = ReadonlyMap<string, { violations: readonly Violation[]; records: number }>;

const WEIGHT = { fail: 0, error: 1, warning: 2 } as const;
const WORD = { fail: 'Failure', error: 'Error', warning: 'Warning' } as const;

function page(check: ReturnCheck, byRule: ByRule, rules: readonly AnyRule[]): string {
  const { file, totals, notChecked, notBuilt } = check;
  const from = [
    file.year && `ILR ${yearLabel(file.year)}`,
    file.ukprn && `UKPRN ${file.ukprn}`,
    file.preparedOn && `prepared ${longDate(file.preparedOn)}`,
  ].filter(Boolean);
  const ordered = [...byRule].sort(
    ([a, x], [b, y]) =>
      WEIGHT[x.violations[0]!.severity] - WEIGHT[y.violations[0]!.severity] ||
      y.records - x.records ||
      a.localeCompare(b, 'en', { numeric: true }),
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inHtml(file.name ?? 'Return')}: Waymark report</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${inHtml(file.name ?? 'Return')}</h1>
<p>${from.join(' · ')}</p>
</header>
<ul class="tiles">
${tile(totals.learners, 'learners')}${tile(totals.aims, 'aims')}${tile(totals.errors, 'errors')}
${tile(totals.warnings, 'warnings')}${tile(totals.learnersWithErrors, 'learners with errors')}
${tile(totals.rulesNotRun, 'rules not checked, or not on every record')}
</ul>
${file.wouldBeRejected ? '<p class="reject">The service would reject this file as a whole. Mend the failures and field definitions first.</p>' : ''}
${check.complete ? '' : '<p class="reject">The file could not be read to its end: this page is about the part before.</p>'}
${totals.violations === 0 ? `<p>${notChecked.length + notBuilt.length > 0 ? 'Nothing wrong was found in what was checked. Not everything was.' : 'Every rule of the year was checked, and none is broken.'}</p>` : ''}
${ordered.map(([name, found]) => ruleSection(name, found, rules)).join('\n')}
${notCheckedSection(check)}
<footer>Made by Waymark on this machine. OFFICIAL - SENSITIVE</footer>
</body>
</html>
`;
}

function tile(number: number, of: string): string {
  return `<li><strong>${number.toLocaleString('en-GB')}</strong> ${of}</li>`;
}

function ruleSection(
  name: string,
  { violations, records }: { violations: readonly Violation[]; records: number },
  rules: readonly AnyRule[],
): string {
  const { severity, message } = violations[0]!;
  const rule = rules.find(known => known.name === name);
  // What the reader found it says in its own words, and what to do about it too.
  const fix = rule?.message === message ? rule.fix : undefined;
  const sameMessage = violations.every(violation => violation.message === message);
  return `<section>
<h2><span class="${severity}">${WORD[severity]}</span> ${inHtml(name)} <small>${count(records, 'record')}</small></h2>
${sameMessage ? `<p>${inHtml(message)}</p>` : ''}${fix ? `<p class="fix">${inHtml(fix)}</p>` : ''}
<table>
<thead><tr><th scope="col">Learner</th><th scope="col">Aim</th><th scope="col">${sameMessage ? 'What the rule read' : 'What is wrong'}</th></tr></thead>
<tbody>
${violations.map(violation => row(violation, sameMessage)).join('\n')}
</tbody>
</table>
${records > violations.length ? `<p>… and ${count(records - violations.length, 'more record')}. The csv report lists them all.</p>` : ''}
</section>`;
}

function row(
  { learnRefNumber, aimSeqNumber, values, message, line }: Violation,
  sameMessage: boolean,
): string {
  const read = values.map(({ field, value }) => {
    const shown =
      value === null
        ? '<em>not returned</em>'
        : inHtml(typeof value === 'string' && isDate(value) ? ukDate(value) : String(value));
    return `<span>${inHtml(field)} <b>${shown}</b></span>`;
  });
  const place = line === undefined ? '' : ` <small>line ${line}</small>`;
  return `<tr><td>${inHtml(learnRefNumber ?? 'the file')}</td><td>${aimSeqNumber ?? ''}</td><td>${sameMessage ? '' : `${inHtml(message)} `}${read.join(' ')}${place}</td></tr>`;
}

function notCheckedSection({ notChecked, notBuilt }: ReturnCheck): string {
  if (notChecked.length + notBuilt.length === 0) return '';
  const rows = notChecked.map(
    ({ rule, reason, records }) =>
      `<tr><td>${rule === '*' ? 'every rule' : inHtml(rule)}</td><td>${records.toLocaleString('en-GB')}</td><td>${inHtml(reason)}</td></tr>`,
  );
  return `<section>
<h2>Not checked</h2>
${rows.length > 0 ? `<table><thead><tr><th scope="col">Rule</th><th scope="col">Records</th><th scope="col">Why</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>` : ''}
${notBuilt.length > 0 ? `<p>${count(notBuilt.length, 'rule')} of the year not built into Waymark yet: ${inHtml(notBuilt.join(', '))}.</p>` : ''}
</section>`;
}

function inHtml(text: string): string {
  return text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2730; --soft: #5b6770; --line: #d8dee3; --paper: #fff; --error: #a3201a; --warning: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebef; --soft: #a3afb8; --line: #37424b; --paper: #161c21; --error: #ff9b94; --warning: #f3c26b; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0; overflow-wrap: anywhere; } h2 { font-size: 1.1rem; margin: 2rem 0 .25rem; }
small, header p, footer, .fix { color: var(--soft); } footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .5rem; }
.tiles { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 2rem; } .tiles strong { font-size: 1.5rem; display: block; }
.reject, .fail, .error { color: var(--error); } .warning { color: var(--warning); } .fail, .error, .warning { font-size: .85em; }
p { margin: .25rem 0; } table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); } td span { display: inline-block; margin-right: 1rem; }
/* A rule's name and what to do stay with its first records. */
@media print { :root { font-size: 11px; } body { max-width: none; margin: 0; font-size: 1rem; } h2, section > p { break-after: avoid; } tr { break-inside: avoid; } table + p { break-before: avoid; } }
`;
