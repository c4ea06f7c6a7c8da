import type { Ask, Question } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import { addDays, addMonths, addYears, daysBetween, type ISODate, longDate } from '@waymark/ilr/dates';
import type { Context } from '../../engine/context.ts';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  apprenticeshipProgramme,
  type Example,
  FAM,
  passes,
  triggers,
} from '../../examples/index.ts';
import { ageAtStart } from '../../words/age.ts';
import { DD07 } from '../../words/derived/DD07.ts';
import { hasFAM } from '../../words/fam.ts';

/** How long an apprenticeship must last: which, from when to when, for whom, planned or in fact. */
interface Minimum {
  readonly name: string;
  readonly kind: 'framework' | 'standard';
  readonly models: readonly number[];
  /** First and last start date. */
  readonly first?: ISODate;
  readonly last?: ISODate;
  /** The first year whose text has the last start date. */
  readonly lastSince?: 2526;
  /** Age at the start, in whole years. */
  readonly age?: { readonly from: number } | { readonly below: number };
  /** The planned duration, or the actual one of an aim that was achieved or completed. */
  readonly measured: 'planned' | 'achieved' | 'completed';
  readonly least: { readonly days: number } | { readonly months: number };
  readonly note?: string;
}

const turned = 'The text takes the end from the start; the start from the end is meant.';

const MINIMA: readonly Minimum[] = [
  {
    name: 'DateOfBirth_35',
    kind: 'framework',
    models: [35, 81],
    first: '2014-08-01',
    age: { below: 19 },
    measured: 'planned',
    least: { days: 365 },
  },
  {
    name: 'DateOfBirth_36',
    kind: 'framework',
    models: [35, 81],
    first: '2014-08-01',
    age: { from: 19 },
    measured: 'planned',
    least: { months: 6 },
  },
  {
    name: 'DateOfBirth_37',
    kind: 'standard',
    models: [35, 81],
    first: '2014-08-01',
    last: '2016-07-31',
    age: { from: 19 },
    measured: 'planned',
    least: { days: 365 },
  },
  {
    name: 'DateOfBirth_38',
    kind: 'framework',
    models: [35, 81],
    age: { below: 19 },
    measured: 'achieved',
    least: { days: 365 },
  },
  {
    name: 'DateOfBirth_40',
    kind: 'standard',
    models: [35, 81],
    last: '2016-07-31',
    age: { from: 19 },
    measured: 'achieved',
    least: { days: 365 },
    note: 'A bracket is missing, so that any aim of FundModel 35 would count; read as DateOfBirth_37 has it, both funding models with ProgType 25.',
  },
  {
    name: 'DateOfBirth_46',
    kind: 'standard',
    models: [36, 81],
    first: '2016-08-01',
    last: '2025-07-31',
    lastSince: 2526,
    age: { from: 16 },
    measured: 'planned',
    least: { days: 365 },
  },
  {
    name: 'DateOfBirth_47',
    kind: 'standard',
    models: [36, 81],
    first: '2016-08-01',
    last: '2025-07-31',
    lastSince: 2526,
    measured: 'completed',
    least: { days: 365 },
    note: 'The message of 2024-25 and 2025-26 speaks of the planned duration, the condition measures the actual one.',
  },
  {
    name: 'DateOfBirth_52',
    kind: 'framework',
    models: [36],
    first: '2017-05-01',
    measured: 'planned',
    least: { days: 365 },
  },
  {
    name: 'DateOfBirth_53',
    kind: 'framework',
    models: [36],
    first: '2017-05-01',
    measured: 'completed',
    least: { days: 365 },
    note: 'The intent speaks of standards, which the exclusions leave out.',
  },
  {
    name: 'DateOfBirth_57',
    kind: 'standard',
    models: [36],
    first: '2025-08-01',
    age: { from: 16 },
    measured: 'planned',
    least: { days: 242 },
  },
  {
    name: 'DateOfBirth_58',
    kind: 'standard',
    models: [36],
    first: '2025-08-01',
    measured: 'completed',
    least: { days: 242 },
    note: 'The description is about learners of 16 and over; the condition asks for no age.',
  },
];

export default MINIMA.map(minimum =>
  rule({
    name: minimum.name,
    message:
      minimum.measured === 'planned'
        ? `The apprenticeship is planned to last less than ${leastOf(minimum)}`
        : `The apprenticeship was ${minimum.measured} after less than ${leastOf(minimum)}`,
    fix:
      minimum.measured === 'planned'
        ? 'Correct LearnStartDate or LearnPlanEndDate; an apprentice who came back is recorded as a restart (RES).'
        : 'Correct LearnStartDate, LearnActEndDate or the outcome; an apprentice who came back is recorded as a restart (RES).',
    note: minimum.note === undefined ? turned : `${minimum.note} ${turned}`,
    looksAt: eachAim,
    questions: ask => [
      ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
      ask(`Is its funding model ${minimum.models.join(' or ')}?`, aim =>
        minimum.models.includes(aim.FundModel),
      ).noPasses(),
      ...kindOf(ask, minimum),
      ...startOf(ask, minimum),
      ...statusOf(ask, minimum),
      ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
      ...ageOf(ask, minimum),
      ask(`Are there ${leastOf(minimum)} or more between start and end?`, aim =>
        lasts(aim, minimum),
      ).yesPasses(),
    ],
  }),
);

type Asking = Ask<LearningDelivery, Context>;
type Questions = Question<LearningDelivery, Context>[];

