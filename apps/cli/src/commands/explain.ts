import { basename } from 'node:path';
import { isUnknown, type Step } from '@waymark/flow';
import { fieldDefinitions, type Learner } from '@waymark/ilr';
import type { Reference } from '@waymark/reference';
import {
  type AnyRule,
  catalogueEntry,
  type Edition,
  type Explanation,
  editionOf,
  explainRule,
  type FileFacts,
  fileFacts,
  type KeyRule,
  type Rule,
  sameName,
  seenBy,
} from '@waymark/rules';
import { formatOf, parseCall, todayOf, UsageError } from '../arguments.ts';
import { referenceFor } from '../reference-folder.ts';
import { sentBefore } from '../sent-before.ts';
import { count, styler, widthOf, wrap } from '../terminal.ts';
import { checkedFile } from './check.ts';
import { fieldAsData, fieldAsText } from './explain-field.ts';
import { explainForFile, explainForKey } from './explain-file.ts';
import { type Found, findLearners } from './explain-learners.ts';

/** `waymark explain FILE --rule R_138 --learner REF [--aim N] [--all]`; a rule about the file needs no learner. */
export async function explain(words: readonly string[]): Promise<number> {
  const call = parseCall(words, ['rule', 'learner', 'aim', 'reference', 'today', 'format', 'sent'], ['all']);
  const [path, ...more] = call.positionals;
  const { rule: name, learner: wanted, aim } = call.options;
  if (path === undefined || more.length > 0 || name === undefined) throw new UsageError(HOW_TO_CALL);
  if (aim !== undefined && !/^\d+$/.test(aim)) {
    throw new UsageError(`--aim ${aim} is not the number of an aim (AimSeqNumber), as in --aim 1.`);
  }
  const format = formatOf(call, ['text', 'json']);
  await checkedFile(path);
  const { head, found } = await findLearners(path, wanted);
  const facts = fileFacts(head, basename(path), todayOf(call));
  if (!facts)
    throw new UsageError(
      `the header of "${path}" cannot be read; "waymark check" says what is wrong with it.`,
    );
  const edition = editionOf(facts.Year);
  const definition = fieldDefinitions(facts.Year).find(known => sameName(known.name, name));
  const inForce = edition.rules.find(({ rule }) => sameName(rule.name, name));
  if (!definition && !inForce) throw new UsageError(whyNot(name, facts.Year));
  if (wanted === undefined && inForce?.rule.kind !== 'file') throw new UsageError(HOW_TO_CALL);
  if (
    aim !== undefined &&
    !found.some(({ learner }) => learner.LearningDelivery?.some(one => one.AimSeqNumber === Number(aim)))
  )
    throw new UsageError(`learner ${wanted} has no aim ${aim}. ${aimsOf(found)}`);
  if (definition) {
    write(
      format === 'json'
        ? fieldAsData(definition, found, aim)
        : fieldAsText(definition, facts.Year, found, aim),
    );
    return 0;
  }
  const { rule } = inForce!;
  const reference = await referenceFor(call.options.reference);
  if (rule.kind === 'file') {
    const trace = await explainForFile(
      path,
      rule.name,
      edition,
      { ...facts, sentBefore: await sentBefore(call, path) },
      reference,
    );
    const about = { rule: rule.name, looksAt: 'the file as a whole', aimSeqNumber: null, chosenBy: [] };
    const [learner] = found.map(one => one.learner);
    const explanation = { ...about, ...trace, learnRefNumber: learner?.LearnRefNumber ?? '' };
    write(
      format === 'json'
        ? [asData(explanation, learner)]
        : asText(rule, [{ explanations: [explanation], learner }]),
    );
    return 0;
  }
  const told: Told[] = [];
  for (const { learner, line, typed } of found) {
    if (!typed) {
      throw new UsageError(
        `the record of ${wanted} on line ${line} cannot be read well enough for the rules; "waymark check" says what is wrong with it.`,
      );
    }
    const all = await explainAll(path, rule, edition, facts, learner, reference);
    const explanations = all.filter(one => aim === undefined || one.aimSeqNumber === Number(aim));
    told.push({ explanations, learner, line });
  }
  write(
    format === 'json'
      ? told.flatMap(({ explanations, learner, line }) =>
          explanations.map(one => ({ ...asData(one, learner), line })),
        )
      : asText(rule, told, aim, call.flags.has('all')),
  );
  return 0;
}

const HOW_TO_CALL =
  'name a file, a rule and a learner: waymark explain FILE --rule R_138 --learner REF [--aim N]. A rule about the file as a whole needs no learner.';

function write(told: string | readonly unknown[]): void {
  process.stdout.write(typeof told === 'string' ? told : `${JSON.stringify(told, null, 2)}\n`);
}

/** What a rule found in one learner; without a learner, in the file. */
interface Told {
  readonly explanations: readonly Explanation[];
  readonly learner: Learner | undefined;
  /** Where the learner begins, as far as that tells two apart. */
  readonly line?: number;
}

/** One explanation for each part of the learner that the rule looks at. */
async function explainAll(
  path: string,
  rule: Rule | KeyRule,
  edition: Edition,
  facts: FileFacts,
  learner: Learner,
  reference: Reference,
): Promise<Explanation[]> {
  if (rule.kind === 'record') return explainRule(edition, rule.name, learner, facts, reference);
  const about = { rule: rule.name, learnRefNumber: learner.LearnRefNumber, aimSeqNumber: null, chosenBy: [] };
  if (rule.keyOf(learner) === undefined) return [];
  const trace = await explainForKey(path, rule.name, edition, facts, learner);
  return [{ ...about, ...trace, looksAt: `all learners of the file with the same ${rule.field}` }];
}

