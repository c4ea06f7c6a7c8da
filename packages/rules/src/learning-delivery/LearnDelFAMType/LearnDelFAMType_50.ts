import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  FAM,
  nonFundedAim,
  passes,
  studyProgrammeAim,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_50',
  message: 'Learning support funding (LSF) is returned on an aim that gets none',
  fix: 'Remove the LSF record, or correct FundModel.',
  note: 'The 2026-27 text still names community learning, its code list does not.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LSF recorded?', aim => hasFAM(aim, 'LSF')).noPasses(),
    ask(
      'Is it 16-19, non-funded or, until 2025-26, community learning (FundModel 25, 82, 99 or 10)?',
      (aim, { file }) => [25, 82, 99].includes(aim.FundModel) || (aim.FundModel === 10 && file.Year < 2627),
    ).noPasses(),
  ],
});

const support = { LearningDeliveryFAM: [FAM('LSF', '1', '2025-09-01', '2025-12-31')] };
const community = aLearner([adultSkillsAim({ ...support, FundModel: 10 })]);

export const examples = () => [
  triggers('a study programme', aLearner([studyProgrammeAim(support)])),
  triggers('non-funded', aLearner([nonFundedAim(support)])),
  passes('Adult Skills Fund', aLearner([adultSkillsAim(support)])),
  passes('none', aLearner([nonFundedAim()])),
  triggers('community learning', community, { years: [2526] }),
  passes('community learning, which has ended', community, { years: [2627] }),
];
