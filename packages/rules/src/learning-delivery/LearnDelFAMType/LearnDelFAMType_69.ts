import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { type AimDraft, adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_69',
  message:
    'LDM 357 (procured adult education) is returned on an aim of another funding model or an earlier start',
  fix: 'Remove LDM 357, or correct FundModel or LearnStartDate.',
  note: 'The flow chart is the reverse of the condition.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 357 recorded?', aim => hasFAM(aim, 'LDM', '357')).noPasses(),
    ask(
      'Is it adult skills or, until 2025-26, community learning (FundModel 35 or 10)?',
      (aim, { file }) => aim.FundModel === 35 || (aim.FundModel === 10 && file.Year < 2627),
    ).noTriggers(),
    ask('Did it start before 1 November 2017?', aim => aim.LearnStartDate < '2017-11-01').noPasses(),
  ],
});

const procured = (draft: AimDraft) =>
  aLearner([adultSkillsAim({ FundModel: 35, LearningDeliveryFAM: [FAM('LDM', '357')], ...draft })]);

export const examples = () => [
  triggers('Adult Skills Fund', procured({ FundModel: 38 })),
  triggers('started on 31 October 2017', procured({ LearnStartDate: '2017-10-31' })),
  passes('started on 1 November 2017', procured({ LearnStartDate: '2017-11-01' })),
  passes('no LDM 357', aLearner([adultSkillsAim()])),
  passes('community learning', procured({ FundModel: 10 }), { years: [2526] }),
  triggers('community learning, which has ended', procured({ FundModel: 10 }), { years: [2627] }),
];
