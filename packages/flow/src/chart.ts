import type { Flow, Question } from './flow.ts';

/** A flow chart as data: what a page draws. */
export interface Chart {
  readonly boxes: readonly Box[];
}

/** One question of the chart, where each answer leads: to the next box (`on`) or to an end. */
export interface Box {
  readonly question: string;
  readonly yes: 'on' | 'passed' | 'triggered';
  readonly no: 'on' | 'passed' | 'triggered';
  /** The editions in which the question is asked, where it is not asked in all. */
  readonly from?: number;
  readonly until?: number;
  /** For a question with several routes: the chart of each. Within one, `passed` leaves the route. */
  readonly routes?: readonly { readonly title: string; readonly chart: Chart }[];
}

/** The chart of a flow. After its last box the flow is `triggered`. */
export function chartOf<S, C>(flow: Flow<S, C>): Chart {
  return { boxes: flow.questions.map(box) };
}

function box<S, C>(question: Question<S, C>): Box {
  return {
    question: question.text,
    yes: question.endsOn ? question.endsAs : 'on',
    no: question.endsOn ? 'on' : question.endsAs,
    ...(question.from !== undefined && { from: question.from }),
    ...(question.until !== undefined && { until: question.until }),
    ...(question.routes && {
      routes: question.routes.map(route => ({ title: route.title, chart: chartOf(route) })),
    }),
  };
}
