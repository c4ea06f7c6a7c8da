import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { theLearner } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, notChecked, passes, triggers } from '../../examples/index.ts';
import { isRegistered } from '../../words/learner-register.ts';
import { isTemporaryULN } from '../../words/temporary-uln.ts';

export default rule({
  name: 'ULN_05',
  message: 'The ULN is not in the Learner Register',
  fix: 'Compare the ULN with the Learning Records Service and correct it.',
  needs: ['ulns'],
  looksAt: theLearner,
  questions: ask => [
    ask('Is it the temporary ULN (9999999999)?', isTemporaryULN).yesPasses(),
    ask('Is the ULN in the Learner Register?', (learner, context) =>
      isRegistered(learner.ULN, context),
    ).yesPasses(),
  ],
});

const learner = (ULN: number) => aLearner([bootcampProgramme()], { ULN });

export const examples = () => {
  const reference = exampleReference({ ulns: [1_000_000_051] });
  return [
    passes('registered', learner(1_000_000_051), { reference }),
    triggers('not registered', learner(1_000_000_027), { reference }),
    passes('the temporary ULN', learner(9_999_999_999)),
    notChecked('no register', learner(1_000_000_051)),
  ];
};
