import { rule } from '../../engine/rule.ts';
import { theLearner } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';
import { DD01 } from '../../words/derived/DD01.ts';
import { isTemporaryULN } from '../../words/uln.ts';

export default rule({
  name: 'ULN_04',
  message: 'The ULN is mistyped: its last digit does not fit the nine before it',
  fix: 'Look the ULN up again in the Learning Records Service; two digits may be swapped.',
  looksAt: theLearner,
  questions: ask => [
    ask('Is the ULN the temporary one (9999999999)?', isTemporaryULN).yesPasses(),
    ask('Can its first nine digits begin a ULN (DD01)?', learner => DD01(learner.ULN) !== 'N').noTriggers(),
    ask('Is its last digit the check digit?', learner => DD01(learner.ULN) === learner.ULN % 10).yesPasses(),
  ],
});

export const examples = () => [
  triggers('the last digit is wrong', aLearner([adultSkillsAim()], { ULN: 1_000_000_052 })),
  triggers('the first nine digits begin no ULN', aLearner([adultSkillsAim()], { ULN: 1_000_000_060 })),
  passes('the check digit fits', aLearner([adultSkillsAim()], { ULN: 1_000_000_051 })),
  passes('the temporary ULN', aLearner([adultSkillsAim()], { ULN: 9_999_999_999 })),
];
