import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, FAM, nonFundedAim, passes, triggers } from '../../examples/index.ts';
import { startedAged } from '../../words/age.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_136',
  message: 'The learner of an apprenticeship unit (LDM 403) was under 19 at the start',
  fix: 'Correct DateOfBirth or LearnStartDate, or remove LDM 403.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 403 recorded?', aim => hasFAM(aim, 'LDM', '403')).noPasses(),
    ask('Is the date of birth returned?', (_, { learner }) => learner.DateOfBirth !== undefined).noPasses(),
    ask('Was the learner 19 or over when the aim started?', (aim, { learner }) =>
      startedAged(aim, learner, 19),
    ).yesPasses(),
  ],
});

const born = (DateOfBirth?: string, code = '403') =>
  aLearner([nonFundedAim({ LearnStartDate: '2026-09-01', LearningDeliveryFAM: [FAM('LDM', code)] })], {
    DateOfBirth,
  });

export const examples = () => [
  triggers('19 a day later', born('2007-09-02')),
  passes('19 on the day of the start', born('2007-09-01')),
  passes('no date of birth', born()),
  passes('another code', born('2009-09-01', '034')),
];
