import { chartOf, isUnknown, type Step } from '@waymark/flow';
import { fieldDefinitions, type Learner } from '@waymark/ilr';
import type { Reference } from '@waymark/reference';
import {
  type Edition,
  type Explanation,
  explainFile,
  explainRule,
  explainSharing,
  type FileFacts,
  valuesOf,
} from '@waymark/rules';
import { marksOf, pathOf } from './path.ts';
import type { Explained, Question, RuleWords } from './protocol.ts';

/** Everything that an explanation stands on. */
export interface Grounds {
  readonly edition: Edition;
  readonly file: FileFacts;
  readonly reference: Reference;
  readonly learner: Learner | undefined;
}

/** Explains one violation: the rule's chart, the path taken, the record and what was read of it. */
export function explainViolation(question: Question, grounds: Grounds): Explained {
  const { edition, learner } = grounds;
  const year = edition.year;
  const inForce = edition.rules.find(({ rule }) => rule.name === question.rule);
  if (!inForce) {
    return {
      year,
      rule: fieldDefinitionWords(question, grounds),
      marks: learner ? marksOfValue(question, learner) : [],
      ...(learner && { learner }),
    };
  }
  const { name, message, fix, intent, note } = inForce.rule;
  const trace = traceOf(question, grounds);
  return {
    year,
    rule: {
      name,
      message,
      fix,
      ...(intent && { intent }),
      ...(note && { note }),
      looksAt: looksAt(inForce.rule),
    },
    chart: chartOf(inForce.flow),
    ...(trace && {
      path: pathOf(trace.steps, learner ?? NO_LEARNER, question.aimSeqNumber),
      outcome: isUnknown(trace.decision) ? 'not checked' : trace.decision,
    }),
    ...(learner && { learner }),
    marks: learner && trace ? marksOf(trace.steps, learner) : [],
  };
}

/** What a rule looks at, as it stands at the head of its chart. */
export function looksAt(rule: Edition['rules'][number]['rule']): string {
  if (rule.kind === 'record') return rule.looksAt.title;
  return rule.kind === 'file' ? 'the file' : `learners with the same ${rule.field}`;
}

const NO_LEARNER = { LearningDelivery: [] } as unknown as Learner;

type Path = Pick<Explanation, 'decision'> & { readonly steps: readonly Step[] };

function traceOf(question: Question, { edition, file, reference, learner }: Grounds): Path | undefined {
  const fileRule = edition.fileRules.find(({ rule }) => rule.name === question.rule);
  if (fileRule) return explainFile(fileRule.flow, file);
  const keyRule = edition.keyRules.find(({ rule }) => rule.name === question.rule);
  if (keyRule) {
    const key = question.values[0]?.value ?? '';
    const learners = Number(question.values.find(({ field }) => field === 'learners')?.value ?? 2);
    return explainSharing(keyRule.flow, { key, learners }, file);
  }
  if (!learner) return undefined;
  const all = explainRule(edition, question.rule, learner, file, reference).filter(
    ({ aimSeqNumber }) => aimSeqNumber === question.aimSeqNumber,
  );
  // Several parts of one aim can break a rule: the one that read the same values is meant.
  const values = JSON.stringify(question.values);
  return (
    all.find(({ steps }) => JSON.stringify(valuesOf(steps)) === values) ??
    all.find(({ decision }) => decision === 'triggered') ??
    all[0]
  );
}

/** A field-definition rule has no questions: it says what the field must look like. */
function fieldDefinitionWords(question: Question, { edition }: Grounds): RuleWords {
  const definition = fieldDefinitions(edition.year).find(({ name }) => name === question.rule);
  if (!definition)
    return { name: question.rule, message: 'The file does not follow the structure of a return.' };
  const { title, field, entity, facets, occurs } = definition;
  return {
    name: question.rule,
    message: field
      ? `${title} (${field}) is not written as it must be`
      : `${title}: too few or too many records`,
    intent: field
      ? mustBe(facets)
      : `There must be ${occurs?.min ?? 0} to ${occurs?.max ?? 'any number'} of them.`,
    looksAt: `each ${entity}`,
  };
}

function mustBe(facets: ReturnType<typeof fieldDefinitions>[number]['facets']): string {
  const parts = [
    facets.minLength !== undefined && facets.maxLength !== undefined
      ? `${facets.minLength} to ${facets.maxLength} characters`
      : facets.maxLength !== undefined && `at most ${facets.maxLength} characters`,
    facets.digits !== undefined && `at most ${facets.digits} digits`,
    facets.min !== undefined && facets.max !== undefined && `from ${facets.min} to ${facets.max}`,
    facets.pattern !== undefined && `of the pattern ${facets.pattern}`,
    facets.oneOf !== undefined && `one of ${facets.oneOf.join(', ')}`,
  ].filter(part => typeof part === 'string');
  return parts.length === 0 ? 'The field must be returned.' : `The value must be ${parts.join(', ')}.`;
}

/** Where the fields of a field-definition violation stand. */
function marksOfValue({ values, aimSeqNumber }: Question, learner: Learner): string[] {
  const aim = learner.LearningDelivery.findIndex(({ AimSeqNumber }) => AimSeqNumber === aimSeqNumber);
  return values.flatMap(({ field }) => {
    if (field in learner) return [field];
    return aim >= 0 && field in learner.LearningDelivery[aim]! ? [`LearningDelivery.${aim}.${field}`] : [];
  });
}
