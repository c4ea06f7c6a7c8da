import type { Ask, Question } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import { addDays, type ISODate, longDate } from '@waymark/ilr/dates';
import { exampleReference } from '@waymark/reference/testing';
import type { Context } from '../../engine/context.ts';
import { rule } from '../../engine/rule.ts';
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
import { DD35 } from '../../words/derived/DD35.ts';
import { hasFAM } from '../../words/fam.ts';
import { about } from '../../words/look-up.ts';
import { devolvedAreas, funderPaysThere, isNoPostcode } from '../../words/postcode.ts';

/** The rules that compare the source of funding with the postcode at the start: for starts from 2021-22, then 2024-25. */
interface Period {
  readonly name: string;
  readonly questions: (ask: Ask<LearningDelivery, Context>) => readonly Question<LearningDelivery, Context>[];
  readonly FundModel: number;
  /** The first and last day of starts. */
  readonly from: ISODate;
  readonly to?: ISODate;
}

const periods: readonly Period[] = [
  {
    name: 'LSDPostcode_04',
    questions: ask => [
      ask(
        'Is it adult skills or community learning (FundModel 35 or 10)?',
        aim => [35, 10].includes(aim.FundModel),
        {
          until: 2526,
        },
      ).noPasses(),
      ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35, {
        from: 2627,
      }).noPasses(),
    ],
    FundModel: 35,
    from: '2021-08-01',
    to: '2024-07-31',
  },
  {
    name: 'LSDPostcode_06',
    questions: ask => [
      ask('Is it Adult Skills Fund or tailored learning (FundModel 38 or 11)?', aim =>
        [38, 11].includes(aim.FundModel),
      ).noPasses(),
    ],
    FundModel: 38,
    from: '2024-08-01',
  },
];

export default periods.map(({ name, questions, from, to }) =>
  rule({
    name,
    message: 'The source of funding does not pay at the postcode at the start of learning',
    fix: 'Correct LSDPostcode, LearnStartDate or the source of funding (FAM SOF).',
    note: 'Taken by the letter, the condition would fail every nationally funded aim outside the devolved areas, as the list names devolved postcodes alone; such an aim passes.',
    needs: ['devolvedPostcodes'],
    looksAt: eachAim,
    questions: ask => [
      ...questions(ask),
      ask(`Did it start on or after ${longDate(from)}?`, aim => aim.LearnStartDate >= from).noPasses(),
      ...(to
        ? [ask(`Did it start on or before ${longDate(to)}?`, aim => aim.LearnStartDate <= to).noPasses()]
        : []),
      ask('Is the postcode returned?', aim => aim.LSDPostcode !== undefined).noPasses(),
      ask('Is it the postcode for "not known" (ZZ99 9ZZ)?', aim =>
        isNoPostcode(aim.LSDPostcode!),
      ).yesPasses(),
      ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
      ask('Is it excepted from the postcode rules (FAM DAM 001)?', aim =>
        hasFAM(aim, 'DAM', '001'),
      ).yesPasses(),
      ask('Does its source of funding pay at the postcode on the start date?', (aim, context) =>
        funderPaysThere(aim, context),
      ).yesPasses(),
      ask('Does a devolved authority fund it (DD35)?', (aim, context) => DD35(aim, context)).yesTriggers(),
      ask('Does the postcode lie in a devolved area on the start date?', (aim, context) =>
        about(devolvedAreas(aim.LSDPostcode!, aim.LearnStartDate, context), areas => areas.length > 0),
      ).noPasses(),
    ],
  }),
);

export const examples = () => Object.fromEntries(periods.map(period => [period.name, examplesOf(period)]));

function examplesOf({ FundModel, from, to }: Period): Example[] {
  const aim = (draft: AimDraft = {}, ...fams: [string, string][]) =>
    aLearner([
      adultSkillsAim({
        FundModel,
        LearnStartDate: from,
        LSDPostcode: 'M1 1AA',
        LearningDeliveryFAM: [FAM('SOF', '110'), ...fams.map(([type, code]) => FAM(type, code))],
        ...draft,
      }),
    ]);
  const given = (first = from, last?: ISODate, sourceOfFunding = '110') => ({
    reference: exampleReference({
      devolvedPostcodes: { 'M1 1AA': [{ sourceOfFunding, from: first, ...(last && { to: last }) }] },
    }),
  });
  const elsewhere = { LSDPostcode: 'CV1 2WT' };
  const national = { LearningDeliveryFAM: [FAM('SOF', '105')] };
  return [
    passes('its authority is in charge from that day', aim(), given()),
    triggers('in charge from the day after', aim(), given(addDays(from, 1))),
    passes('in charge until that day', aim(), given('2019-08-01', from)),
    triggers('in charge until the day before', aim(), given('2019-08-01', addDays(from, -1))),
    triggers('another authority is in charge', aim(), given(from, undefined, '112')),
    triggers('a devolved source outside devolved areas', aim(elsewhere), given()),
    triggers('nationally funded in a devolved area', aim(national), given()),
    passes('nationally funded, the area became devolved later', aim(national), given(addDays(from, 1))),
    passes('nationally funded outside devolved areas', aim({ ...national, ...elsewhere }), given()),
    passes(
      `started before ${longDate(from)}`,
      aim({ ...elsewhere, LearnStartDate: addDays(from, -1) }),
      given(),
    ),
    ...(to
      ? [
          triggers(`started on ${longDate(to)}`, aim({ ...elsewhere, LearnStartDate: to }), given()),
          passes(
            `started after ${longDate(to)}`,
            aim({ ...elsewhere, LearnStartDate: addDays(to, 1) }),
            given(),
          ),
          triggers('community learning', aim({ ...elsewhere, FundModel: 10 }), {
            ...given(),
            years: [2425, 2526],
          }),
        ]
      : [triggers('tailored learning', aim({ ...elsewhere, FundModel: 11 }), given())]),
    passes('another funding', aim({ ...elsewhere, FundModel: 99 }), given()),
    passes('no postcode', aim({ LSDPostcode: undefined }), given()),
    passes('postcode not known', aim({ LSDPostcode: 'ZZ99 9ZZ' }), given()),
    passes('a restart', aim(elsewhere, ['RES', '1']), given()),
    passes('excepted', aim(elsewhere, ['DAM', '001']), given()),
    notChecked('no devolved postcodes at hand', aim()),
  ];
}
