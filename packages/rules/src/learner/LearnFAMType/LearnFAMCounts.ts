import type { Ask, Question } from '@waymark/flow';
import type { LearnerFAM } from '@waymark/ilr';
import type { Context } from '../../engine/context.ts';
import { rule } from '../../engine/rule.ts';
import { eachLearnerFAM } from '../../engine/selector.ts';
import { aLearner, type Example, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';
import { placeInItsType } from '../../words/fam.ts';

type Asking = Ask<LearnerFAM, Context>;

/** How many records of a FAM type one learner may have. */
interface Limit {
  readonly name: string;
  readonly types: readonly string[];
  /** Types that count from 2025-26 on. */
  readonly later?: readonly string[];
  readonly most: number;
  readonly inWords: string;
  readonly note?: string;
}

const limits: readonly Limit[] = [
  {
    name: 'LearnFAMType_09',
    types: ['HNS', 'EHC', 'DLA', 'SEN', 'MCF', 'ECF', 'FME'],
    later: ['MMH', 'EMH'],
    most: 1,
    inWords: 'once',
    note: 'MMH and EMH were added with 2025-26: the text has them, the condition in brackets does not.',
  },
  { name: 'LearnFAMType_10', types: ['LSR'], most: 4, inWords: 'four times' },
  { name: 'LearnFAMType_11', types: ['EDF', 'NLM'], most: 2, inWords: 'twice' },
];

export default limits.map(({ name, types, later, most, inWords, note }) =>
  rule({
    name,
    message: `A learner FAM type that may be recorded ${inWords} is recorded more often`,
    fix: 'Remove the learner FAM records that are too many.',
    ...(note && { note }),
    looksAt: eachLearnerFAM,
    questions: ask => [
      ...typeQuestions(ask, types, later),
      ask(
        most === 1
          ? 'Is it the first record of its type?'
          : `Is it among the first ${most} records of its type?`,
        (record, { learner }) => placeInItsType(learner, record) <= most,
      ).yesPasses(),
    ],
  }),
);

function typeQuestions(
  ask: Asking,
  types: readonly string[],
  later: readonly string[] = [],
): Question<LearnerFAM, Context>[] {
  const isOf = (all: readonly string[]) =>
    ask(`Is its type ${listed(all)}?`, record => all.includes(record.LearnFAMType));
  if (later.length === 0) return [isOf(types).noPasses()];
  const all = [...types, ...later];
  return [
    ask(`Is its type ${listed(types)}?`, record => types.includes(record.LearnFAMType), {
      until: 2425,
    }).noPasses(),
    ask(`Is its type ${listed(all)}?`, record => all.includes(record.LearnFAMType), {
      from: 2526,
    }).noPasses(),
  ];
}

function listed(types: readonly string[]): string {
  return types.length === 1 ? types[0]! : `${types.slice(0, -1).join(', ')} or ${types.at(-1)}`;
}

export const examples = () => Object.fromEntries(limits.map(limit => [limit.name, examplesOf(limit)]));

function examplesOf({ types, later = [], most }: Limit): Example[] {
  const times = (type: string, count: number) =>
    aLearner([studyProgrammeAim()], {
      LearnerFAM: Array.from({ length: count }, (_, i) => ({ LearnFAMType: type, LearnFAMCode: i + 1 })),
    });
  return [
    ...types.flatMap(type => [
      passes(`${most} of ${type}`, times(type, most)),
      triggers(`${most + 1} of ${type}`, times(type, most + 1)),
    ]),
    ...later.flatMap(type => [
      passes(`two of ${type}`, times(type, 2), { years: [2425] }),
      triggers(`two of ${type}`, times(type, 2), { years: [2526, 2627] }),
    ]),
    passes('many of another type', times('ABC', 5)),
  ];
}
