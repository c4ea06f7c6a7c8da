import type { Ask, Question } from '@waymark/flow';
import { type LearningDeliveryHE, YEARS, type Year } from '@waymark/ilr';
import { exampleReference } from '@waymark/reference/testing';
import type { Context } from '../engine/context.ts';
import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import {
  aLearner,
  type Example,
  higherEducationAim,
  notChecked,
  passes,
  triggers,
} from '../examples/index.ts';
import { isListed } from '../words/codes.ts';
import { isExemptFromFundingFields } from '../words/higher-education.ts';

type Asking = Ask<LearningDeliveryHE, Context>;

/** A field of the HE record of an aim whose value has to be in its code list. */
interface Listed {
  readonly name: string;
  readonly field: keyof LearningDeliveryHE;
  readonly title: string;
  readonly fix?: string;
  readonly note?: string;
  readonly mandatory?: true;
  /** What else is asked, before the list is. */
  readonly first?: (ask: Asking) => readonly Question<LearningDeliveryHE, Context>[];
  readonly needs?: readonly ['ofsProviders'];
  /** A code of the list, and a value that is none: certainly, or as far as the list at hand can tell. */
  readonly code: string | number;
  readonly wrong?: string | number;
  readonly doubtful?: string | number;
  /** Years whose own list was seen, so that the doubtful value is certainly none. */
  readonly seenIn?: readonly Year[];
  readonly more?: () => readonly Example[];
}

const DATED = 'The list at hand is that of 2020-21: a code outside it is left unchecked.';

const startedFrom2014 = (ask: Asking) => [
  ask(
    'Did the aim start on or after 1 August 2014?',
    (_, { aim }) => aim.LearnStartDate >= '2014-08-01',
  ).noPasses(),
];

const occupation = (name: string, field: 'SOC' | 'SOC2000'): Listed => ({
  name,
  field,
  title: 'occupation code',
  fix: `Return the four digits of the occupation in the Standard Occupational Classification 2010 in ${field}, 0 (not stated) or 1 (refused).`,
  note: `${DATED} Official texts name the classification SOC2010; the newer SOC2020 is not meant.`,
  first: startedFrom2014,
  code: 2314,
  doubtful: 9999,
  more: () => [
    passes(
      'started on 31 July 2014: older codes',
      aLearner([higherEducationAim({ [field]: 9999 }, { LearnStartDate: '2014-07-31' })]),
    ),
    notChecked(
      'started on 1 August 2014',
      aLearner([higherEducationAim({ [field]: 9999 }, { LearnStartDate: '2014-08-01' })]),
    ),
  ],
});

