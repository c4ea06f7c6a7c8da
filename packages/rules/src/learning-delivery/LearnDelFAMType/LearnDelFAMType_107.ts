import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, FAM, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_107',
  message: 'LDM 320, 321 or 381 is returned on an aim that is not 16-19 funded',
  fix: 'Remove the LDM code, or correct FundModel to 25 or 82.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 320, 321 or 381 recorded?', aim => hasFAM(aim, 'LDM', ['320', '321', '381'])).noPasses(),
    ask('Is it 16-19 funded or other 16-19 provision (FundModel 25 or 82)?', aim =>
      [25, 82].includes(aim.FundModel),
    ).yesPasses(),
  ],
});

const young = (FundModel: number, code: string) =>
  aLearner([studyProgrammeAim({ FundModel, LearningDeliveryFAM: [FAM('LDM', code)] })]);

export const examples = () => [
  triggers('Adult Skills Fund', young(38, '320')),
  triggers('non-funded', young(99, '381')),
  passes('16-19', young(25, '320')),
  passes('other 16-19', young(82, '381')),
  passes('another code', young(38, '034')),
];
