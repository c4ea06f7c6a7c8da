import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { chartOf } from '@waymark/flow';
import { type Year, yearLabel } from '@waymark/ilr';
import { useRef } from 'react';
import { looksAt } from '../check/explained.ts';
import { useCheck } from '../check/use-check.ts';
import { FlowChart } from '../flow-chart/FlowChart.tsx';
import { titleOf } from '../record/titles.ts';
import { currentLink } from '../shell/current-link.ts';
import { Notice } from '../shell/Notice.tsx';
import { Outcome } from '../shell/Outcome.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { USUAL_YEAR } from './CataloguePage.tsx';
import { DataNeeded } from './DataNeeded.tsx';
import { Definition } from './Definition.tsx';
import { ExampleList, ExampleRecord, PartChooser } from './Examples.tsx';
import classes from './RulePage.module.css';
import { edition, type RuleOfYear, ruleOfYear, yearsOf } from './rulebook.ts';
import type { RuleSearch } from './search.ts';
import { useExamples } from './use-examples.ts';

/** One rule: what it says, its flow chart, and examples that show each way through it. */
export function RulePage() {
  const { name } = useParams({ from: '/rules/$name' });
  const search = useSearch({ from: '/rules/$name' });
  const check = useCheck();
  const years = yearsOf(name);
  const wanted = search.year ?? check?.head?.year ?? USUAL_YEAR;
  const year = years.find(one => one.year === wanted)?.year ?? years.at(-1)?.year;
  const rule = year && ruleOfYear(year, name);
  const back = (
    <Link to="/rules" search={{ year }}>
      Rules
    </Link>
  );
  if (!rule || !year) {
    return (
      <PageHead title={`No rule ${name}`} back={back}>
        No official list of the years that Waymark knows names a rule {name}.{' '}
        <Link to="/rules" search={{ q: name }}>
          Search the rules for it
        </Link>
        .
      </PageHead>
    );
  }
  return (
    <>
      <PageHead title={rule.entry.name} back={back}>
        {rule.message}
      </PageHead>
      <Years name={rule.entry.name} years={years.map(one => one.year)} year={year} />
      <Facts rule={rule} />
      {rule.rule ? (
        <BuiltRule key={`${rule.entry.name} ${year}`} rule={rule} year={year} search={search} />
      ) : rule.definition ? (
        <Definition definition={rule.definition} />
      ) : (
        <NotBuilt rule={rule} year={year} />
      )}
      <History years={years} />
    </>
  );
}

function Years({
  name,
  years,
  year,
}: {
  readonly name: string;
  readonly years: readonly Year[];
  readonly year: Year;
}) {
  return (
    <nav aria-label="Years" className={`${classes.years} no-print`}>
      {years.map(one => (
        <Link
          key={one}
          to="/rules/$name"
          params={{ name }}
          search={{ year: one }}
          className={classes.year}
          {...currentLink(one === year)}
          resetScroll={false}
        >
          {yearLabel(one)}
        </Link>
      ))}
    </nav>
  );
}

function Facts({ rule: { entry } }: { readonly rule: RuleOfYear }) {
  return (
    <dl className={classes.facts}>
      {entry.severity && (
        <div>
          <dt>Severity</dt>
          <dd>
            <Outcome kind={entry.severity} />
          </dd>
        </div>
      )}
      <div>
        <dt>Category</dt>
        <dd>{entry.category}</dd>
      </div>
      <div>
        <dt>Version</dt>
        <dd>
          {entry.version}, {entry.status.toLowerCase()}
        </dd>
      </div>
      {entry.severity && (
        <div>
          <dt>In the desktop checker (FIS)</dt>
          <dd>{entry.inFis ? 'Yes' : 'No'}</dd>
        </div>
      )}
      {entry.assumed && entry.assumed.length > 0 && (
        <div>
          <dt>Taken from the following year</dt>
          <dd>{entry.assumed.join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}

interface BuiltRuleProps {
  readonly rule: RuleOfYear;
  readonly year: Year;
  readonly search: RuleSearch;
}

function BuiltRule({ rule: { rule, entry }, year, search }: BuiltRuleProps) {
  const navigate = useNavigate();
  const chart = useRef<HTMLDivElement>(null);
  const { examples, pending, error } = useExamples(rule!, year);
  const shown = examples?.[(search.example ?? 0) - 1];
  const part = shown?.parts[(search.part ?? 1) - 1] ?? shown?.parts[0];
  const { flow } = edition(year).rules.find(inForce => inForce.rule === rule)!;
  const fields = [...new Set(examples?.flatMap(example => example.fields) ?? [])]
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
        {rule!.note && (
          <Notice kind="info" title="How the official text was read">
            {rule!.note}
          </Notice>
        )}
        {rule!.needs && <DataNeeded needs={rule!.needs} />}
        <section className="no-print">
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
                  <Link to="/rules" search={{ year, q: field }} preload={false}>
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

function NotBuilt({ rule: { entry }, year }: { readonly rule: RuleOfYear; readonly year: Year }) {
  if (entry.status === 'Deleted') {
    return (
      <Notice kind="info" title={`No longer a rule in ${yearLabel(year)}`}>
        The official list marks it as deleted, so no return is checked against it.
      </Notice>
    );
  }
  if (entry.category === 'Derived data') {
    return (
      <Notice kind="info" title="Derived data">
        Not a rule of its own, but a value that rules work out from the record.
      </Notice>
    );
  }
  return (
    <Notice kind="unknown" title="Not built into Waymark yet">
      The official list of {yearLabel(year)} has this rule, and the service checks it. Waymark does not yet,
      so it appears under “Not checked” in every check.
    </Notice>
  );
}

function History({ years }: { readonly years: ReturnType<typeof yearsOf> }) {
  if (years.length < 2) return null;
  return (
    <section className={classes.history}>
      <h2>Over the years</h2>
      <ul>
        {years.map(({ year, entry }) => (
          <li key={year}>
            <strong>{yearLabel(year)}</strong> version {entry.version}, {entry.status.toLowerCase()}
            {entry.severity && `, ${entry.severity}`}
            {entry.name !== years[0]!.entry.name && ` (as ${entry.name})`}
          </li>
        ))}
      </ul>
      <p className={classes.soft}>Version numbers begin anew each year.</p>
    </section>
  );
}