const fields: readonly Listed[] = [
  {
    name: 'QUALENT3_02',
    field: 'QUALENT3',
    title: 'qualification on entry',
    note: DATED,
    code: 'P50',
    doubtful: 'Z99',
  },
  occupation('SOC_04', 'SOC'),
  occupation('SOC2000_04', 'SOC2000'),
  {
    name: 'SEC_01',
    field: 'SEC',
    title: 'socio-economic classification',
    note: 'The list at hand is that of 2024-25: a code outside it is left unchecked in later years.',
    code: 9,
    doubtful: 0,
    seenIn: [2425],
  },
  {
    name: 'TYPEYR_01',
    field: 'TYPEYR',
    title: 'type of instance year',
    note: DATED,
    mandatory: true,
    code: 2,
    doubtful: 6,
  },
  {
    name: 'MODESTUD_01',
    field: 'MODESTUD',
    title: 'mode of study',
    fix: 'Return 1 (full-time or sandwich), 2 (sandwich year out), 3 (part-time) or 99 (not counted) in MODESTUD.',
    mandatory: true,
    code: 99,
    wrong: 4,
  },
  {
    name: 'FUNDLEV_01',
    field: 'FUNDLEV',
    title: 'level of study for the funding council',
    fix: 'Return 10 or 11 (undergraduate), 20, 21, 30 or 31 (postgraduate) or 99 (not counted) in FUNDLEV.',
    code: 31,
    wrong: 40,
  },
  {
    name: 'FUNDCOMP_01',
    field: 'FUNDCOMP',
    title: 'completion of the year of study',
    note: DATED,
    needs: ['ofsProviders'],
    first: ask => [
      ask('Is the provider exempt from the HE funding fields (Office for Students register)?', (_, context) =>
        isExemptFromFundingFields(context),
      ).yesPasses(),
    ],
    code: 3,
    doubtful: 4,
    more: () => [
      passes('an exempt provider', aLearner([higherEducationAim({ FUNDCOMP: 4 })]), {
        reference: exampleReference({ ofsProviders: [{ ukprn: 10000001, heFundingFieldsRequired: false }] }),
      }),
      notChecked(
        'the register does not say whether it is exempt',
        aLearner([higherEducationAim({ FUNDCOMP: 4 })]),
        { reference: exampleReference({ ofsProviders: [10000001] }) },
      ),
    ],
  },
  {
    name: 'MSTUFEE_01',
    field: 'MSTUFEE',
    title: 'major source of tuition fees',
    note: 'The list at hand may have gaps: a code outside it is left unchecked.',
    mandatory: true,
    code: 10,
    doubtful: 60,
  },
  {
    name: 'SPECFEE_01',
    field: 'SPECFEE',
    title: 'special fee indicator',
    note: DATED,
    mandatory: true,
    code: 0,
    doubtful: 7,
  },
  {
    name: 'ELQ_02',
    field: 'ELQ',
    title: 'equivalent or lower qualification',
    note: `${DATED} Flow chart and guidance limit the rule to aims that the Office for Students funds; the condition covers every value that is returned.`,
    code: 9,
    doubtful: 4,
  },
  {
    name: 'PERMADDCOUNTRY_02',
    field: 'PERMADDCOUNTRY',
    title: 'country of the permanent address',
    note: DATED,
    code: 'XF',
    doubtful: 'QQ',
  },
  {
    name: 'DOMICILE_02',
    field: 'DOMICILE',
    title: 'domicile',
    note: DATED,
    code: 'XF',
    doubtful: 'QQ',
  },
];

export default fields.map(({ name, field, title, fix, note, mandatory, first, needs }) =>
  rule({
    name,
    message: `The ${title} is not in the code list`,
    fix: fix ?? `Correct ${field}.`,
    ...(note && { note }),
    ...(needs && { needs }),
    looksAt: eachAimHE,
    questions: ask => [
      ...(mandatory ? [] : [ask(`Is the ${title} returned?`, he => he[field] !== undefined).noPasses()]),
      ...(first?.(ask) ?? []),
      ask(`Is ${field} in the code list?`, (he, { file }) =>
        isListed(field, he[field]!, file.Year),
      ).yesPasses(),
    ],
  }),
);

export const examples = () => Object.fromEntries(fields.map(field => [field.name, examplesOf(field)]));

function examplesOf({
  field,
  mandatory,
  code,
  wrong,
  doubtful,
  seenIn = [],
  needs,
  more,
}: Listed): Example[] {
  const returned = (value: string | number | undefined) => aLearner([higherEducationAim({ [field]: value })]);
  const given = needs ? { reference: exampleReference({ ofsProviders: [] }) } : {};
  return [
    passes(`code ${code}`, returned(code), given),
    ...(mandatory ? [] : [passes('not returned', returned(undefined), given)]),
    ...(wrong === undefined ? [] : [triggers(`code ${wrong}`, returned(wrong), given)]),
    ...(doubtful === undefined
      ? []
      : [
          ...(seenIn.length === 0
            ? []
            : [triggers(`code ${doubtful}`, returned(doubtful), { ...given, years: seenIn })]),
          notChecked(`code ${doubtful}, which the list at hand does not have`, returned(doubtful), {
            ...given,
            ...(seenIn.length > 0 && { years: YEARS.filter(year => !seenIn.includes(year)) }),
            standsFor: ['end'],
          }),
        ]),
    ...(more?.() ?? []),
  ];
}
