import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, FAM, nonFundedAim, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_112',
  message: 'The source of funding of a Skills Bootcamp aim is not adult (SOF 105)',
  fix: 'Use SOF 105.',
  note: 'The condition chains two negatives; it is read as its text: SOF 105 must be there.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is the source of funding adult (FAM SOF 105)?', aim => hasFAM(aim, 'SOF', '105')).yesPasses(),
  ],
});

const withSource = (code: string) =>
  aLearner([bootcampProgramme({ LearningDeliveryFAM: [FAM('SOF', code)] })]);

export const examples = () => [
  triggers('a combined authority', withSource('110')),
  passes('adult', withSource('105')),
  passes('another programme', aLearner([nonFundedAim()])),
];
