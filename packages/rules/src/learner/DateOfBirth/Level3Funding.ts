import type { Answer } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import { addDays, addYears, type ISODate, longDate } from '@waymark/ilr/dates';
import { exampleReference } from '@waymark/reference/testing';
import type { Context } from '../../engine/context.ts';
import { type DataSet, rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  type Example,
  FAM,
  notChecked,
  passes,
  triggers,
} from '../../examples/index.ts';
import { ageAtStart } from '../../words/age.ts';
import { DD07 } from '../../words/derived/DD07.ts';
import { hasFAM } from '../../words/fam.ts';
import { larsAim, larsLevel } from '../../words/lars.ts';
import { inLarsCategory } from '../../words/lars-category.ts';
import { about } from '../../words/look-up.ts';

const LEVEL_3_OR_ABOVE: readonly string[] = ['3', '4', '5', '6', '7', '8', 'H'];
const A_LEVELS: readonly string[] = ['0002', '1413', '1430', '1431', '1453'];

type Test = (aim: LearningDelivery, context: Context) => Answer;

/** An exclusion and, where the aim alone shows it, an aim that it lets go. */
interface Exclusion {
  readonly ask: string;
  readonly of: Test;
  readonly draft?: AimDraft;
}

const record = (ask: string, type: string, code: string): Exclusion => ({
  ask: `${ask} (FAM ${type} ${code})?`,
  of: aim => hasFAM(aim, type, code),
  draft: { LearningDeliveryFAM: [FAM('SOF', '105'), FAM(type, code)] },
});

const apprenticeship: Exclusion = {
  ask: 'Is it part of an apprenticeship (DD07)?',
  of: DD07,
  draft: { ProgType: 25 },
};
const custody = record('Is the learner in custody', 'LDM', '034');
const restart: Exclusion = {
  ask: 'Is it a restart (FAM RES)?',
  of: aim => hasFAM(aim, 'RES'),
  draft: { LearningDeliveryFAM: [FAM('SOF', '105'), FAM('RES', '1')] },
};
const steel = record('Is it training after redundancy in the steel industry', 'LDM', '347');
const devolved = record('Does a devolved authority fund it in full', 'DAM', '023');
const freeCourses = record('Is it part of Free Courses for Jobs', 'LDM', '378');
const projectS = record('Is it part of the Project S pilot', 'LDM', '395');
const tradeUnion: Exclusion = {
  ask: 'Does LARS call it a trade union aim (category 19)?',
  of: (aim, context) => inLarsCategory(aim.LearnAimRef, 19, aim.LearnStartDate, context),
};
const designatedCollege: Exclusion = {
  ask: 'Is the provider a specialist designated college (USDC)?',
  of: (_aim, { file, reference }) =>
    about(reference.organisations.legalOrgType(file.UKPRN), form => form === 'USDC'),
};
const aLevel: Exclusion = {
  ask: 'Does LARS call it an A level?',
  of: (aim, context) =>
    about(larsAim(aim.LearnAimRef, context), ({ type }) => type !== undefined && A_LEVELS.includes(type)),
};

interface Period {
  readonly name: string;
  readonly model: 35 | 38;
  readonly first: ISODate;
  readonly last?: ISODate;
  readonly exclusions: readonly Exclusion[];
  /** Exclusions that are looked up: of the aim, or of the provider. */
  readonly lookedUp: readonly Exclusion[];
  readonly needs: readonly DataSet[];
  readonly note?: string;
}

const PERIODS: readonly Period[] = [
  {
    name: 'DateOfBirth_32',
    model: 35,
    first: '2015-08-01',
    last: '2016-07-31',
    exclusions: [apprenticeship, custody, restart, steel],
    lookedUp: [tradeUnion, designatedCollege],
    needs: ['lars', 'organisations'],
    note: 'By the words the last start date is 31 July 2016, by the operator the day before. The words are taken, which leave no day out.',
  },
  {
    name: 'DateOfBirth_49',
    model: 35,
    first: '2016-08-01',
    last: '2017-07-31',
    exclusions: [apprenticeship, custody, restart, steel],
    lookedUp: [tradeUnion, designatedCollege],
    needs: ['lars', 'organisations'],
  },
  {
    name: 'DateOfBirth_55',
    model: 35,
    first: '2017-08-01',
    last: '2024-07-31',
    exclusions: [apprenticeship, custody, restart, devolved, freeCourses],
    lookedUp: [aLevel],
    needs: ['lars'],
  },
  {
    name: 'DateOfBirth_56',
    model: 38,
    first: '2024-08-01',
    exclusions: [restart, devolved, freeCourses, projectS],
    lookedUp: [aLevel],
    needs: ['lars'],
  },
];

