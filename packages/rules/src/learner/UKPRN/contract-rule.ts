import type { Ask, Question } from '@waymark/flow';
import { type LearningDelivery, YEARS, type Year, yearStart } from '@waymark/ilr';
import { addDays } from '@waymark/ilr/dates';
import { exampleReference } from '@waymark/reference/testing';
import type { Context } from '../../engine/context.ts';
import type { Words } from '../../engine/rule.ts';
import { type AimDraft, aLearner, type Example, passes, triggers } from '../../examples/index.ts';
import type { FundingStreams } from '../../words/funding-streams.ts';

/** Something that is asked of the aim, with an aim for which the answer lets it go. */
export interface Condition {
  readonly ask: string;
  readonly of: (aim: LearningDelivery, context: Context) => boolean;
  readonly unless: AimDraft;
}

/** A rule that compares aims of one kind with the provider's contracts. */
export interface ContractRule extends Words {
  readonly streams: FundingStreams;
  /** An aim that the rule is about. */
  readonly aim: AimDraft;
  readonly conditions: readonly Condition[];
  /** What lets an aim go that meets the conditions. */
  readonly exclusions: readonly Condition[];
  /** More aims that the rule is about: the first day, the other codes. */
  readonly also?: Readonly<Record<string, AimDraft>>;
}

/** The questions about the aim, before any about contracts. */
export function aboutTheAim(
  ask: Ask<LearningDelivery, Context>,
  { conditions, exclusions }: ContractRule,
): Question<LearningDelivery, Context>[] {
  return [
    ...conditions.map(condition => ask(condition.ask, condition.of).noPasses()),
    ...exclusions.map(exclusion => ask(exclusion.ask, exclusion.of).yesPasses()),
  ];
}

/** Whether the aim ended before the teaching year that the file reports. */
export const ended: Condition = {
  ask: 'Did it end before this teaching year?',
  of: (aim, { file }) => aim.LearnActEndDate !== undefined && aim.LearnActEndDate < file.yearStart,
  unless: { LearnStartDate: '2023-09-04', LearnActEndDate: '2024-07-31', CompStatus: 2, Outcome: 1 },
};

/** A contract allocation of the provider in an example. */
export interface Contract {
  readonly fundingStreamPeriod: string;
  readonly start?: string;
  readonly stopNewStartsFrom?: string;
}

/** What an example has at hand where these are the provider's contracts. */
export const contracts = (...rows: readonly Contract[]) => ({
  reference: exampleReference({
    contracts: rows.map((row, index) => ({ number: `C-${index + 1}`, ukprn: 10_000_001, ...row })),
  }),
});

/** The examples of what the aim itself decides; `breaking` are circumstances under which the rule's aim breaks it. */
export function examplesOfTheAim(
  declared: ContractRule,
  breaking: (year: Year) => ReturnType<typeof contracts>,
): Example[] {
  const { aim, conditions, exclusions, also = {} } = declared;
  return YEARS.flatMap(year => {
    const so = { ...breaking(year), years: [year] };
    const learner = (draft: AimDraft) => aLearner([{ ...aim, ...draft }]);
    const lastDay = addDays(yearStart(year), -1);
    return [
      ...Object.entries(also).map(([title, draft]) => triggers(title, learner(draft), so)),
      ...conditions.map(condition => passes(`${condition.ask} No`, learner(condition.unless), so)),
      ...exclusions.map(exclusion => passes(`${exclusion.ask} Yes`, learner(exclusion.unless), so)),
      ...(exclusions.includes(ended)
        ? [
            passes(
              'ended on the last day before the year',
              learner({ ...ended.unless, LearnActEndDate: lastDay }),
              so,
            ),
            triggers(
              'ended on the first day of the year',
              learner({ ...ended.unless, LearnActEndDate: yearStart(year) }),
              so,
            ),
          ]
        : []),
    ];
  });
}
