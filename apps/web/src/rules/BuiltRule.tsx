import { Link, useNavigate } from '@tanstack/react-router';
import { chartOf } from '@waymark/flow';
import type { Year } from '@waymark/ilr';
import { useRef } from 'react';
import { looksAt } from '../check/explained.ts';
import { FlowChart } from '../flow-chart/FlowChart.tsx';
import { titleOf } from '../record/titles.ts';
import { Notice } from '../shell/Notice.tsx';
import { Outcome } from '../shell/Outcome.tsx';
import { DataNeeded } from './DataNeeded.tsx';
import { ExampleList, ExampleRecord, PartChooser } from './Examples.tsx';
import { OfficialWording } from './official/OfficialWording.tsx';
import classes from './RulePage.module.css';
import { fieldsReadBy } from './reads.ts';
import { edition, type RuleOfYear } from './rulebook.ts';
import type { RuleSearch } from './search.ts';
import { useExamples } from './use-examples.ts';

interface BuiltRuleProps {
  readonly rule: RuleOfYear;
  readonly year: Year;
  readonly search: RuleSearch;
}

/** A rule that Waymark runs: its flow chart, its examples, and what to do about it. */
export function BuiltRule({ rule: { rule, entry }, year, search }: BuiltRuleProps) {
  const navigate = useNavigate();
  const chart = useRef<HTMLDivElement>(null);
  const { examples, pending, error } = useExamples(rule!, year);
  const shown = examples?.[(search.example ?? 0) - 1];
  const part = shown?.parts[(search.part ?? 1) - 1] ?? shown?.parts[0];
  const { flow } = edition(year).rules.find(inForce => inForce.rule === rule)!;
  const fields = [
    ...new Set([...fieldsReadBy(rule!.name), ...(examples?.flatMap(example => example.fields) ?? [])]),
  ]
    .filter(field => titleOf(field) !== undefined)
    .sort();
  const choose = (example: number | undefined, of?: number) => {
    // The chart may lie above the examples, out of sight.
    if (of === undefined) chart.current?.scrollIntoView({ block: 'start' });
    void navigate({
      to: '/rules/$name',
      params: { name: entry.name },
      search: { year, example, part: of },
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <div className={classes.columns}>
      <div className={classes.chart} ref={chart}>
        <h2 aria-live="polite">{shown ? `How “${shown.title}” goes through it` : 'Flow chart'}</h2>
        {shown && (
          <div className={`${classes.showing} no-print`}>
            <Outcome kind={shown.outcome} word={OUTCOME_WORD[shown.outcome]} />
            <button type="button" className={classes.textButton} onClick={() => choose(undefined)}>
              Show the chart without it
            </button>
          </div>
        )}
        {shown && shown.parts.length > 1 && (
          <PartChooser
            parts={shown.parts}
            chosen={part}
            onChoose={index => choose(search.example, index + 1)}
          />
        )}
        <FlowChart chart={chartOf(flow)} about={looksAt(rule!)} path={part?.path} />
        {shown?.learner && <ExampleRecord example={shown} part={part} year={year} />}
      </div>
      <div className={classes.words}>
        <section>
          <h2>What to change</h2>
          <p>{rule!.fix}</p>
        </section>
        {rule!.intent && (
          <section>
            <h2>Why the rule exists</h2>
            <p>{rule!.intent}</p>
          </section>
        )}
        <OfficialWording name={entry.name} year={year} />
        {rule!.note && (
          <Notice kind="info" title="How the official text was read">
            {rule!.note}
          </Notice>
        )}
        {rule!.needs && <DataNeeded needs={rule!.needs} />}
        <section>
          <h2>Examples</h2>
          {pending && <p role="status">Running the examples …</p>}
          {error && (
            <Notice kind="error" title="The examples could not be run">
              {error.message}
            </Notice>
          )}
          {examples && (
            <ExampleList examples={examples} chosen={search.example} onChoose={number => choose(number)} />
          )}
        </section>
        {fields.length > 0 && (
          <section>
            <h2>Fields that it reads</h2>
            <ul className={classes.fields}>
              {fields.map(field => (
                <li key={field}>
                  <Link to="/fields/$field" params={{ field }} search={{ year }} preload={false}>
                    {field}
                  </Link>{' '}
                  <span className={classes.soft}>{titleOf(field)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

const OUTCOME_WORD = {
  error: 'Breaks the rule',
  passed: 'Passes',
  'not checked': 'Cannot be checked',
} as const;
