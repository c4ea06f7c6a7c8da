import { useQuery } from '@tanstack/react-query';
import { fieldsSeen, isUnknown, type Trace } from '@waymark/flow';
import type { Learner, Year } from '@waymark/ilr';
import type { AnyRule, Explanation } from '@waymark/rules';
import { marksOf, pathOf } from '../check/path.ts';
import type { PathStep } from '../check/protocol.ts';

/** An example as it came out when it was run just now. */
export interface RunExample {
  readonly title: string;
  readonly outcome: 'error' | 'passed' | 'not checked';
  /** False if it came to something other than what it promises. */
  readonly asExpected: boolean;
  readonly learner: Learner | undefined;
  /** The parts of the record that the rule looked at, the one that decided first. */
  readonly parts: readonly ExamplePart[];
  /** The fields that the rule read on the way. */
  readonly fields: readonly string[];
}

export interface ExamplePart {
  /** `Aim 2: passes`. */
  readonly title: string;
  readonly aim: number | null;
  readonly path: readonly PathStep[];
  readonly marks: readonly string[];
}

/** The examples of a rule, run in this year. They are loaded when a rule page is opened, and not before. */
export function useExamples(rule: AnyRule, year: Year) {
  const { data, isPending, error } = useQuery({
    queryKey: ['examples', rule.name, year],
    queryFn: () => runAll(rule, year),
  });
  return { examples: data, pending: isPending, error };
}

async function runAll(rule: AnyRule, year: Year): Promise<readonly RunExample[]> {
  const [{ ruleModules }, { rulesOf, runExample }] = await Promise.all([
    import('@waymark/rules/examples'),
    import('@waymark/rules/run-examples'),
  ]);
  const module = ruleModules.find(one => [one.default].flat().includes(rule));
  const examples = module ? (rulesOf(module).find(one => one.rule === rule)?.examples ?? []) : [];
  return examples
    .filter(example => (example.with.years ?? [year]).includes(year))
    .map(example => {
      const { outcome, traces } = runExample(rule, example, year);
      const parts = traces.map(trace => partOf(trace, example.learner, traces.length));
      const deciding = traces.findIndex(({ decision }) =>
        outcome === 'not checked' ? isUnknown(decision) : decision === outcome,
      );
      return {
        title: example.title,
        outcome: outcome === 'triggered' ? 'error' : outcome,
        asExpected: outcome === example.expect,
        learner: example.learner,
        parts: deciding > 0 ? [parts[deciding]!, ...parts.toSpliced(deciding, 1)] : parts,
        fields: traces.flatMap(trace => fieldsOf(trace)),
      };
    });
}

function partOf(trace: Trace, learner: Learner | undefined, parts: number): ExamplePart {
  const aim = (trace as Partial<Explanation>).aimSeqNumber ?? null;
  const came = isUnknown(trace.decision)
    ? 'not checked'
    : trace.decision === 'triggered'
      ? 'broken'
      : 'passes';
  const record = learner ?? ({ LearningDelivery: [] } as unknown as Learner);
  return {
    title: parts === 1 ? came : `${aim === null ? 'Part' : `Aim ${aim}`}: ${came}`,
    aim,
    path: pathOf(trace.steps, record, aim),
    marks: learner ? marksOf(trace.steps, learner) : [],
  };
}

/** ILR fields among what was seen: those that belong to a record. */
function fieldsOf(trace: Pick<Trace, 'steps'>): string[] {
  return trace.steps.flatMap(({ saw, routes }) => [
    ...fieldsSeen(saw).flatMap(({ name, record }) => (record && /^[A-Z]/.test(name) ? [name] : [])),
    ...(routes ?? []).flatMap(route => fieldsOf(route)),
  ]);
}
