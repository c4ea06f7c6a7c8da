import {
  explain,
  type Flow,
  fieldsSeen,
  forgetWatched,
  type Sighting,
  type Step,
  type Trace,
  unwatched,
  watch,
  witness,
} from '@waymark/flow';
import type { Learner } from '@waymark/ilr';
import type { Reference } from '@waymark/reference';
import { type Context, type FileFacts, watchedContext } from './context.ts';
import type { Edition, InForce } from './edition.ts';
import type { Rule, Sharing } from './rule.ts';
import type { Selector } from './selector.ts';

/** A field that a rule read, and what stood there: `null` if nothing did. */
export interface Value {
  readonly field: string;
  readonly value: string | number | null;
}

/** The path that one part of a record took through a rule. */
export interface Explanation extends Trace {
  readonly rule: string;
  /** What was looked at: `each aim`. */
  readonly looksAt: string;
  readonly learnRefNumber: string;
  /** The aim that the part is or belongs to; `null` where it belongs to the learner as a whole. */
  readonly aimSeqNumber: number | null;
  /** The fields that decided which part of the record was looked at, where the rule does not look at each. */
  readonly chosenBy: readonly Sighting[];
}

/**
 * Explains a rule for a learner: one explanation for each part of the record that the rule looks at, in file order.
 * Rules about the file or about shared keys look at no learner and give none.
 */
export function explainRule(
  edition: Edition,
  name: string,
  learner: Learner,
  file: FileFacts,
  reference: Reference,
): Explanation[] {
  const inForce = edition.rules.find(({ rule }) => rule.name.toLowerCase() === name.toLowerCase());
  if (inForce?.rule.kind !== 'record') return [];
  const context: Context = { file, reference, learner, aim: undefined!, status: undefined! };
  const found: Explanation[] = [];
  eachPart(inForce.rule.looksAt, context, (selector, subject, at) => {
    found.push(explainPart(inForce as InForce<Rule>, selector, subject, at));
  });
  return found;
}

/** Explains a rule for one part of a record; the context must stand where the engine was when it looked at the part. */
export function explainPart(
  { rule, flow }: InForce<Rule>,
  selector: Selector<never>,
  subject: never,
  context: Context,
): Explanation {
  forgetWatched();
  const watched = watchedContext(context);
  const aim = selector.as === 'aim' ? (subject as Context['aim']) : context.aim;
  return {
    ...explain(flow, watch(subject), watched),
    rule: rule.name,
    looksAt: selector.title,
    learnRefNumber: context.learner.LearnRefNumber,
    aimSeqNumber: aim?.AimSeqNumber ?? null,
    chosenBy: chosenBy(selector, watched.learner, watched),
  };
}

/** What a selector that looks at the learner as a whole reads to find its parts. Parts of parts are simply all of them. */
function chosenBy(selector: Selector<never>, learner: Learner, context: Context): Sighting[] {
  if (selector.within !== undefined) return [];
  return fieldsSeen(witness(() => selector.parts(learner as never, context)).saw);
}

/** Explains a rule about the file. */
export function explainFile(flow: Flow<FileFacts, FileFacts>, file: FileFacts): Trace {
  forgetWatched();
  return explain(flow, watch(file), watch(file));
}

/** Explains a rule about a shared key. */
export function explainSharing(flow: Flow<Sharing, FileFacts>, sharing: Sharing, file: FileFacts): Trace {
  forgetWatched();
  return explain(flow, watch(sharing), watch(file));
}

/** The fields and values that the steps show, each once, in the order in which they were read. */
export function valuesOf(steps: readonly Step[]): Value[] {
  const values = new Map<string, Value>();
  const keep = (field: string, value: unknown) => {
    const shown = plain(value);
    values.set(`${field}=${shown}`, { field, value: shown });
  };
  const visit = (step: Step) => {
    for (const sighting of step.saw) show(sighting, keep);
    for (const route of step.routes ?? []) route.steps.forEach(visit);
  };
  steps.forEach(visit);
  return [...values.values()];
}

function show({ name, value, record }: Sighting, keep: (field: string, value: unknown) => void): void {
  if (record !== undefined && (Array.isArray(value) || name === 'yearStart' || name === 'yearEnd')) return;
  if (record !== undefined || typeof value !== 'object' || value === null) {
    keep(name, value);
    return;
  }
  for (const part of Array.isArray(value) ? value : [value]) {
    if (typeof part !== 'object' || part === null) keep(name, part);
    else for (const [field, inner] of Object.entries(part)) if (isScalar(inner)) keep(field, inner);
  }
}

const isScalar = (value: unknown) => typeof value === 'string' || typeof value === 'number';

function plain(value: unknown): string | number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : JSON.stringify(value);
}

/** Visits each part that a selector names, with the context as it stands there. */
function eachPart(
  selector: Selector<never>,
  context: Context,
  visit: (selector: Selector<never>, subject: never, context: Context) => void,
): void {
  const look = (holder: unknown, at: Context) => {
    for (const subject of selector.parts(holder as never, at)) {
      const there = selector.as === undefined ? at : { ...at, [selector.as]: unwatched(subject) };
      visit(selector, subject, there);
    }
  };
  if (selector.within === undefined) look(context.learner, context);
  else eachPart(selector.within, context, (_, holder, at) => look(holder, at));
}
