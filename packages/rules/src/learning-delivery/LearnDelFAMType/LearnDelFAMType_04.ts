import { rule } from '../../engine/rule.ts';
import { eachFAM } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, FAM, notChecked, passes, triggers } from '../../examples/index.ts';
import { isListed } from '../../words/codes.ts';

export default rule({
  name: 'LearnDelFAMType_04',
  message: 'The FAM code is not one of the codes of its type',
  fix: 'Correct LearnDelFAMType or LearnDelFAMCode.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Is the code in the code list of its type?', ({ LearnDelFAMType, LearnDelFAMCode }, { file }) =>
      isListed('LearnDelFAMCode', LearnDelFAMCode, file.Year, LearnDelFAMType),
    ).yesPasses(),
  ],
});

const withFAM = (type: string, code: string) =>
  aLearner([bootcampProgramme({ LearningDeliveryFAM: [FAM(type, code)] })]);

export const examples = () => [
  triggers('FFI 3', withFAM('FFI', '3')),
  passes('FFI 2', withFAM('FFI', '2')),
  notChecked('a code that a list with gaps does not have', withFAM('LDM', '499')),
];
