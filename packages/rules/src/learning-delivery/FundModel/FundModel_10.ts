import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { DD35 } from '../../words/derived/DD35.ts';

export default rule({
  name: 'FundModel_10',
  message: 'A devolved source of funding is returned with a funding model that it does not pay for',
  fix: 'Correct FundModel or the source of funding (FAM SOF).',
  note: 'The 2025-26 text holds the condition in the column of exclusions. Community learning (FundModel 10) was dropped in 2026-27.',
  looksAt: eachAim,
  questions: ask => [
    ask('Did it start on or before 31 July 2024?', aim => aim.LearnStartDate <= '2024-07-31').noPasses(),
    ask('Does a devolved authority fund it (DD35)?', (aim, context) => DD35(aim, context)).noPasses(),
    ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).yesPasses(),
    ask('Is it community learning (FundModel 10)?', aim => aim.FundModel === 10, { until: 2526 }).yesPasses(),
  ],
});

const aim = (draft = {}) =>
  aLearner([
    adultSkillsAim({ LearnStartDate: '2024-07-31', LearningDeliveryFAM: [FAM('SOF', '110')], ...draft }),
  ]);

export const examples = () => [
  triggers('not funded, started on 31 July 2024', aim({ FundModel: 99 })),
  passes('started on 1 August 2024', aim({ FundModel: 99, LearnStartDate: '2024-08-01' })),
  passes('adult skills', aim({ FundModel: 35 })),
  passes('community learning', aim({ FundModel: 10 }), { years: [2526] }),
  triggers('Adult Skills Fund', aim({ FundModel: 38 })),
  passes('not devolved', aim({ FundModel: 99, LearningDeliveryFAM: [FAM('SOF', '105')] })),
];
