import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, notChecked, passes, triggers } from '../../examples/index.ts';
import { isInLars } from '../../words/lars.ts';

export default rule({
  name: 'LearnAimRef_01',
  message: 'LARS knows no aim with this reference',
  fix: 'Correct LearnAimRef.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Does LARS know the aim?', (aim, context) => isInLars(aim.LearnAimRef, context)).yesPasses(),
  ],
});

const lars = { reference: exampleReference({ aims: { '60012345': {} } }) };

export const examples = () => [
  triggers(
    'a reference that LARS does not know',
    aLearner([adultSkillsAim({ LearnAimRef: '6001234X' })]),
    lars,
  ),
  passes('a reference that LARS knows', aLearner([adultSkillsAim()]), lars),
  notChecked('no LARS data at hand', aLearner([adultSkillsAim()])),
];
