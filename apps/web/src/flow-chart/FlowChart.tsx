import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import type { Box, Chart } from '@waymark/flow';
import type { Seen } from '@waymark/rules';
import type { PathStep } from '../check/protocol.ts';
import classes from './FlowChart.module.css';

interface FlowChartProps {
  readonly chart: Chart;
  /** What the questions are asked about: `each aim`. */
  readonly about?: string | undefined;
  /** The path that a record took; without one the chart is drawn as it is. */
  readonly path?: readonly PathStep[] | undefined;
  /** What its two ends are called; those of a rule if it is not said. */
  readonly ends?: EndWords;
}

/** The ends of a chart in words, and whether coming to the end of its questions is good or bad. */
export interface EndWords {
  /** Where a question ends the matter. */
  readonly passed: string;
  readonly triggered: string;
  /** At the end of all questions. */
  readonly atTheEnd: string;
  readonly good: 'passed' | 'triggered';
}

const RULE: EndWords = {
  passed: 'Passes',
  triggered: 'Broken',
  atTheEnd: 'The rule is broken',
  good: 'passed',
};

/**
 * A decision as a flow chart: its questions downwards, each with the answer that ends the matter to the side. With a
 * path, the way that a record took is drawn strong, with what was found beside each question; the rest steps back. It
 * is an ordered list at heart, so that it reads in order without its lines, aloud or on a narrow screen.
 */
export function FlowChart({ chart, about, path, ends = RULE }: FlowChartProps) {
  return (
    <div className={classes.chart} data-walked={path ? true : undefined}>
      {about && (
        <p className={classes.about}>
          <span className={classes.aboutWord}>Asked of</span> {about}
        </p>
      )}
      <Questions boxes={chart.boxes} path={path} end={{ kind: 'triggered', words: ends }} />
    </div>
  );
}

/** Where a list of questions leads when none of them ends it, and what leaving it means. */
type End =
  | { readonly kind: 'triggered'; readonly words: EndWords }
  | { readonly kind: 'route'; readonly title: string };

interface QuestionsProps {
  readonly boxes: readonly Box[];
  readonly path: readonly PathStep[] | undefined;
  readonly end: End;
}

function Questions({ boxes, path, end }: QuestionsProps) {
  const reachedEnd = path !== undefined && path.length === boxes.length && !path.some(step => step.ended);
  const unsure = path?.some(({ answer }) => answer === 'not known') ?? false;
  return (
    <ol className={classes.list}>
      {boxes.map((box, index) => (
        <Question
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of the questions is what they are
          key={index}
          box={box}
          number={index + 1}
          step={path?.[index]}
          walked={path !== undefined}
          end={end}
        />
      ))}
      <li className={classes.item} data-state={state(path !== undefined, reachedEnd)}>
        <EndBox end={end} reached={reachedEnd} unsure={unsure} />
      </li>
    </ol>
  );
}

function state(walked: boolean, taken: boolean): 'plain' | 'taken' | 'left' {
  return walked ? (taken ? 'taken' : 'left') : 'plain';
}

interface QuestionProps {
  readonly box: Box;
  readonly number: number;
  readonly step: PathStep | undefined;
  readonly walked: boolean;
  readonly end: End;
}

