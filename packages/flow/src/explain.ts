import type { Answer, Unknown } from './answer.ts';
import type { Decision, End, Flow, Question, Route } from './flow.ts';
import { type Sighting, witness } from './witness.ts';

/** One question as it was answered, with what it saw. */
export interface Step {
  readonly question: string;
  readonly answer: Answer;
  readonly saw: readonly Sighting[];
  /** True on the question that ended the matter. */
  readonly ended: boolean;
  /** For a question with several routes: each route that was tried, and its steps. */
  readonly routes?: readonly { readonly title: string; readonly steps: readonly Step[] }[];
}

/** The path that a subject took through a flow. */
export interface Trace {
  readonly decision: Decision;
  readonly steps: readonly Step[];
  /** The exits walked, as they are named by {@link exitsOf}. */
  readonly exits: readonly string[];
}

/**
 * Explains a decision: asks the same questions again and keeps each answer with what it saw. Subject and context must
 * be watched (see `watch`) for the steps to say which fields they read.
 */
export function explain<S, C>(flow: Flow<S, C>, subject: S, context: C): Trace {
  const exits: string[] = [];
  const { steps, decision } = walk(flow.questions, subject, context, '', exits);
  return { decision, steps, exits };
}

/** The names of all exits of a flow: `2` for its third question, `end` for its end, `1/a/end` inside a route. */
export function exitsOf<S, C>(flow: Flow<S, C>, within = ''): string[] {
  return [
    ...flow.questions.flatMap((question, index) => [
      `${within}${index}`,
      ...(question.routes ?? []).flatMap(route => exitsOf(route, `${within}${index}/${route.title}/`)),
    ]),
    `${within}end`,
  ];
}

/** What a walk came to. It decides as `decide` does, so that nothing need be asked twice to explain it. */
interface Walked {
  readonly steps: Step[];
  readonly decision: Decision;
}

function walk<S, C>(
  questions: readonly Question<S, C>[],
  subject: S,
  context: C,
  within: string,
  exits: string[],
): Walked {
  const steps: Step[] = [];
  let missing: Unknown | undefined;
  let couldPass = false;
  let couldTrigger = false;
  const come = (end: End, exit: string): Walked => {
    if (missing === undefined) exits.push(`${within}${exit}`);
    const open = end === 'passed' ? couldTrigger : couldPass;
    return { steps, decision: missing !== undefined && open ? missing : end };
  };
  for (const [index, question] of questions.entries()) {
    const step = stepOf(question, subject, context, `${within}${index}/`, exits);
    steps.push(step);
    if (step.ended) return come(question.endsAs, String(index));
    if (typeof step.answer === 'boolean') continue;
    missing ??= step.answer;
    if (question.endsAs === 'passed') couldPass = true;
    else couldTrigger = true;
  }
  return come('triggered', 'end');
}

function stepOf<S, C>(
  question: Question<S, C>,
  subject: S,
  context: C,
  within: string,
  exits: string[],
): Step {
  const { text, routes, endsOn } = question;
  if (routes !== undefined) {
    const { answer, tried } = routesTried(routes, subject, context, within, exits);
    return { question: text, answer, saw: [], ended: answer === endsOn, routes: tried };
  }
  const { result: answer, saw } = witness(() => question.test(subject, context));
  return { question: text, answer, saw, ended: answer === endsOn };
}

/** The routes one after the other until one holds, and the answer that they come to. */
function routesTried<S, C>(
  routes: readonly Route<S, C>[],
  subject: S,
  context: C,
  within: string,
  exits: string[],
): { readonly answer: Answer; readonly tried: NonNullable<Step['routes']> } {
  const tried = [];
  let missing: Unknown | undefined;
  for (const { title, questions } of routes) {
    const { steps, decision } = walk(questions, subject, context, `${within}${title}/`, exits);
    tried.push({ title, steps });
    if (decision === 'triggered') return { answer: true, tried };
    if (decision !== 'passed') missing ??= decision;
  }
  return { answer: missing ?? false, tried };
}
