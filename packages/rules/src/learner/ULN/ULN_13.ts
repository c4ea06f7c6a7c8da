import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';
import { isTemporaryULN } from '../../words/temporary-uln.ts';

export default rule({
  name: 'ULN_13',
  message: 'A learner on an apprenticeship unit has the temporary ULN',
  fix: 'Get the ULN from the Learning Records Service and return it.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the ULN the temporary one (9999999999)?', (_aim, { learner }) =>
      isTemporaryULN(learner),
    ).noPasses(),
    ask('Is it an apprenticeship unit (ProgType 34)?', aim => aim.ProgType === 34).noPasses(),
  ],
});

const unknown = { ULN: 9_999_999_999 };
const unit = bootcampProgramme({ FundModel: 39, ProgType: 34, LearnStartDate: '2026-09-01' });

export const examples = () => [
  triggers('the temporary ULN', aLearner([unit], unknown)),
  passes('another programme', aLearner([bootcampProgramme()], unknown)),
  passes('a ULN of their own', aLearner([unit])),
];
