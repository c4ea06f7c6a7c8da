import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { isUnknown, type Step } from '@waymark/flow';
import { type Learner, type ReturnHead, readReturn } from '@waymark/ilr';
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
  sameName,
  seenBy,
} from '@waymark/rules';
import { formatOf, parseCall, todayOf, UsageError } from '../arguments.ts';
import { referenceFor } from '../reference-folder.ts';
import { count, styler, widthOf, wrap } from '../terminal.ts';
import { checkedFile } from './check.ts';
import { explainForFile, explainForKey } from './explain-file.ts';

/** `waymark explain FILE --rule R_138 --learner REF [--aim N] [--all]` */
export async function explain(words: readonly string[]): Promise<number> {
  const call = parseCall(words, ['rule', 'learner', 'aim', 'reference', 'today', 'format'], ['all']);
  const [path, ...more] = call.positionals;
  const { rule: name, learner: wanted, aim } = call.options;
  if (path === undefined || more.length > 0 || name === undefined || wanted === undefined) {
    throw new UsageError(
      'name a file, a rule and a learner: waymark explain FILE --rule R_138 --learner REF [--aim N].',
    );
  }
  if (aim !== undefined && !/^\d+$/.test(aim)) {
    throw new UsageError(`--aim ${aim} is not the number of an aim (AimSeqNumber), as in --aim 1.`);
  }
  const format = formatOf(call, ['text', 'json']);
  await checkedFile(path);
  const { learner, head } = await findLearner(path, wanted);
  const facts = fileFacts(head, basename(path), todayOf(call));
  if (!facts)
    throw new UsageError(
      `the header of "${path}" cannot be read; "waymark check" says what is wrong with it.`,
    );
  if (aim !== undefined && !learner.LearningDelivery?.some(one => one.AimSeqNumber === Number(aim))) {
    throw new UsageError(`learner ${learner.LearnRefNumber} has no aim ${aim}. ${aimsOf(learner)}`);
  }
  const edition = editionOf(facts.Year);
  const inForce = edition.rules.find(({ rule }) => sameName(rule.name, name));
  if (!inForce) throw new UsageError(whyNot(name, facts.Year));
  const reference = await referenceFor(call.options.reference);
  const all = await explainAll(path, inForce.rule, edition, facts, learner, reference);
  const explanations = all.filter(({ aimSeqNumber }) => aim === undefined || aimSeqNumber === Number(aim));
  if (format === 'json') {
    process.stdout.write(
      `${JSON.stringify(
        explanations.map(one => asData(one, learner)),
        null,
        2,
      )}\n`,
    );
  } else process.stdout.write(asText(inForce.rule, explanations, learner, aim, call.flags.has('all')));
  return 0;
}

/** One explanation for each part of the learner that the rule looks at; for a rule about the whole file, one of it. */
async function explainAll(
  path: string,
  rule: AnyRule,
  edition: Edition,
  facts: FileFacts,
  learner: Learner,
  reference: Reference,
): Promise<Explanation[]> {
  if (rule.kind === 'record') return explainRule(edition, rule.name, learner, facts, reference);
  const about = { rule: rule.name, learnRefNumber: learner.LearnRefNumber, aimSeqNumber: null, chosenBy: [] };
  if (rule.kind === 'file') {
    const trace = await explainForFile(path, rule.name, edition, facts, reference);
    return [{ ...about, ...trace, looksAt: 'the file as a whole' }];
  }
  if (rule.keyOf(learner) === undefined) return [];
  const trace = await explainForKey(path, rule.name, edition, facts, learner);
  return [{ ...about, ...trace, looksAt: `all learners of the file with the same ${rule.field}` }];
}

async function findLearner(path: string, wanted: string): Promise<{ learner: Learner; head: ReturnHead }> {
  let head: ReturnHead | undefined;
  let learner: Learner | undefined;
  let typed = true;
  let fault = '';
  const found = new AbortController();
  await readReturn(
    createReadStream(path),
    {
      header: given => {
        head = given;
      },
      learner(given, meta) {
        if (learner || given.LearnRefNumber?.toLowerCase() !== wanted.toLowerCase()) return;
        learner = given;
        typed = meta.typed;
        found.abort();
      },
      fault: ({ message }) => {
        fault ||= message;
      },
    },
    { fileName: basename(path), signal: found.signal },
  ).catch(problem => {
    if (!found.signal.aborted) throw problem;
  });
  if (!head || !learner) {
    throw new UsageError(
      `"${path}" has no learner ${wanted}${fault ? `, as far as it can be read: ${fault}` : '.'}`,
    );
  }
  if (!typed) {
    throw new UsageError(
      `the record of ${wanted} cannot be read well enough for the rules; "waymark check" says what is wrong with it.`,
    );
  }
  return { learner, head };
}

function aimsOf({ LearningDelivery: aims = [] }: Learner): string {
  if (aims.length === 0) return 'The record has no aims.';
  return `There ${aims.length === 1 ? 'is' : 'are'} ${aims.map(one => one.AimSeqNumber).join(', ')}.`;
}

function whyNot(name: string, year: number): string {
  const entry = catalogueEntry(year, name);
  if (!entry) return `the ${year} rules have no rule ${name}.`;
  if (entry.name.startsWith('FD_'))
    return `${entry.name} is about a single field's form; "waymark check" shows the value and its place.`;
  return entry.status === 'Deleted'
    ? `${entry.name} was deleted in ${year}.`
    : `${entry.name} is not built into Waymark yet.`;
}

function asText(
  rule: AnyRule,
  explanations: readonly Explanation[],
  learner: Learner,
  aim: string | undefined,
  everyPath: boolean,
): string {
  const style = styler(process.stdout);
  const width = widthOf(process.stdout);
  const lines = [`${style('bold', rule.name)}  ${wrap(rule.message, width, 2 + rule.name.length)}`, ''];
  if (explanations.length === 0) {
    const at = aim === undefined ? '' : ` with aim ${aim}`;
    lines.push(`Learner ${learner.LearnRefNumber} has nothing${at} that this rule looks at: it passes.`);
  }
  // Who asks why a rule is broken need not read past every other record of the learner that is in order.
  const telling = explanations.filter(({ decision }) => decision !== 'passed');
  const told = everyPath || telling.length === 0 ? explanations : telling;
  for (const explanation of told) {
    const { looksAt, aimSeqNumber, decision, steps } = explanation;
    const place = aimSeqNumber === null ? '' : `, aim ${aimSeqNumber}`;
    lines.push(
      style('bold', `Learner ${learner.LearnRefNumber}${place}`) +
        style('dim', `  (the rule looks at ${looksAt})`),
    );
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
  if (rule.note) lines.push(style('dim', wrap(`Note: ${rule.note}`, width, 6)));
  return `${lines.join('\n')}\n`;
}

function stepLines(
  steps: readonly Step[],
  learner: Learner,
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

function asData(explanation: Explanation, learner: Learner) {
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

function pathOf(steps: readonly Step[], learner: Learner, aim: number | null): unknown[] {
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
