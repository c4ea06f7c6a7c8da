import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, FAM, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';
import { otherFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_118',
  message: 'A T Level has another source of funding than 16-19',
  fix: 'Use SOF 107.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).noPasses(),
    ask(
      'Is a source of funding recorded other than 16-19 (FAM SOF 107)?',
      aim => otherFAM(aim, 'SOF', ['107']) !== undefined,
    ).noPasses(),
  ],
});

const tLevel = (...sources: string[]) =>
  aLearner([studyProgrammeAim({ ProgType: 31, LearningDeliveryFAM: sources.map(code => FAM('SOF', code)) })]);

export const examples = () => [
  triggers('adult', tLevel('105')),
  passes('16-19', tLevel('107')),
  triggers('adult beside 16-19', tLevel('107', '105')),
  passes('none: another rule asks for it', tLevel()),
  passes('no T Level', aLearner([studyProgrammeAim({ LearningDeliveryFAM: [FAM('SOF', '105')] })])),
];
