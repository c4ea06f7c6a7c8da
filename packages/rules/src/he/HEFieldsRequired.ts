import type { LearningDeliveryHE } from '@waymark/ilr';
import { addDays, type ISODate, longDate } from '@waymark/ilr/dates';
import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, type Example, higherEducationAim, passes, triggers } from '../examples/index.ts';

/** A field that the HE record of an aim has to have where the aim started on or after a day. */
interface Required {
  readonly name: string;
  readonly field: keyof LearningDeliveryHE;
  readonly title: string;
  readonly from: ISODate;
  readonly fix: string;
  readonly note?: string;
  readonly value: string | number;
}

const country = (name: string, field: 'PERMADDCOUNTRY' | 'DOMICILE'): Required => ({
  name,
  field,
  title: 'country of the permanent address',
  from: '2013-08-01',
  fix: `Return the code of the country in ${field}, such as XF for England.`,
  ...(field === 'PERMADDCOUNTRY' && {
    note: 'The official message names the rule in place of the field.',
  }),
  value: 'XF',
});

const fields: readonly Required[] = [
  {
    name: 'QUALENT3_01',
    field: 'QUALENT3',
    title: 'qualification on entry',
    from: '2010-08-01',
    fix: "Return the student's highest qualification before the course in QUALENT3.",
    value: 'P50',
  },
  {
    name: 'STULOAD_04',
    field: 'STULOAD',
    title: 'full-time equivalence of the year of study',
    from: '2013-08-01',
    fix: 'Return it in STULOAD as a percentage: 100 for a full-time year.',
    value: 50,
  },
  country('PERMADDCOUNTRY_01', 'PERMADDCOUNTRY'),
  country('DOMICILE_01', 'DOMICILE'),
];

export default fields.map(({ name, field, title, from, fix, note }) =>
  rule({
    name,
    message: `The ${title} is missing from the HE record`,
    fix,
    ...(note && { note }),
    looksAt: eachAimHE,
    questions: ask => [
      ask(`Is ${field} returned?`, he => he[field] !== undefined).yesPasses(),
      ask(
        `Did the aim start on or after ${longDate(from)}?`,
        (_, { aim }) => aim.LearnStartDate >= from,
      ).noPasses(),
    ],
  }),
);

export const examples = () => Object.fromEntries(fields.map(field => [field.name, examplesOf(field)]));

function examplesOf({ field, from, value }: Required): Example[] {
  const started = (LearnStartDate: ISODate, he = {}) =>
    aLearner([higherEducationAim({ [field]: undefined, ...he }, { LearnStartDate })]);
  return [
    triggers(`missing, started on ${longDate(from)}`, started(from)),
    passes('started the day before', started(addDays(from, -1))),
    passes('returned', started(from, { [field]: value })),
  ];
}
