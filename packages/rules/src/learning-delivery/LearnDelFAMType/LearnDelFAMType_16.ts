import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, notChecked, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { isForLastReturns } from '../../words/file.ts';

export default rule({
  name: 'LearnDelFAMType_16',
  message: 'A proxy learning aim (LDM 118) is returned in one of the last three returns of the year',
  fix: "Replace the proxy by the learner's real aim and remove LDM 118.",
  note: 'The return a file is for stands nowhere in it; it is told from the file preparation date.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a proxy learning aim (FAM LDM 118)?', aim => hasFAM(aim, 'LDM', '118')).noPasses(),
    ask('Is the file for R12, R13 or R14 (prepared after R11 closed)?', (_, { file }) =>
      isForLastReturns(file),
    ).noPasses(),
  ],
});

const proxy = aLearner([adultSkillsAim({ LearningDeliveryFAM: [FAM('LDM', '118')] })]);

export const examples = () => [
  triggers('prepared in October for R14', proxy, { preparedOn: '2027-10-10' }),
  passes('prepared in spring', proxy, { preparedOn: '2025-03-01' }),
  passes('prepared on the day on which R11 closes', proxy, { preparedOn: '2027-07-06', years: [2627] }),
  triggers('prepared the day after', proxy, { preparedOn: '2027-07-07', years: [2627] }),
  notChecked('prepared around the close of R11, whose day is not confirmed', proxy, {
    preparedOn: '2026-07-06',
    years: [2526],
  }),
  passes('no proxy', aLearner([adultSkillsAim()]), { preparedOn: '2027-10-10' }),
];
