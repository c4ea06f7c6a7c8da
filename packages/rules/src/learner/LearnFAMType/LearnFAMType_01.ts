import { rule } from '../../engine/rule.ts';
import { eachLearnerFAM } from '../../engine/selector.ts';
import { aLearner, notChecked, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';
import { isListed } from '../../words/codes.ts';

export default rule({
  name: 'LearnFAMType_01',
  message: "The learner's FAM code is not one of the codes of its type",
  fix: 'Correct LearnFAMType or LearnFAMCode.',
  looksAt: eachLearnerFAM,
  questions: ask => [
    ask('Is the code in the code list of its type?', ({ LearnFAMType, LearnFAMCode }, { file }) =>
      isListed('LearnFAMCode', LearnFAMCode, file.Year, LearnFAMType),
    ).yesPasses(),
  ],
});

const withFAM = (LearnFAMType: string, LearnFAMCode: number) =>
  aLearner([studyProgrammeAim()], { LearnerFAM: [{ LearnFAMType, LearnFAMCode }] });

export const examples = () => [
  triggers('HNS 2', withFAM('HNS', 2)),
  triggers('EDF 3', withFAM('EDF', 3)),
  passes('EDF 2', withFAM('EDF', 2)),
  passes('FME 2', withFAM('FME', 2)),
  notChecked('a code that a list with gaps does not have', withFAM('LSR', 99)),
  notChecked('a type without a list at hand', withFAM('ABC', 1)),
];
