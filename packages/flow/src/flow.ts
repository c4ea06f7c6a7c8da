import type { Answer, Unknown } from './answer.ts';

/** Where a question that ends the matter leads: the decision is over and nothing happens, or it happens. */
export type End = 'passed' | 'triggered';

/** What a flow decides: an end, or what is missing to reach one. */
export type Decision = End | Unknown;

/** The editions (collection years such as 2526) in which a question is asked; without bounds, in all. */
export interface Editions {
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}

/** One yes/no question. One of its answers ends the matter; the other goes on to the next question. */
export interface Question<S, C> extends Editions {
  readonly text: string;
  readonly test: (subject: S, context: C) => Answer;
  /** The answer that ends the matter. */
  readonly endsOn: boolean;
  readonly endsAs: End;
  /** Present on a question that asks whether one of several routes holds; each route is a list of questions. */
  readonly routes?: readonly Route<S, C>[] | undefined;
}

/** One way for a question with several routes to be answered yes: every one of its questions goes on. */
export interface Route<S, C> {
  readonly title: string;
  readonly questions: readonly Question<S, C>[];
}

/** A question whose ending answer is still to be said. */
export interface Asked<S, C> {
  /** No ends the matter: nothing happens. */
  noPasses(): Question<S, C>;
  /** Yes ends the matter: nothing happens. */
  yesPasses(): Question<S, C>;
  /** No ends the matter: it happens. */
  noTriggers(): Question<S, C>;
  /** Yes ends the matter: it happens. */
  yesTriggers(): Question<S, C>;
}

/** Asks questions about a subject `S` within a context `C`; see {@link flow}. */
export interface Ask<S, C> {
  (text: string, test: (subject: S, context: C) => Answer, editions?: Editions): Asked<S, C>;
  /**
   * Asks whether one of several routes holds, for a condition of the form "(a and b) or (c and d)". Each route has a
   * title and its own questions. Within a route, an answer that passes leaves this route for the next one; a route
   * that comes to its end answers yes.
   */
  oneOf(text: string, routes: Record<string, readonly Question<S, C>[]>, editions?: Editions): Asked<S, C>;
}

/** An ordered list of questions. Coming to its end is the result: `triggered`. */
export interface Flow<S, C> {
  readonly questions: readonly Question<S, C>[];
}

/**
 * Makes a flow.
 * @example
 * const adult = flow<Person, Rules>(ask => [
 *   ask('Is the person resident?', person => person.resident).noPasses(),
 *   ask('Is the person 18 or over?', (person, { age }) => person.age >= age).noPasses(),
 * ]);
 */
export function flow<S, C>(questions: (ask: Ask<S, C>) => readonly Question<S, C>[]): Flow<S, C> {
  return { questions: questions(asking<S, C>()) };
}

/** The same flow as it stands in one edition: without the questions that are not asked then. */
export function inEdition<S, C>(flow: Flow<S, C>, edition: number): Flow<S, C> {
  const asked = (question: Question<S, C>) =>
    edition >= (question.from ?? edition) && edition <= (question.until ?? edition);
  const questions = flow.questions.filter(asked).map(question => {
    if (!question.routes) return question;
    const routes = question.routes.map(route => ({ ...route, questions: route.questions.filter(asked) }));
    return { ...question, routes, test: anyRoute(routes) };
  });
  return { questions };
}

/**
 * Decides: the fast path, which allocates nothing while the questions can be answered.
 *
 * An unknown answer does not stop the questions that follow. Where they come to the same end as the unanswered question
 * could have come to, the end holds whatever the missing answer is; otherwise the decision is what was missing.
 */
export function decide<S, C>(flow: Flow<S, C>, subject: S, context: C): Decision {
  const questions = flow.questions;
  let missing: Unknown | undefined;
  let couldPass = false;
  let couldTrigger = false;
  let end: End = 'triggered';
  for (let i = 0; i < questions.length; i++) {
    const question = questions[i]!;
    const answer = question.test(subject, context);
    if (answer === question.endsOn) {
      end = question.endsAs;
      break;
    }
    if (answer !== true && answer !== false) {
      missing ??= answer;
      if (question.endsAs === 'passed') couldPass = true;
      else couldTrigger = true;
    }
  }
  if (missing !== undefined && (end === 'passed' ? couldTrigger : couldPass)) return missing;
  return end;
}

/**
 * The questions of which each makes the flow pass by itself, whatever the others are answered: those that may pass and have
 * none before them that may trigger. Any one of them can be asked first; if it passes, none of the others need be asked.
 */
export function passingAlone<S, C>({ questions }: Flow<S, C>): readonly Question<S, C>[] {
  const trigger = questions.findIndex(({ endsAs }) => endsAs === 'triggered');
  return trigger < 0 ? questions : questions.slice(0, trigger);
}

function asking<S, C>(): Ask<S, C> {
  const ask = (text: string, test: Question<S, C>['test'], editions: Editions = {}) =>
    asked({ text, test, ...editions });
  const oneOf: Ask<S, C>['oneOf'] = (text, titled, editions = {}) => {
    const routes = Object.entries(titled).map(([title, questions]) => ({ title, questions }));
    return asked({ text, test: anyRoute(routes), routes, ...editions });
  };
  return Object.assign(ask, { oneOf });
}

function asked<S, C>(question: Omit<Question<S, C>, 'endsOn' | 'endsAs'>): Asked<S, C> {
  const { text, test, from, until, routes } = question;
  // All questions have one shape, whatever was said of them: to decide is then to look where it always stands.
  const ending = (endsOn: boolean, endsAs: End): Question<S, C> => ({
    text,
    test,
    endsOn,
    endsAs,
    from,
    until,
    routes,
  });
  return {
    noPasses: () => ending(false, 'passed'),
    yesPasses: () => ending(true, 'passed'),
    noTriggers: () => ending(false, 'triggered'),
    yesTriggers: () => ending(true, 'triggered'),
  };
}

function anyRoute<S, C>(routes: readonly Route<S, C>[]): Question<S, C>['test'] {
  return (subject, context) => {
    let missing: Unknown | undefined;
    for (let i = 0; i < routes.length; i++) {
      const decision = decide(routes[i]!, subject, context);
      if (decision === 'triggered') return true;
      if (decision !== 'passed') missing ??= decision;
    }
    return missing ?? false;
  };
}
