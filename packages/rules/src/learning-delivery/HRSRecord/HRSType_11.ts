import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, HRS, notChecked, passes, triggers } from '../../examples/index.ts';
import { isEsol } from '../../words/basic-skills.ts';
import { hours } from '../../words/hours.ts';
import { isInLars } from '../../words/lars.ts';

export default rule({
  name: 'HRSType_11',
  message: 'Additional delivery hours (HRS 6) are returned for an aim that is not ESOL',
  fix: 'Remove the HRS 6 record.',
  note: 'The flow chart asks the opposite, ESOL aims without HRS 6; message and condition agree with each other.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Are additional delivery hours recorded (HRS 6)?', aim => hours(aim, [6]) !== undefined).noPasses(),
    ask('Does LARS know the aim?', (aim, context) => isInLars(aim.LearnAimRef, context)).noPasses(),
    ask('Is it ESOL (basic skills type 36 to 42)?', isEsol).yesPasses(),
  ],
});

const timed = (LearnAimRef: string, ...HRSRecord: ReturnType<typeof HRS>[]) =>
  aLearner([adultSkillsAim({ LearnAimRef, HRSRecord })]);
const reference = exampleReference({
  aims: { 60012345: { basicSkillsType: '01' }, 60011111: { basicSkillsType: '36' } },
});

export const examples = () => [
  triggers('English', timed('60012345', HRS(6, 40)), { reference }),
  passes('ESOL', timed('60011111', HRS(6, 40)), { reference }),
  passes('an aim that LARS does not know', timed('60099999', HRS(6, 40)), { reference }),
  passes('none', timed('60012345'), { reference }),
  notChecked('no LARS at hand', timed('60012345', HRS(6, 40))),
];
