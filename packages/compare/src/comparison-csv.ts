import { csvLine, fieldValues } from '@waymark/rules';
import type {
  Comparison,
  Finding,
  LearnerChange,
  MilestoneChange,
  ViolationChange,
  Who,
} from './comparison.ts';
import { becauseText, paymentName, paymentText, placeText, valueText } from './words.ts';

const COLUMNS = [
  'Difference',
  'Learner Ref',
  'Earlier Learner Ref',
  'Unique Learner Number',
  'Family Name',
  'Given Names',
  'Rule or Milestone',
  'Aim Sequence Number',
  'Place',
  'Field',
  'Earlier',
  'Later',
  'Message',
  'OFFICIAL - SENSITIVE',
] as const;

type Cells = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** Which differences a table of them holds. */
export type Differences = Partial<Pick<Comparison, 'learners' | 'violations' | 'milestones'>>;

/** Differences as CSV, a row each, in pieces; UTF-8 with byte order mark. */
export function* comparisonCsv({
  learners = [],
  violations = [],
  milestones = [],
}: Differences): Generator<string> {
  yield `\ufeff${csvLine(COLUMNS)}`;
  for (const change of learners) for (const cells of ofLearner(change)) yield row(change.learner, cells);
  for (const change of violations) yield row(change.learner, ofViolation(change));
  for (const change of milestones) yield row(change.learner, ofMilestone(change));
}

function row(who: Who | null, cells: Cells): string {
  const whole: Cells = {
    'Learner Ref': who?.LearnRefNumber ?? '',
    'Earlier Learner Ref': who?.was ?? '',
    'Unique Learner Number': who?.ULN ?? '',
    'Family Name': who?.FamilyName ?? '',
    'Given Names': who?.GivenNames ?? '',
    ...cells,
  };
  return csvLine(COLUMNS.map(name => String(whole[name] ?? '')));
}

function ofLearner({ kind, changes }: LearnerChange): Cells[] {
  if (changes.length === 0) return [{ Difference: `Learner ${kind}` }];
  return changes.map(change => ({
    Difference: `Learner ${kind}`,
    'Aim Sequence Number': change.aim?.later ?? change.aim?.earlier ?? null,
    Place: placeText(change),
    Field: change.field,
    Earlier: change.from === null ? '' : valueText(change.from),
    Later: change.to === null ? '' : valueText(change.to),
  }));
}

function ofViolation(change: ViolationChange): Cells {
  const { kind, rule, earlier, later } = change;
  const either = (later ?? earlier)!;
  return {
    Difference: `Violation ${kind}`,
    'Rule or Milestone': rule,
    'Aim Sequence Number': either.aimSeqNumber,
    Earlier: earlier && weighed(earlier),
    Later: later && weighed(later),
    Message: [either.message, becauseText(change)].filter(Boolean).join(' – '),
  };
}

const WEIGHT = { fail: 'Rejects the file', error: 'Error', warning: 'Warning' } as const;

function weighed(finding: Finding): string {
  return [WEIGHT[finding.severity], fieldValues(finding)].filter(Boolean).join(': ');
}

function ofMilestone(change: MilestoneChange): Cells {
  return {
    Difference: `Milestone ${change.kind}`,
    'Rule or Milestone': paymentName(change),
    Earlier: paymentText(change.earlier),
    Later: paymentText(change.later),
  };
}
