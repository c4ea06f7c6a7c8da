import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, bootcampProgramme, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_78',
  message: 'A devolved area monitoring code (DAM) is returned on an aim of another funding model',
  fix: 'Remove the DAM record, or correct FundModel.',
  note: 'The 2026-27 text still names community learning, its condition does not.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is DAM recorded?', aim => hasFAM(aim, 'DAM')).noPasses(),
    ask(
      'Is it adult skills, Adult Skills Fund, tailored or, until 2025-26, community learning (FundModel 35, 38, 11 or 10)?',
      (aim, { file }) => [11, 35, 38].includes(aim.FundModel) || (aim.FundModel === 10 && file.Year < 2627),
    ).yesPasses(),
  ],
});

const devolved = { LearningDeliveryFAM: [FAM('DAM', '023')] };
const community = aLearner([adultSkillsAim({ ...devolved, FundModel: 10 })]);

export const examples = () => [
  triggers('a Skills Bootcamp', aLearner([bootcampProgramme(devolved)])),
  passes('Adult Skills Fund', aLearner([adultSkillsAim(devolved)])),
  passes('none', aLearner([bootcampProgramme()])),
  passes('community learning', community, { years: [2425, 2526] }),
  triggers('community learning, which has ended', community, { years: [2627] }),
];
