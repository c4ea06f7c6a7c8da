import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, tailoredLearningAim, triggers } from '../examples/index.ts';

export default rule({
  name: 'Tlout_01',
  message: 'The tailored learning aim has ended without a tailored learning outcome',
  fix: 'Return TLOut.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it tailored learning (FundModel 11)?', aim => aim.FundModel === 11).noPasses(),
    ask('Is it completed or withdrawn (CompStatus 2 or 3)?', aim =>
      [2, 3].includes(aim.CompStatus),
    ).noPasses(),
    ask('Is a tailored learning outcome returned?', aim => aim.TLOut !== undefined).yesPasses(),
  ],
});

const ended = { CompStatus: 2, Outcome: 1, LearnActEndDate: '2026-02-20', TLOut: undefined };

export const examples = () => [
  triggers('completed without', aLearner([tailoredLearningAim(ended)])),
  triggers('withdrawn without', aLearner([tailoredLearningAim({ ...ended, CompStatus: 3 })])),
  passes('completed with', aLearner([tailoredLearningAim({ ...ended, TLOut: 1 })])),
  passes('in learning', aLearner([tailoredLearningAim({ ...ended, CompStatus: 1 })])),
  passes('Adult Skills Fund', aLearner([adultSkillsAim(ended)])),
];
