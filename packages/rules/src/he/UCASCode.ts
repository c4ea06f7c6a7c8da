import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, type Example, higherEducationAim, passes, triggers } from '../examples/index.ts';

/** The code that goes with the UCAS personal identifier; it changed with 2025-26. */
const codes = [
  {
    name: 'UCASSCHEMECODE_01',
    field: 'UCASSCHEMECODE',
    title: 'scheme code',
    fix: 'Return UCASSCHEMECODE as UCAS has it, two letters and two digits.',
    value: 'AB12',
  },
  {
    name: 'UCASAPPID_01',
    field: 'UCASAPPID',
    title: 'application code',
    fix: 'Return UCASAPPID as UCAS has it.',
    value: 'AB123',
  },
] as const;

export default codes.map(({ name, field, title, fix }) =>
  rule({
    name,
    message: `The learner has a UCAS identifier, but the aim has no UCAS ${title}`,
    fix,
    note: 'The condition does not say that the aim must have an HE record. It is asked of those that have one, as the code can stand nowhere else.',
    looksAt: eachAimHE,
    questions: ask => [
      ask(`Is the UCAS ${title} returned (${field})?`, he => he[field] !== undefined).yesPasses(),
      ask(
        'Is a UCAS personal identifier returned (UCASPERID)?',
        (_, { learner }) => learner.LearnerHE?.UCASPERID !== undefined,
      ).noPasses(),
      ask(
        'Did the aim start on or after 1 August 2013?',
        (_, { aim }) => aim.LearnStartDate >= '2013-08-01',
      ).noPasses(),
    ],
  }),
);

export const examples = () => Object.fromEntries(codes.map(code => [code.name, examplesOf(code)]));

function examplesOf({ field, value }: (typeof codes)[number]): Example[] {
  const started = (LearnStartDate: string, he = {}, learner = {}) =>
    aLearner([higherEducationAim(he, { LearnStartDate })], {
      LearnerHE: { UCASPERID: '1234567890' },
      ...learner,
    });
  return [
    triggers('started on 1 August 2013', started('2013-08-01')),
    passes('started on 31 July 2013', started('2013-07-31')),
    passes('the code is returned', started('2025-09-01', { [field]: value })),
    passes('no identifier', started('2025-09-01', {}, { LearnerHE: { TTACCOM: 1 } })),
    passes('no HE record of the learner', started('2025-09-01', {}, { LearnerHE: undefined })),
  ];
}