function kindOf(ask: Asking, { kind }: Minimum): Questions {
  return kind === 'standard'
    ? [ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses()]
    : [
        ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).noPasses(),
        ask(
          'Is it part of an apprenticeship standard (ProgType 25)?',
          aim => aim.ProgType === 25,
        ).yesPasses(),
      ];
}

function startOf(ask: Asking, { first, last, lastSince }: Minimum): Questions {
  return [
    ...(first === undefined
      ? []
      : [ask(`Did it start on or after ${longDate(first)}?`, aim => aim.LearnStartDate >= first).noPasses()]),
    ...(last === undefined
      ? []
      : [
          ask(
            `Did it start on or before ${longDate(last)}?`,
            aim => aim.LearnStartDate <= last,
            lastSince === undefined ? {} : { from: lastSince },
          ).noPasses(),
        ]),
  ];
}

function statusOf(ask: Asking, { measured }: Minimum): Questions {
  if (measured === 'planned') return [];
  return [
    measured === 'achieved'
      ? ask('Is it achieved (Outcome 1)?', aim => aim.Outcome === 1).noPasses()
      : ask('Is it completed (CompStatus 2)?', aim => aim.CompStatus === 2).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
  ];
}

function ageOf(ask: Asking, { age }: Minimum): Questions {
  if (age === undefined) return [];
  return [
    ask(
      'Is the date of birth returned?',
      (_aim, { learner }) => learner.DateOfBirth !== undefined,
    ).noPasses(),
    'from' in age
      ? ask(
          `Was the learner ${age.from} or over when the aim started?`,
          (aim, { learner }) => ageAtStart(aim, learner)! >= age.from,
        ).noPasses()
      : ask(
          `Was the learner under ${age.below} at the start?`,
          (aim, { learner }) => ageAtStart(aim, learner)! < age.below,
        ).noPasses(),
  ];
}

function lasts(aim: LearningDelivery, { least, measured }: Minimum): boolean {
  const end = measured === 'planned' ? aim.LearnPlanEndDate : aim.LearnActEndDate!;
  return 'days' in least
    ? daysBetween(aim.LearnStartDate, end) >= least.days
    : end >= addMonths(aim.LearnStartDate, least.months);
}

function leastOf({ least }: Minimum): string {
  return 'days' in least ? `${least.days} days` : `${least.months} months`;
}

export const examples = () => Object.fromEntries(MINIMA.map(minimum => [minimum.name, examplesOf(minimum)]));

function examplesOf(minimum: Minimum): Example[] {
  const { first, last, lastSince, age, kind, measured, least, models } = minimum;
  const start = first ?? last ?? '2019-09-02';
  const enough = (from: ISODate) =>
    'days' in least ? addDays(from, least.days) : addMonths(from, least.months);
  const birth = (from: ISODate, years: number) => addYears(from, -years);
  const inAge = (from: ISODate) =>
    age === undefined
      ? birth(from, 20)
      : 'from' in age
        ? birth(from, age.from)
        : addDays(birth(from, age.below), 1);
  const outOfAge = (from: ISODate) =>
    age === undefined
      ? undefined
      : 'from' in age
        ? addDays(birth(from, age.from), 1)
        : birth(from, age.below);
  const ending = (end: ISODate): AimDraft =>
    measured === 'planned' ? { LearnPlanEndDate: end } : { LearnActEndDate: end, CompStatus: 2, Outcome: 1 };
  const aim = (from: ISODate, draft: AimDraft = {}) =>
    apprenticeshipProgramme({
      FundModel: models[0]!,
      LearnStartDate: from,
      ...(kind === 'framework' && { ProgType: 3, StdCode: undefined }),
      ...ending(addDays(enough(from), -1)),
      ...draft,
    });
  const learner = (from = start, draft: AimDraft = {}, DateOfBirth: ISODate | undefined = inAge(from)) =>
    aLearner([aim(from, draft)], { DateOfBirth });
  const since = lastSince === undefined ? {} : ({ years: [2526, 2627] } as const);
  return [
    triggers('a day too short', learner()),
    passes('just long enough', learner(start, ending(enough(start)))),
    ...models.slice(1).map(FundModel => triggers(`FundModel ${FundModel}`, learner(start, { FundModel }))),
    passes('not funded', learner(start, { FundModel: 99 })),
    passes('a component aim', learner(start, { AimType: 3 })),
    passes('no apprenticeship', learner(start, { ProgType: 32 })),
    ...(kind === 'framework' ? [passes('a standard', learner(start, { ProgType: 25 }))] : []),
    ...(first ? [passes('started the day before the first', learner(addDays(first, -1)))] : []),
    ...(last ? [triggers('started on the last day', learner(last), since)] : []),
    ...(last ? [passes('started the day after the last', learner(addDays(last, 1)), since)] : []),
    ...(measured === 'planned'
      ? []
      : [
          passes(
            'not yet',
            learner(start, { CompStatus: 1, Outcome: undefined, LearnActEndDate: undefined }),
          ),
          passes('without an end date', learner(start, { LearnActEndDate: undefined })),
        ]),
    passes('a restart', learner(start, { LearningDeliveryFAM: [FAM('SOF', '105'), FAM('RES', '1')] })),
    ...(age === undefined
      ? []
      : [
          passes('a day to the other side of the age', learner(start, {}, outOfAge(start))),
          passes('no date of birth', aLearner([aim(start)], { DateOfBirth: undefined })),
        ]),
  ];
}
