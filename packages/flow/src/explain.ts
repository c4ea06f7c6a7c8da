import type { Answer } from './answer.ts';
import { type Decision, decide, type Flow, type Question } from './flow.ts';
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
  const steps = walk(flow.questions, subject, context, '', exits);
  const decision = decide(flow, subject, context);
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

function walk<S, C>(
  questions: readonly Question<S, C>[],
  subject: S,
  context: C,
  within: string,
  exits: string[],
): Step[] {
  const steps: Step[] = [];
  let unknown = false;
  for (const [index, question] of questions.entries()) {
    const { result: answer, saw } = witness(() => question.test(subject, context));
    const ended = answer === question.endsOn;
    if (typeof answer !== 'boolean') unknown = true;
    steps.push({
      question: question.text,
      answer,
      saw: question.routes ? [] : saw,
      ended,
      ...(question.routes && {
        routes: routesTried(question, subject, context, `${within}${index}/`, exits),
      }),
    });
    if (ended) {
      if (!unknown) exits.push(`${within}${index}`);
      return steps;
    }
  }
  if (!unknown) exits.push(`${within}end`);
  return steps;
}

function routesTried<S, C>(
  question: Question<S, C>,
  subject: S,
  context: C,
  within: string,
  exits: string[],
): NonNullable<Step['routes']> {
  const tried = [];
  for (const route of question.routes ?? []) {
    const steps = walk(route.questions, subject, context, `${within}${route.title}/`, exits);
    tried.push({ title: route.title, steps });
    if (decide(route, subject, context) === 'triggered') break;
  }
  return tried;
}
