import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'CompStatus_04',
  message: 'The aim is no longer continuing but has no outcome',
  fix: 'Return Outcome (8 if it is not known yet), or set CompStatus to 1 if the learner is still on the aim.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an outcome returned?', aim => aim.Outcome !== undefined).yesPasses(),
    ask('Is the learner continuing (CompStatus 1)?', aim => aim.CompStatus === 1).yesPasses(),
  ],
});

const ended = { LearnActEndDate: '2026-02-20', CompStatus: 2 };

export const examples = () => [
  triggers('completed without an outcome', aLearner([adultSkillsAim(ended)])),
  passes('completed with one', aLearner([adultSkillsAim({ ...ended, Outcome: 1 })])),
  passes('continuing', aLearner([adultSkillsAim()])),
];