function Question({ box, number, step, walked, end }: QuestionProps) {
  const exitOn = box.yes === 'on' ? 'no' : 'yes';
  const onOn = exitOn === 'yes' ? 'no' : 'yes';
  const leadsTo = exitOn === 'yes' ? box.yes : box.no;
  const ended = step?.ended === true;
  return (
    <li
      className={classes.item}
      data-state={state(walked, step !== undefined)}
      data-ended={ended || undefined}
      data-unknown={step?.answer === 'not known' || undefined}
    >
      <div className={classes.line}>
        <div className={classes.box}>
          <p className={classes.question}>
            <span className={classes.number} aria-hidden>
              {number}
            </span>
            {box.question}
          </p>
          {step && step.seen.length > 0 && <Found seen={step.seen} />}
          {step?.missing && (
            <p className={classes.missing}>
              <IconHelpCircle size="1.0625rem" aria-hidden /> Not known. {step.missing.what}.{' '}
              {step.missing.supply}
            </p>
          )}
          {step && <p className="visually-hidden">The answer is {step.answer}.</p>}
          {walked && !step && <p className="visually-hidden">Not asked.</p>}
        </div>
        <div className={classes.exit} data-state={state(walked, ended)}>
          <span className={classes.arm} aria-hidden />
          <span className={classes.answer}>{exitOn === 'yes' ? 'Yes' : 'No'}</span>
          <span className={classes.arrow} aria-hidden />
          <ExitPill leadsTo={leadsTo === 'triggered' ? 'triggered' : 'passed'} end={end} taken={ended} />
        </div>
      </div>
      {box.routes && (
        <div className={classes.routes}>
          {box.routes.map(route => {
            const tried = step?.routes?.find(({ title }) => title === route.title);
            return (
              <section
                key={route.title}
                className={classes.route}
                data-state={state(walked, tried !== undefined)}
                aria-label={`Route: ${route.title}`}
              >
                <p className={classes.routeTitle}>{route.title}</p>
                <Questions
                  boxes={route.chart.boxes}
                  path={walked ? (tried?.steps ?? []) : undefined}
                  end={{ kind: 'route', title: route.title }}
                />
              </section>
            );
          })}
        </div>
      )}
      <div className={classes.down} data-state={state(walked, step !== undefined && !ended)} aria-hidden>
        <span className={classes.answer}>
          {step?.answer === 'not known' ? 'Not known' : onOn === 'yes' ? 'Yes' : 'No'}
        </span>
      </div>
    </li>
  );
}

function ExitPill({ leadsTo, end, taken }: { leadsTo: 'passed' | 'triggered'; end: End; taken: boolean }) {
  const broken = leadsTo === 'triggered';
  if (end.kind === 'route') {
    return (
      <span className={classes.pill} data-to="leaves">
        {broken ? 'Route holds' : 'Leaves this route'}
        {taken && <span className="visually-hidden"> (the path ended here)</span>}
      </span>
    );
  }
  const good = end.words.good === leadsTo;
  const Icon = good ? IconCircleCheck : IconCircleX;
  return (
    <span className={classes.pill} data-to={good ? 'passed' : 'triggered'}>
      <Icon size="1.0625rem" aria-hidden />
      {end.words[leadsTo]}
      {taken && <span className="visually-hidden"> (the path ended here)</span>}
    </span>
  );
}

function EndBox({ end, reached, unsure }: { end: End; reached: boolean; unsure: boolean }) {
  const reachedWord = reached && <span className="visually-hidden"> (the path ended here)</span>;
  if (end.kind === 'route') {
    return (
      <p className={classes.end} data-to="leaves">
        This route holds{reachedWord}
      </p>
    );
  }
  if (reached && unsure) {
    return (
      <p className={classes.end} data-to="unknown">
        <IconHelpCircle size="1.1875rem" aria-hidden /> Not checked: an answer is missing{reachedWord}
      </p>
    );
  }
  const good = end.words.good === 'triggered';
  const Icon = good ? IconCircleCheck : IconCircleX;
  return (
    <p className={classes.end} data-to={good ? 'passed' : 'triggered'}>
      <Icon size="1.1875rem" aria-hidden /> {end.words.atTheEnd}
      {reachedWord}
    </p>
  );
}

/** What a question found, beside it. */
function Found({ seen }: { readonly seen: readonly Seen[] }) {
  return (
    <ul className={classes.found} aria-label="What was found">
      {seen.map(one => (
        <li key={`${one.aim} ${one.label} ${one.text}`}>
          <span className={classes.label}>
            {one.label}
            {one.aim !== undefined && ` of aim ${one.aim}`}
          </span>{' '}
          <strong>{one.text}</strong>
        </li>
      ))}
    </ul>
  );
}
