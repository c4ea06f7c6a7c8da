import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { isTemporaryULN } from '../../words/uln.ts';

export default rule({
  name: 'ULN_12',
  message: 'A levy funded apprentice has the temporary ULN',
  fix: 'Return the ULN with which the apprentice is registered in the apprenticeship service.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the ULN the temporary one (9999999999)?', (_, { learner }) => isTemporaryULN(learner)).noPasses(),
    ask('Is it a levy funded apprenticeship (FAM ACT 1)?', aim => hasFAM(aim, 'ACT', '1')).noPasses(),
  ],
});

const temporary = { ULN: 9_999_999_999 };

export const examples = () => [
  triggers('an apprentice with the temporary ULN', aLearner([apprenticeshipProgramme()], temporary)),
  passes('no apprenticeship', aLearner([adultSkillsAim()], temporary)),
  passes('a ULN of their own', aLearner([apprenticeshipProgramme()])),
];
