import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, type Example, higherEducationAim, passes, triggers } from '../examples/index.ts';

/** What is asked of students of the British Isles who came through UCAS. */
interface Background {
  readonly name: string;
  readonly field: 'SOC' | 'SEC';
  readonly title: string;
  readonly value: number;
}

const fields: readonly Background[] = [
  { name: 'SOC_02', field: 'SOC', title: 'occupation', value: 2314 },
  { name: 'SEC_02', field: 'SEC', title: 'socio-economic classification', value: 2 },
];

/** England, Northern Ireland, Scotland, Wales, and the United Kingdom where no part is named. */
const BRITISH_ISLES: readonly string[] = ['XF', 'XG', 'XH', 'XI', 'XK'];

export default fields.map(({ name, field, title }) =>
  rule({
    name,
    message: `The ${title} is missing for a UCAS entrant from the United Kingdom`,
    fix: `Return ${field} as UCAS has it.`,
    note: 'Some official texts and flow charts leave out the start date, the UCAS scheme code or the country; the condition names all three.',
    looksAt: eachAimHE,
    questions: ask => [
      ask(`Is the ${title} returned (${field})?`, he => he[field] !== undefined).yesPasses(),
      ask('Is a UCAS scheme code returned?', he => he.UCASSCHEMECODE !== undefined).noPasses(),
      ask(
        'Is the permanent address in the United Kingdom (PERMADDCOUNTRY XF, XG, XH, XI or XK)?',
        he => he.PERMADDCOUNTRY !== undefined && BRITISH_ISLES.includes(he.PERMADDCOUNTRY),
      ).noPasses(),
      ask(
        'Did the aim start on or after 1 August 2013?',
        (_, { aim }) => aim.LearnStartDate >= '2013-08-01',
      ).noPasses(),
    ],
  }),
);

export const examples = () => Object.fromEntries(fields.map(field => [field.name, examplesOf(field)]));

function examplesOf({ field, value }: Background): Example[] {
  const entrant = (he = {}, aim = {}) =>
    aLearner([higherEducationAim({ UCASSCHEMECODE: 'AB12', PERMADDCOUNTRY: 'XF', ...he }, aim)]);
  return [
    ...BRITISH_ISLES.map(country => triggers(`from ${country}`, entrant({ PERMADDCOUNTRY: country }))),
    triggers('started on 1 August 2013', entrant({}, { LearnStartDate: '2013-08-01' })),
    passes('started on 31 July 2013', entrant({}, { LearnStartDate: '2013-07-31' })),
    passes('from France', entrant({ PERMADDCOUNTRY: 'FR' })),
    passes('no country returned', entrant({ PERMADDCOUNTRY: undefined })),
    passes('not through UCAS', entrant({ UCASSCHEMECODE: undefined })),
    passes('returned', entrant({ [field]: value })),
  ];
}
