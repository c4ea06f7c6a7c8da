import type { Year } from '@waymark/ilr';
import { LearnerRecord } from '../record/LearnerRecord.tsx';
import { Outcome } from '../shell/Outcome.tsx';
import { capital } from '../shell/words.ts';
import classes from './Examples.module.css';
import type { ExamplePart, RunExample } from './use-examples.ts';

const HEADING = {
  error: 'Break the rule',
  passed: 'Pass',
  'not checked': 'Cannot be checked with the data at hand',
};

interface ExampleListProps {
  readonly examples: readonly RunExample[];
  /** From 1. */
  readonly chosen: number | undefined;
  readonly onChoose: (number: number) => void;
}

/** The examples of a rule by how they come out; choosing one shows its path in the chart. */
export function ExampleList({ examples, chosen, onChoose }: ExampleListProps) {
  if (examples.length === 0) return <p>This rule has no example in this year.</p>;
  return (['error', 'passed', 'not checked'] as const).map(outcome => {
    const these = [...examples.entries()].filter(([, example]) => example.outcome === outcome);
    if (these.length === 0) return null;
    return (
      <div key={outcome} className={classes.group}>
        <h3>
          <Outcome kind={outcome} word={HEADING[outcome]} />
        </h3>
        <ul className={classes.list}>
          {these.map(([index, example]) => (
            <li key={example.title}>
              <button
                type="button"
                className={classes.example}
                aria-pressed={chosen === index + 1}
                onClick={() => onChoose(index + 1)}
              >
                {capital(example.title)}
                {!example.asExpected && <strong> (it should not come out so)</strong>}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

interface PartChooserProps {
  readonly parts: readonly ExamplePart[];
  readonly chosen: ExamplePart | undefined;
  readonly onChoose: (index: number) => void;
}

/** Where a rule looks at several parts of a record: which one's path is shown. */
export function PartChooser({ parts, chosen, onChoose }: PartChooserProps) {
  return (
    <fieldset className={classes.parts}>
      <legend className="visually-hidden">Part of the record</legend>
      {parts.map((part, index) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no names of their own
          key={index}
          type="button"
          className={classes.part}
          aria-pressed={part === chosen}
          onClick={() => onChoose(index)}
        >
          {part.title}
        </button>
      ))}
    </fieldset>
  );
}

interface ExampleRecordProps {
  readonly example: RunExample;
  readonly part: ExamplePart | undefined;
  readonly year: Year;
}

/** The example's record, for those who want to see it whole. */
export function ExampleRecord({ example, part, year }: ExampleRecordProps) {
  return (
    <details className={classes.record}>
      <summary>The example's record</summary>
      <LearnerRecord learner={example.learner!} year={year} marks={part?.marks ?? []} />
    </details>
  );
}
