import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, type Example, higherEducationAim, passes, triggers } from '../examples/index.ts';

/** The fees that are compared with the highest fee that may be charged. */
const fees = [
  { name: 'NETFEE_02', field: 'NETFEE', title: 'net tuition fee' },
  { name: 'GROSSFEE_03', field: 'GROSSFEE', title: 'gross tuition fee' },
] as const;

export default fees.map(({ name, field, title }) =>
  rule({
    name,
    message: `The ${title} is above the highest fee that may be charged`,
    fix: `Correct ${field}: whole pounds for one year of study.`,
    intent: 'A fee above the yearly limit is mostly a slip or the fee of the whole course.',
    looksAt: eachAimHE,
    questions: ask => [
      ask(`Is the ${title} returned (${field})?`, he => he[field] !== undefined).noPasses(),
      ask('Is it more than £9,250?', he => he[field]! > 9250, { until: 2425 }).noPasses(),
      ask('Is it more than £9,535?', he => he[field]! > 9535, { from: 2526 }).noPasses(),
    ],
  }),
);

export const examples = () => Object.fromEntries(fees.map(fee => [fee.name, examplesOf(fee)]));

function examplesOf({ field }: (typeof fees)[number]): Example[] {
  const fee = (pounds?: number) => aLearner([higherEducationAim({ [field]: pounds })]);
  return [
    passes('£9,250', fee(9250), { years: [2425] }),
    triggers('£9,251', fee(9251), { years: [2425] }),
    passes('£9,535', fee(9535), { years: [2526, 2627] }),
    triggers('£9,536', fee(9536), { years: [2526, 2627] }),
    passes('not returned', fee()),
  ];
}
