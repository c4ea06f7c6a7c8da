import { exitsOf, isUnknown, type Trace } from '@waymark/flow';
import { YEARS, type Year, yearEnd, yearStart } from '@waymark/ilr';
import { addMonths } from '@waymark/ilr/dates';
import { openReference, type Reference } from '@waymark/reference';
import type { FileFacts } from '../engine/context.ts';
import { openEdition } from '../engine/edition.ts';
import { type Explanation, explainFile, explainRule, explainSharing } from '../engine/explanation.ts';
import type { AnyRule } from '../engine/rule.ts';
import type { Example } from './example.ts';

export { rulesOf } from './module.ts';

/** What an example came to in one year. */
export interface ExampleRun {
  readonly outcome: Example['expect'];
  /** The exits of the rule's flow that were walked. */
  readonly exits: readonly string[];
  /** The path of each part that the rule looked at; empty for a rule about the file or a shared key. */
  readonly explanations: readonly Explanation[];
  /** The path of each thing that was decided, whatever the rule is about. */
  readonly traces: readonly Trace[];
}

/** The years in which the rule is in force, as far as Waymark runs it. */
export function yearsOf(rule: AnyRule): Year[] {
  return YEARS.filter(year => openEdition(year, [rule]).rules.length > 0);
}

/** All exits of a rule in a year. */
export function exitsIn(rule: AnyRule, year: Year): string[] {
  return openEdition(year, [rule]).rules.flatMap(({ flow }) => exitsOf(flow));
}

/** Facts about an unremarkable file of the year: prepared on 1 March, checked on that day. */
export function exampleFile(year: Year, given: Partial<FileFacts> = {}): FileFacts {
  const FilePreparationDate = given.FilePreparationDate ?? addMonths(yearStart(year), 7);
  return {
    name: `ILR-10000001-${year}-${FilePreparationDate.replaceAll('-', '')}-091500-01.xml`,
    Year: year,
    UKPRN: 10_000_001,
    FilePreparationDate,
    today: FilePreparationDate,
    yearStart: yearStart(year),
    yearEnd: yearEnd(year),
    ...given,
  };
}

/** Runs one example of a rule in a year in which the rule is in force. */
export function runExample(rule: AnyRule, example: Example, year: Year): ExampleRun {
  const { preparedOn, today, file: facts } = example.with;
  const reference = referenceOf(example);
  const file = exampleFile(year, {
    ...(preparedOn && { FilePreparationDate: preparedOn, today: preparedOn }),
    ...(today && { today }),
    ...facts,
  });
  const edition = openEdition(year, [rule]);
  const traces =
    rule.kind === 'record'
      ? explainRule(edition, rule.name, example.learner!, file, reference)
      : rule.kind === 'file'
        ? edition.fileRules.map(({ flow }) => explainFile(flow, file))
        : edition.keyRules.map(({ flow }) => explainSharing(flow, example.sharing!, file));
  const decisions = traces.map(({ decision }) => decision);
  return {
    outcome: decisions.includes('triggered')
      ? 'triggered'
      : decisions.some(isUnknown)
        ? 'not checked'
        : 'passed',
    exits: traces.flatMap(({ exits }) => exits),
    explanations: rule.kind === 'record' ? (traces as Explanation[]) : [],
    traces,
  };
}

/** The reference data that the example has at hand. */
export function referenceOf(example: Example): Reference {
  nothing ??= openReference([]);
  return example.with.reference ?? nothing;
}

let nothing: Reference | undefined;
