import type { Ask, Question } from '@waymark/flow';
import { type LearningDelivery, YEARS, yearEnd } from '@waymark/ilr';
import { addDays, addYears, type ISODate } from '@waymark/ilr/dates';
import type { Context } from '../../engine/context.ts';
import { rule, type Words } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  type Example,
  FAM,
  nonFundedAim,
  passes,
  tailoredLearningAim,
  triggers,
} from '../../examples/index.ts';
import { ageAt } from '../../words/age.ts';
import { hasFAM } from '../../words/fam.ts';

/** A question about the aim, with an aim for which it is answered no. */
interface Condition {
  readonly ask: string;
  readonly of: (aim: LearningDelivery) => boolean;
  readonly unless: AimDraft;
}

/** The day on which the age counts: the start of the aim, or a day of the teaching year. */
type AgeDay = 'start' | '31 July';

/** A rule about learners who are too young for a kind of provision. */
interface AgeLimit extends Words {
  readonly conditions: readonly Condition[];
  readonly below: number;
  readonly on: AgeDay;
  readonly aim: AimDraft;
  readonly also?: Readonly<Record<string, AimDraft>>;
}

const models = (unless: number, ...allowed: readonly number[]): Condition => ({
  ask: `Is its funding model ${allowed.join(' or ')}?`,
  of: aim => allowed.includes(aim.FundModel),
  unless: { FundModel: unless },
});

const LIMITS: readonly AgeLimit[] = [
  {
    name: 'DateOfBirth_12',
    message: 'The learner was under 19 and the community learning is of a kind for adults',
    fix: 'Correct DateOfBirth, or the kind of community learning (ASL).',
    conditions: [
      models(99, 10),
      {
        ask: 'Is it personal or neighbourhood learning (FAM ASL 1 or 2)?',
        of: aim => hasFAM(aim, 'ASL', ['1', '2']),
        unless: { LearningDeliveryFAM: [FAM('SOF', '105'), FAM('ASL', '3')] },
      },
    ],
    below: 19,
    on: 'start',
    aim: adultSkillsAim({
      FundModel: 10,
      LSDPostcode: undefined,
      LearningDeliveryFAM: [FAM('SOF', '105'), FAM('ASL', '1')],
    }),
    also: { 'ASL 2': { LearningDeliveryFAM: [FAM('ASL', '2')] } },
  },
  {
    name: 'DateOfBirth_13',
    message: 'A student paid for by the Office for Students is under 16 on 31 July of the teaching year',
    fix: 'Correct DateOfBirth.',
    conditions: [
      models(38, 99),
      {
        ask: 'Is its source of funding the Office for Students (FAM SOF 1)?',
        of: aim => hasFAM(aim, 'SOF', '1'),
        unless: { LearningDeliveryFAM: [] },
      },
    ],
    below: 16,
    on: '31 July',
    aim: nonFundedAim({ LearningDeliveryFAM: [FAM('SOF', '1')] }),
  },
  {
    name: 'DateOfBirth_14',
    message: 'A learner in custody was under 18 when the aim started',
    fix: 'Correct DateOfBirth or LearnStartDate.',
    conditions: [
      models(38, 35, 81),
      {
        ask: 'Is the learner in custody (FAM LDM 034)?',
        of: aim => hasFAM(aim, 'LDM', '034'),
        unless: { LearningDeliveryFAM: [FAM('SOF', '105')] },
      },
    ],
    below: 18,
    on: 'start',
    aim: adultSkillsAim({ FundModel: 35, LearningDeliveryFAM: [FAM('SOF', '105'), FAM('LDM', '034')] }),
    also: { 'FundModel 81': { FundModel: 81 } },
  },
];

export default LIMITS.map(limit =>
  rule({
    name: limit.name,
    message: limit.message,
    fix: limit.fix,
    looksAt: eachAim,
    questions: ask => questions(ask, limit),
  }),
);

function questions(
  ask: Ask<LearningDelivery, Context>,
  { conditions, below, on }: AgeLimit,
): Question<LearningDelivery, Context>[] {
  const when = on === 'start' ? 'at the start' : `on ${on} of the teaching year`;
  return [
    ...conditions.map(condition => ask(condition.ask, condition.of).noPasses()),
    ask(
      'Is the date of birth returned?',
      (_aim, { learner }) => learner.DateOfBirth !== undefined,
    ).noPasses(),
    ask(
      `Was the learner under ${below} ${when}?`,
      (aim, context) => ageOf(aim, context, on) < below,
    ).noPasses(),
  ];
}

function ageOf(aim: LearningDelivery, { learner, file }: Context, on: AgeDay): number {
  return ageAt(learner.DateOfBirth, dayIn(file, aim.LearnStartDate, on))!;
}

function dayIn(year: { yearEnd: ISODate }, start: ISODate, on: AgeDay): ISODate {
  return on === 'start' ? start : year.yearEnd;
}

export const examples = () => Object.fromEntries(LIMITS.map(limit => [limit.name, examplesOf(limit)]));

function examplesOf({ conditions, below, on, aim, also = {} }: AgeLimit): Example[] {
  return YEARS.flatMap(year => {
    const day = dayIn({ yearEnd: yearEnd(year) }, aim.LearnStartDate!, on);
    const years = { years: [year] };
    const reached = addYears(day, -below);
    const tooYoung = addDays(reached, 1);
    const learner = (draft: AimDraft = {}, DateOfBirth: ISODate | undefined = tooYoung) =>
      aLearner([{ ...aim, ...draft }], { DateOfBirth });
    return [
      triggers(`${below} on the day after`, learner(), years),
      passes(`${below} on the day`, learner({}, reached), years),
      ...Object.entries(also).map(([title, draft]) => triggers(title, learner(draft), years)),
      ...conditions.map(condition => passes(`${condition.ask} No`, learner(condition.unless), years)),
      passes('tailored learning', aLearner([tailoredLearningAim()], { DateOfBirth: tooYoung }), years),
      passes('no date of birth', aLearner([aim], { DateOfBirth: undefined }), years),
    ];
  });
}
