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
import { isTemporaryULN } from '../../words/temporary-uln.ts';

export default rule({
  name: 'ULN_12',
  message: 'An apprentice whose employer pays through an account has the temporary ULN',
  fix: 'Get the ULN from the Learning Records Service and return it.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the ULN the temporary one (9999999999)?', (_aim, { learner }) =>
      isTemporaryULN(learner),
    ).noPasses(),
    ask('Does the employer pay through an account (ACT 1)?', aim => hasFAM(aim, 'ACT', '1')).noPasses(),
  ],
});

const unknown = { ULN: 9_999_999_999 };

export const examples = () => [
  triggers('the employer pays', aLearner([apprenticeshipProgramme()], unknown)),
  passes('no apprentice', aLearner([bootcampProgramme()], unknown)),
  passes('a ULN of their own', aLearner([apprenticeshipProgramme()])),
];
