import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { theLearner } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, notChecked, passes, triggers } from '../../examples/index.ts';
import { about } from '../../words/look-up.ts';
import { isTemporaryULN } from '../../words/uln.ts';

export default rule({
  name: 'ULN_05',
  message: 'The Learner Register does not know the ULN',
  fix: 'Look the learner up in the Learning Records Service and return the ULN that is found there.',
  looksAt: theLearner,
  needs: ['ulns'],
  questions: ask => [
    ask('Is the ULN the temporary one (9999999999)?', isTemporaryULN).yesPasses(),
    ask('Is it on the Learner Register?', (learner, { reference }) =>
      about(reference.ulns.uln(learner.ULN), () => true),
    ).yesPasses(),
  ],
});

const reference = exampleReference({ ulns: [1_000_000_051] });

export const examples = () => [
  triggers('not on the register', aLearner([adultSkillsAim()], { ULN: 1_000_000_124 }), { reference }),
  passes('on the register', aLearner([adultSkillsAim()]), { reference }),
  passes('the temporary ULN', aLearner([adultSkillsAim()], { ULN: 9_999_999_999 })),
  notChecked('the register is not at hand', aLearner([adultSkillsAim()])),
];
