import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, tailoredLearningAim, triggers } from '../examples/index.ts';
import { isListed } from '../words/codes.ts';

export default rule({
  name: 'Tlout_02',
  message: 'The tailored learning outcome is not in the code list',
  fix: 'Return a TLOut from 1 to 11.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is a tailored learning outcome returned?', aim => aim.TLOut !== undefined).noPasses(),
    ask('Is it in the code list?', (aim, { file }) => isListed('TLOut', aim.TLOut!, file.Year)).yesPasses(),
  ],
});

export const examples = () => [
  triggers('code 12', aLearner([tailoredLearningAim({ TLOut: 12 })])),
  passes('code 11', aLearner([tailoredLearningAim({ TLOut: 11 })])),
  passes('none', aLearner([adultSkillsAim()])),
];
