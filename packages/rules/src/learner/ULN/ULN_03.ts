import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { isTemporaryULN, preparedFromJanuary } from '../../words/temporary-uln.ts';

export default rule({
  name: 'ULN_03',
  message: 'The learner has the temporary ULN',
  fix: 'Get the ULN from the Learning Records Service and return it: from January the rules about it are stricter.',
  note: 'Guidance and description speak of learning other than apprenticeships; the exclusion leaves out only those that the employer pays for through an account (ACT 1), and is taken.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the ULN the temporary one (9999999999)?', (_aim, { learner }) =>
      isTemporaryULN(learner),
    ).noPasses(),
    ask('Was the file prepared on or after 1 January?', (_aim, { file }) =>
      preparedFromJanuary(file),
    ).yesPasses(),
    ask('Does the employer pay through an account (ACT 1)?', aim => hasFAM(aim, 'ACT', '1')).yesPasses(),
  ],
});

const unknown = { ULN: 9_999_999_999 };
const bootcamp = aLearner([bootcampProgramme()], unknown);
const december = (year: number) => ({ preparedOn: `20${String(year).slice(0, 2)}-12-31` });

export const examples = () => [
  ...([2425, 2526, 2627] as const).flatMap(year => [
    triggers('on 31 December', bootcamp, { ...december(year), years: [year] }),
    passes('on 1 January', bootcamp, { preparedOn: `20${String(year).slice(2)}-01-01`, years: [year] }),
    passes('an apprentice whose employer pays', aLearner([apprenticeshipProgramme()], unknown), {
      ...december(year),
      years: [year],
    }),
  ]),
  passes('a ULN of their own', aLearner([bootcampProgramme()])),
];
