import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, notChecked, passes, triggers } from '../../examples/index.ts';
import { isEsol } from '../../words/basic-skills.ts';
import { isInLars } from '../../words/lars.ts';

export default rule({
  name: 'AddHours_03',
  message: 'Additional delivery hours are returned for an aim that is not ESOL',
  fix: 'Remove AddHours.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Are additional delivery hours returned?', aim => aim.AddHours !== undefined).noPasses(),
    ask('Does LARS know the aim?', (aim, context) => isInLars(aim.LearnAimRef, context)).noPasses(),
    ask('Is it ESOL (basic skills type 36 to 42)?', isEsol).yesPasses(),
  ],
});

const timed = (LearnAimRef: string, AddHours: number | undefined = 20) =>
  aLearner([adultSkillsAim({ LearnAimRef, AddHours })]);
const reference = exampleReference({
  aims: { 60012345: { basicSkillsType: '01' }, 60011111: { basicSkillsType: '42' } },
});

export const examples = () => [
  triggers('English', timed('60012345'), { reference }),
  passes('ESOL', timed('60011111'), { reference }),
  passes('an aim that LARS does not know', timed('60099999'), { reference }),
  passes('no hours', aLearner([adultSkillsAim()]), { reference }),
  notChecked('no LARS at hand', timed('60012345')),
];
