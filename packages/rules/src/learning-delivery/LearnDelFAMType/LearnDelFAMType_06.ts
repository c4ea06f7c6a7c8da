import { rule } from '../../engine/rule.ts';
import { eachFAM } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { startedAfterEnd } from '../../words/codes.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_06',
  message: 'The aim started after the last day on which its FAM code could be used',
  fix: 'Correct the FAM record or LearnStartDate.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Did the aim start after the last day of validity of the code?', (fam, { aim, file }) =>
      startedAfterEnd(fam, aim.LearnStartDate, file.Year),
    ).noPasses(),
    ask('Is the aim a restart (FAM RES)?', (_, { aim }) => hasFAM(aim, 'RES')).yesPasses(),
  ],
});

const started = (LearnStartDate: string, ...more: ReturnType<typeof FAM>[]) =>
  aLearner([adultSkillsAim({ LearnStartDate, LearningDeliveryFAM: [FAM('DAM', '013'), ...more] })]);

export const examples = () => [
  triggers('DAM 013 a day after its end', started('2026-08-01')),
  passes('DAM 013 on its last day', started('2026-07-31')),
  passes('a restart', started('2026-08-01', FAM('RES', '1'))),
  passes('a code without an end', aLearner([adultSkillsAim({ LearningDeliveryFAM: [FAM('FFI', '1')] })])),
];
