import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { isTemporaryULN, preparedFromJanuary } from '../../words/temporary-uln.ts';

export default rule({
  name: 'ULN_09',
  message: 'A learner in custody still has the temporary ULN in January or later',
  fix: 'Get the ULN from the Learning Records Service and return it.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the ULN the temporary one (9999999999)?', (_aim, { learner }) =>
      isTemporaryULN(learner),
    ).noPasses(),
    ask('Was the file prepared on or after 1 January?', (_aim, { file }) =>
      preparedFromJanuary(file),
    ).noPasses(),
    ask('Is the learner in custody (LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).noPasses(),
  ],
});

const unknown = { ULN: 9_999_999_999 };
const custody = [adultSkillsAim({ LearningDeliveryFAM: [FAM('SOF', '105'), FAM('LDM', '034')] })];

export const examples = () => [
  ...([2425, 2526, 2627] as const).flatMap(year => [
    triggers('on 1 January', aLearner(custody, unknown), {
      preparedOn: `20${String(year).slice(2)}-01-01`,
      years: [year],
    }),
    passes('on 31 December', aLearner(custody, unknown), {
      preparedOn: `20${String(year).slice(0, 2)}-12-31`,
      years: [year],
    }),
  ]),
  passes('not in custody', aLearner([adultSkillsAim()], unknown)),
  passes('a ULN of their own', aLearner(custody)),
];
