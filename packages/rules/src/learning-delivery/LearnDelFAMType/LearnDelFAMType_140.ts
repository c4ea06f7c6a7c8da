import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, FAM, nonFundedAim, notChecked, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { isInLars } from '../../words/lars.ts';
import { everInLarsCategory } from '../../words/lars-category.ts';

export default rule({
  name: 'LearnDelFAMType_140',
  message: 'The aim is marked as an apprenticeship unit (LDM 403), but LARS does not count it among them',
  fix: 'Remove LDM 403, or correct LearnAimRef: apprenticeship units are in LARS category 91.',
  note: 'An aim in several categories passes if 91 is one of them.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 403 recorded?', aim => hasFAM(aim, 'LDM', '403')).noPasses(),
    ask('Does LARS know the aim?', (aim, context) => isInLars(aim.LearnAimRef, context)).noPasses(),
    ask('Is it in the category of apprenticeship units (91)?', (aim, context) =>
      everInLarsCategory(aim.LearnAimRef, [91], context),
    ).yesPasses(),
  ],
});

const unit = (LearnAimRef: string, code = '403') =>
  aLearner([nonFundedAim({ LearnAimRef, LearningDeliveryFAM: [FAM('LDM', code)] })]);
const reference = exampleReference({
  aims: { 60012345: { categories: [62] }, 60011111: { categories: [62, 91] } },
});

export const examples = () => [
  triggers('another category', unit('60012345'), { reference }),
  passes('an apprenticeship unit', unit('60011111'), { reference }),
  passes('an aim that LARS does not know', unit('60099999'), { reference }),
  passes('another code', unit('60012345', '034'), { reference }),
  notChecked('no LARS at hand', unit('60012345')),
];
