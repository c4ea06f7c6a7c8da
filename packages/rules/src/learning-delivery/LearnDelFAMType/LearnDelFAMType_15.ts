import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_15',
  message: 'A proxy learning aim (LDM 118) has ended',
  fix: "Replace the proxy with the learner's real aim and remove LDM 118.",
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a proxy learning aim (FAM LDM 118)?', aim => hasFAM(aim, 'LDM', '118')).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
  ],
});

const proxy = { LearningDeliveryFAM: [FAM('LDM', '118')] };

export const examples = () => [
  triggers('an ended proxy', aLearner([adultSkillsAim({ ...proxy, LearnActEndDate: '2026-02-20' })])),
  passes('a proxy', aLearner([adultSkillsAim(proxy)])),
  passes('no proxy', aLearner([adultSkillsAim({ LearnActEndDate: '2026-02-20' })])),
];
