import { chartOf, isUnknown } from '@waymark/flow';
import {
  type BootcampMilestones,
  employerShare,
  explainMilestone,
  type PathStep as FundingStep,
  type LearnerMilestones,
  MILESTONES,
  notesOn,
  type RuleTrial,
  risksOf,
  type SeenValue,
  settingSays,
  wouldBeDueIf,
} from '@waymark/funding';
import { type ISODate, isDate, ukDate } from '@waymark/ilr/dates';
import type { PathStep } from '../../check/protocol.ts';
import type { ExplainedBootcamp, ExplainedMilestone, TermsInWords } from '../protocol.ts';
import { cellOf, rowOf } from './rows.ts';

/** One bootcamp with everything that is known of it. */
export function explainBootcamp(
  of: BootcampMilestones,
  { learner, unanswered }: LearnerMilestones,
  { today, trial }: { readonly today: ISODate; readonly trial: RuleTrial },
): ExplainedBootcamp {
  const { bootcamp, context } = of;
  return {
    row: rowOf(of, 0, today),
    year: context.file.Year,
    regime: bootcamp.regime,
    firstStart: bootcamp.programmeAim ? bootcamp.firstStart : null,
    milestones: MILESTONES.map(({ milestone }) => explained(of, milestone, trial)),
    hgvPayments: of.hgvPayments,
    terms: termsOf(of),
    risks: risksOf(of, today),
    notes: notesOn(of),
    notChecked: [...new Set(unanswered)].sort(),
    learner,
  };
}

function explained(of: BootcampMilestones, number: 1 | 2 | 3, trial: RuleTrial): ExplainedMilestone {
  const { title, flow } = MILESTONES[number - 1]!;
  const { path, restsOn, alternatives } = explainMilestone(of, number);
  const { settings } = of.context;
  return {
    ...cellOf(of, number),
    title,
    chart: chartOf(flow),
    path: path.map(drawn),
    remedies: wouldBeDueIf(of, number, trial).map(({ says, mustBeTrue }) => ({ says, mustBeTrue })),
    restsOn: restsOn.map(name => ({ name, reading: settingSays(name, settings[name]) })),
    otherReadings: alternatives.map(({ setting, reading, evidence, status, date, amountPence }) => ({
      setting,
      reading,
      conflicting: evidence === 'conflicting',
      status,
      date,
      pence: amountPence,
    })),
  };
}

function termsOf({ bootcamp, context }: BootcampMilestones): TermsInWords {
  const { contract, learner } = context.terms;
  return {
    contract: contract ?? null,
    ratePence: learner?.ratePence ?? contract?.ratePence ?? null,
    employerShare: bootcamp.programmeAim ? employerShare(bootcamp, context) : null,
  };
}

/** A step as the flow chart draws it. */
function drawn({ question: _, answer, values, ended }: FundingStep): PathStep {
  return {
    answer: isUnknown(answer) ? 'not known' : answer ? 'yes' : 'no',
    ended,
    seen: values.map(({ field, value, aim }) => ({
      label: field,
      text: inWords(value),
      from: [],
      ...(aim !== undefined && { aim }),
    })),
    ...(isUnknown(answer) && {
      missing: { what: `${answer.notCovered}: ${answer.what}`, supply: answer.supply },
    }),
  };
}

function inWords(value: SeenValue['value']): string {
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string') return String(value);
  return isDate(value) ? ukDate(value) : value.replace(/\d{4}-\d\d-\d\d/g, date => ukDate(date));
}