function aimsOf(found: readonly Found[]): string {
  const aims = found.flatMap(({ learner }) => learner.LearningDelivery ?? []);
  if (aims.length === 0) return 'The record has no aims.';
  return `There ${aims.length === 1 ? 'is' : 'are'} ${aims.map(one => one.AimSeqNumber).join(', ')}.`;
}

function whyNot(name: string, year: number): string {
  const entry = catalogueEntry(year, name);
  if (!entry) return `the ${year} rules have no rule ${name}.`;
  if (entry.category === 'Derived data')
    return `${entry.name} is worked out from the record for the rules that name it: ask about one of those.`;
  return entry.status === 'Deleted'
    ? `${entry.name} was deleted in ${year}.`
    : `${entry.name} is not built into Waymark yet.`;
}

/** What was found, to be read: each learner after the other, if two bear one reference number. */
function asText(rule: AnyRule, told: readonly Told[], aim?: string, everyPath = false): string {
  const style = styler(process.stdout);
  const width = widthOf(process.stdout);
  const lines = [`${style('bold', rule.name)}  ${wrap(rule.message, width, 2 + rule.name.length)}`, ''];
  if (told.length > 1) {
    const places = told.map(({ line }) => line).join(' and ');
    lines.push(
      wrap(
        `${told.length} learners have the reference number ${told[0]!.learner!.LearnRefNumber}: they begin on lines ${places}. Each is shown.`,
        width,
      ),
      '',
    );
  }
  for (const one of told) lines.push(...learnerLines(rule, one, told.length > 1, aim, everyPath));
  if (rule.note) lines.push(style('dim', wrap(`Note: ${rule.note}`, width, 6)));
  return `${lines.join('\n')}\n`;
}

function learnerLines(
  rule: AnyRule,
  { explanations, learner, line }: Told,
  oneOfSeveral: boolean,
  aim: string | undefined,
  everyPath: boolean,
): string[] {
  const style = styler(process.stdout);
  const width = widthOf(process.stdout);
  const lines: string[] = [];
  const who = learner
    ? `Learner ${learner.LearnRefNumber}${oneOfSeveral ? ` (line ${line})` : ''}`
    : 'The file';
  if (explanations.length === 0) {
    const at = aim === undefined ? '' : ` with aim ${aim}`;
    lines.push(`${who} has nothing${at} that this rule looks at: it passes.`, '');
  }
  // Who asks why a rule is broken need not read past every other record of the learner that is in order.
  const telling = explanations.filter(({ decision }) => decision !== 'passed');
  const told = everyPath || telling.length === 0 ? explanations : telling;
  for (const explanation of told) {
    const { looksAt, aimSeqNumber, decision, steps } = explanation;
    const place = aimSeqNumber === null ? '' : `, aim ${aimSeqNumber}`;
    lines.push(style('bold', `${who}${place}`) + style('dim', `  (the rule looks at ${looksAt})`));
    lines.push(...stepLines(steps, learner, aimSeqNumber, width, style, '  '));
    if (decision === 'triggered') {
      lines.push(`  ${style('red', '✗ The rule is broken.')} ${wrap(rule.fix, width, 24)}`);
    } else if (decision === 'passed') lines.push(`  ${style('green', '✓ It passes.')}`);
    else
      lines.push(
        `  ${style('yellow', '? Not checked.')} ${wrap(`${decision.notCovered} does not tell about ${decision.what}. ${decision.supply}`, width, 17)}`,
      );
    lines.push('');
  }
  const silent = explanations.length - told.length;
  if (silent > 0) {
    const rest = `${count(silent, 'other record')} that the rule looks at ${silent === 1 ? 'passes' : 'pass'}`;
    lines.push(style('dim', `${rest}; --all shows ${silent === 1 ? 'its path' : 'their paths'}.`), '');
  }
  return lines;
}

function stepLines(
  steps: readonly Step[],
  learner: Learner | undefined,
  aim: number | null,
  width: number,
  style: ReturnType<typeof styler>,
  indent: string,
): string[] {
  return steps.flatMap((step, index) => {
    const answer = isUnknown(step.answer) ? 'not known' : step.answer ? 'yes' : 'no';
    const seen = seenBy(step, learner, aim).map(
      one => `${one.aim === undefined ? '' : `aim ${one.aim} `}${one.label}: ${one.text}`,
    );
    const head = `${indent}${index + 1}. ${step.question} ${style(step.ended ? 'bold' : 'reset', answer)}`;
    const found =
      seen.length === 0
        ? []
        : [style('dim', `${indent}   ${wrap(seen.join(' · '), width, indent.length + 3)}`)];
    const routes = (step.routes ?? []).flatMap(route => [
      style('dim', `${indent}   ${route.title}:`),
      ...stepLines(route.steps, learner, aim, width, style, `${indent}     `),
    ]);
    return [head, ...found, ...routes];
  });
}

function asData(explanation: Explanation, learner: Learner | undefined) {
  const { rule, looksAt, learnRefNumber, aimSeqNumber, decision, steps } = explanation;
  return {
    rule,
    looksAt,
    learnRefNumber,
    aimSeqNumber,
    decision,
    path: pathOf(steps, learner, aimSeqNumber),
  };
}

function pathOf(steps: readonly Step[], learner: Learner | undefined, aim: number | null): unknown[] {
  return steps.map(step => ({
    question: step.question,
    answer: step.answer,
    ended: step.ended,
    values: seenBy(step, learner, aim),
    ...(step.routes && {
      routes: step.routes.map(route => ({ title: route.title, path: pathOf(route.steps, learner, aim) })),
    }),
  }));
}
