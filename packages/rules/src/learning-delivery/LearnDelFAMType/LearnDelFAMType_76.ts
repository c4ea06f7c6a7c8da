import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM, otherFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_76',
  message: 'An aim delivered in custody (LDM 034) has another source of funding than adult',
  fix: 'Use SOF 105, or remove LDM 034.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the learner in custody (FAM LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).noPasses(),
    ask(
      'Is a source of funding recorded other than adult (FAM SOF 105)?',
      aim => otherFAM(aim, 'SOF', ['105']) !== undefined,
    ).noPasses(),
  ],
});

const custody = (...sources: string[]) =>
  aLearner([
    adultSkillsAim({ LearningDeliveryFAM: [FAM('LDM', '034'), ...sources.map(code => FAM('SOF', code))] }),
  ]);

export const examples = () => [
  triggers('a devolved source', custody('110')),
  passes('adult', custody('105')),
  triggers('devolved beside adult', custody('105', '110')),
  passes('none: another rule asks for it', custody()),
  passes('not in custody', aLearner([adultSkillsAim()])),
];
