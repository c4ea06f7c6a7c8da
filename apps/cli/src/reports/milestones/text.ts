import { isUnknown } from '@waymark/flow';
import {
  type BootcampMilestones,
  explainMilestone,
  MILESTONES,
  type Milestone,
  notesOn,
  type PathStep,
  type Risk,
  type RuleTrial,
  risksOf,
  wouldBeDueIf,
} from '@waymark/funding';
import { yearLabel } from '@waymark/ilr';
import { type ISODate, isDate, longDate, ukDate } from '@waymark/ilr/dates';
import type { WorkedOut } from '../../commands/milestones.ts';
import type { Output } from '../../output.ts';
import { count, styler, widthOf, wrap } from '../../terminal.ts';

/** How many bootcamps are shown; the other formats hold them all. */
const SHOWN = 100;
const INDENT = 20;

/** For reading: the totals, then a block for each bootcamp with its three milestones, and why not. */
export function milestonesText(worked: WorkedOut, { write }: Output): void {
  const { milestones, circumstances, check, today } = worked;
  const style = styler(process.stdout);
  const width = widthOf(process.stdout);
  const { file } = circumstances;
  const all = milestones.learners.flatMap(({ bootcamps }) => bootcamps);
  write(`${style('bold', check.file.name ?? 'Return')}\n`);
  write(
    `ILR ${yearLabel(file.Year)} · UKPRN ${file.UKPRN} · prepared ${longDate(file.FilePreparationDate)}\n\n`,
  );
  if (all.length === 0) {
    write('No learner in this return has a Skills Bootcamp (FundModel 37, ProgType 32).\n');
    return;
  }
  write(totals(all, milestones.learners.length));
  if (check.file.wouldBeRejected) {
    const says =
      'The service would reject this file as a whole; the milestones are those of a file that it takes. "waymark check" says why.';
    write(`${style('red', wrap(says, width))}\n`);
  }
  const unasked = [...new Set(milestones.learners.flatMap(({ unanswered }) => unanswered))];
  if (unasked.length > 0) {
    const rules = unasked.length > 8 ? `${unasked.slice(0, 8).join(', ')} …` : unasked.join(', ');
    const says = `${count(unasked.length, 'rule')} could not be asked of some of these learners for want of reference data (${rules}): whoever breaks one of them does not count. "waymark check" says what is missing.`;
    write(`${style('dim', wrap(says, width))}\n`);
  }
  const notes = new Set(all.flatMap(of => (of.context.terms.contract ? [] : notesOn(of).slice(0, 1))));
  for (const note of [...notes].slice(0, 5)) write(`${style('yellow', wrap(note, width))}\n`);

  const trial = milestones.trial!;
  for (const of of all.slice(0, SHOWN)) write(`\n${block(of, { trial, today, width, style })}`);
  if (all.length > SHOWN) {
    write(
      `\n… and ${count(all.length - SHOWN, 'bootcamp')} more. --format csv, xlsx and json hold them all.\n`,
    );
  }
}

function totals(all: readonly BootcampMilestones[], learners: number): string {
  const lines = [`${count(all.length, 'bootcamp')} of ${count(learners, 'learner')}.`];
  MILESTONES.forEach(({ title }, i) => {
    const due = all.map(of => of.milestones[i]!).filter(({ status }) => status === 'due');
    const pence = due.reduce((sum, { amountPence }) => sum + (amountPence ?? 0), 0);
    const unknown = due.filter(({ amountPence }) => amountPence === null).length;
    const open = all.filter(of => of.milestones[i]!.status === 'not checked').length;
    const amount = unknown === due.length && due.length > 0 ? '' : `  ${pounds(pence)}`;
    const more = [unknown > 0 && `${unknown} without a known rate`, open > 0 && `${open} not checked`].filter(
      Boolean,
    );
    lines.push(
      `  ${i + 1} ${title.padEnd(11)} ${String(due.length).padStart(6)} due${amount}${more.length > 0 ? `  (${more.join(', ')})` : ''}`,
    );
  });
  const blocked = all.filter(({ context }) => context.standing.valid === false).length;
  if (blocked > 0)
    lines.push(`  ${count(blocked, 'bootcamp')} of learners who break a rule: nothing is due.`);
  return `${lines.join('\n')}\n`;
}

interface Drawing {
  readonly trial: RuleTrial;
  readonly today: ISODate;
  readonly width: number;
  readonly style: ReturnType<typeof styler>;
}