export default PERIODS.map(({ name, model, first, last, exclusions, lookedUp, needs, note }) =>
  rule({
    name,
    message: 'An aim at level 3 or above is funded as adult skills for a learner of 24 or over',
    fix: 'Correct FundModel (an advanced learner loan is FundModel 99), or the record that lets the aim be funded.',
    ...(note !== undefined && { note }),
    needs,
    looksAt: eachAim,
    questions: ask => [
      ask(`Is its funding model ${model}?`, aim => aim.FundModel === model).noPasses(),
      ask(`Did it start on or after ${longDate(first)}?`, aim => aim.LearnStartDate >= first).noPasses(),
      ...(last === undefined
        ? []
        : [
            ask(`Did it start on or before ${longDate(last)}?`, aim => aim.LearnStartDate <= last).noPasses(),
          ]),
      ask(
        'Is the date of birth returned?',
        (_aim, { learner }) => learner.DateOfBirth !== undefined,
      ).noPasses(),
      ask(
        'Was the learner 24 or over when the aim started?',
        (aim, { learner }) => ageAtStart(aim, learner)! >= 24,
      ).noPasses(),
      ...exclusions.map(exclusion => ask(exclusion.ask, exclusion.of).yesPasses()),
      ask('Is it at level 3 or above in LARS?', (aim, context) =>
        about(larsLevel(aim.LearnAimRef, context), level => LEVEL_3_OR_ABOVE.includes(level)),
      ).noPasses(),
      ...lookedUp.map(exclusion => ask(exclusion.ask, exclusion.of).yesPasses()),
    ],
  }),
);

export const examples = () => Object.fromEntries(PERIODS.map(period => [period.name, examplesOf(period)]));

function examplesOf({ model, first, last, exclusions, lookedUp }: Period): Example[] {
  const at = (level: string, draft = {}, legalOrgType = 'UGFE') => ({
    reference: exampleReference({
      aims: { '60012345': { level, ...draft } },
      organisations: { 10000001: { legalOrgType } },
    }),
  });
  const aim = (draft: AimDraft = {}) => adultSkillsAim({ FundModel: model, LearnStartDate: first, ...draft });
  const born = addYears(first, -24);
  const learner = (draft: AimDraft = {}) => aLearner([aim(draft)], { DateOfBirth: born });
  const level3 = at('3');
  return [
    triggers('24 on the day, level 3', learner(), level3),
    passes('24 on the day after', aLearner([aim()], { DateOfBirth: addDays(born, 1) }), level3),
    passes('no date of birth', aLearner([aim()], { DateOfBirth: undefined }), level3),
    ...['4', '5', '6', '7', '8', 'H'].map(level => triggers(`level ${level}`, learner(), at(level))),
    passes('level 2', learner(), at('2')),
    passes('entry level', learner(), at('E')),
    passes('another funding model', learner({ FundModel: 11 }), level3),
    passes('started the day before', learner({ LearnStartDate: addDays(first, -1) }), level3),
    ...(last === undefined
      ? []
      : [
          triggers('started on the last day', learner({ LearnStartDate: last }), level3),
          passes('started the day after', learner({ LearnStartDate: addDays(last, 1) }), level3),
        ]),
    ...exclusions.map(exclusion => passes(`${exclusion.ask} Yes`, learner(exclusion.draft), level3)),
    ...(lookedUp.includes(tradeUnion)
      ? [
          passes('a trade union aim', learner(), at('3', { categories: [19] })),
          passes('a designated college', learner(), at('3', {}, 'USDC')),
        ]
      : A_LEVELS.map(type => passes(`an A level (${type})`, learner(), at('3', { type })))),
    notChecked('no LARS data at hand', learner()),
  ];
}
