import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { DD35 } from '../../words/derived/DD35.ts';

export default rule({
  name: 'ProgType_22',
  message: 'The programme type of devolved programmes is returned without a devolved source of funding',
  fix: 'Correct ProgType or the source of funding (FAM SOF).',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a devolved programme (ProgType 33)?', aim => aim.ProgType === 33).noPasses(),
    ask('Does a devolved authority fund it (DD35)?', (aim, context) => DD35(aim, context)).yesPasses(),
  ],
});

const aim = (SOF: string, ProgType = 33) =>
  aLearner([adultSkillsAim({ AimType: 3, ProgType, LearningDeliveryFAM: [FAM('SOF', SOF)] })]);

export const examples = () => [
  triggers('national funding', aim('105')),
  passes('devolved funding', aim('112')),
  passes('another programme', aim('105', 32)),
];