function block(of: BootcampMilestones, drawing: Drawing): string {
  const { bootcamp, context, milestones } = of;
  const { today, width, style } = drawing;
  const { blockedBy, valid } = context.standing;
  const glance = milestones.map(({ status }) => MARK[status]).join(' ');
  const lines = [
    `${style('bold', bootcamp.learner.LearnRefNumber)}  ${bootcamp.conRefNumber ?? 'no ConRefNumber'}  ${glance}`,
  ];
  if (valid === false) {
    const says = `The learner breaks ${blockedBy.join(', ')}, and does not count until that is mended.`;
    lines.push(`  ${style('red', wrap(says, width, 2))}`);
  }
  // Where a learner is blocked, the same answer and the same remedy hold for all three; they are told once each.
  const told = new Set<string>();
  for (const milestone of milestones) lines.push(...milestoneLines(of, milestone, drawing, told));
  for (const says of warnings(risksOf(of, today))) {
    lines.push(`  ${style('yellow', '!')} ${wrap(says, width, 4)}`);
  }
  for (const note of notesOn(of).filter(() => context.terms.contract)) {
    lines.push(`  ${style('dim', wrap(note, width, 2))}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The risks in sentences. That a single return has closed is no news; a closed year is told once. */
function warnings(risks: readonly Risk[]): string[] {
  const years = new Map<string, Risk[]>();
  const said: string[] = [];
  for (const risk of risks) {
    if (risk.kind === 'return closed') continue;
    if (risk.kind !== 'year closed') {
      said.push(risk.says);
      continue;
    }
    const about = risk.says.replace(/^Milestone \d/, '');
    years.set(about, [...(years.get(about) ?? []), risk]);
  }
  for (const [about, those] of years) {
    const numbers = those.map(({ milestone }) => milestone).join(', ');
    said.push(`Milestone${those.length > 1 ? 's' : ''} ${numbers}${about}`);
  }
  return said;
}

const MARK = { due: '●', 'not due': '○', 'not checked': '?' } as const;

function milestoneLines(
  of: BootcampMilestones,
  milestone: Milestone,
  { trial, width, style }: Drawing,
  told: Set<string>,
): string[] {
  const { status, date, amountPence, fundingYear, period } = milestone;
  const { title } = MILESTONES[milestone.milestone - 1]!;
  const head = `  ${MARK[status]} ${title.padEnd(12)} `;
  const { path, alternatives } = explainMilestone(of, milestone.milestone);
  const others = alternatives
    .filter(({ evidence, status: other }) => evidence === 'conflicting' && other !== status)
    .map(({ reading, status: other, date: on }) =>
      indented(
        `Sources disagree: ${other}${on ? ` on ${longDate(on)}` : ''} by another reading. ${reading}`,
        width,
        text => style('yellow', text),
      ),
    );
  if (status === 'due') {
    const amount = amountPence === null ? 'amount not known' : pounds(amountPence);
    const return_ = `R${String(period).padStart(2, '0')} of ${fundingYear}`;
    return [`${head}${style('green', 'due')} ${longDate(date!)} · ${amount} · ${return_}`, ...others];
  }
  const step = path.find(({ ended }) => ended) ?? path.find(({ answer }) => isUnknown(answer));
  const why = step ? because(step) : '';
  const lines = [
    `${head}${style(status === 'not due' ? 'reset' : 'yellow', status)}: ${wrap(why, width, INDENT)}`,
  ];
  // What an earlier milestone lacks is told there.
  const waits = milestone.milestone === 3 && of.milestones[1].status !== 'due';
  for (const { says, mustBeTrue } of waits ? [] : wouldBeDueIf(of, milestone.milestone, trial)) {
    if (told.has(says)) continue;
    told.add(says);
    lines.push(indented(`It would be due: ${says}`, width));
    lines.push(indented(`Only if it is true: ${mustBeTrue.join(' ')}`, width, text => style('dim', text)));
  }
  return [...lines, ...others];
}

function because({ question, answer, values }: PathStep): string {
  if (isUnknown(answer)) return `${question} Not known. ${answer.supply}`;
  const told = values.filter(({ field }) => !/^milestone \d$/.test(field));
  const seen = told.map(
    ({ field, value, aim }) => `${field}${aim === undefined ? '' : ` of aim ${aim}`}: ${shown(value)}`,
  );
  return `${question} ${answer ? 'Yes' : 'No'}${seen.length > 0 ? ` (${seen.join('; ')})` : ''}.`;
}

function shown(value: string | number | boolean | null): string {
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' && isDate(value) ? ukDate(value) : String(value);
}

function indented(text: string, width: number, paint: (text: string) => string = plain => plain): string {
  return `${' '.repeat(INDENT)}${paint(wrap(text, width, INDENT))}`;
}

function pounds(pence: number): string {
  return `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}
