import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { DD35 } from '../../words/derived/DD35.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'FundModel_18',
  message: 'A devolved source of funding is returned with a funding model that it does not pay for',
  fix: 'Return FundModel 38 or 11, or correct the source of funding (FAM SOF).',
  looksAt: eachAim,
  questions: ask => [
    ask('Did it start on or after 1 August 2024?', aim => aim.LearnStartDate >= '2024-08-01').noPasses(),
    ask('Does a devolved authority fund it (DD35)?', (aim, context) => DD35(aim, context)).noPasses(),
    ask('Is it Adult Skills Fund or tailored learning (FundModel 38 or 11)?', aim =>
      [38, 11].includes(aim.FundModel),
    ).yesPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
  ],
});

const aim = (draft = {}) =>
  aLearner([
    adultSkillsAim({
      FundModel: 35,
      LearnStartDate: '2024-08-01',
      LearningDeliveryFAM: [FAM('SOF', '110')],
      ...draft,
    }),
  ]);

export const examples = () => [
  triggers('adult skills, started on 1 August 2024', aim()),
  passes('started on 31 July 2024', aim({ LearnStartDate: '2024-07-31' })),
  passes('Adult Skills Fund', aim({ FundModel: 38 })),
  passes('tailored learning', aim({ FundModel: 11 })),
  passes('a restart', aim({ LearningDeliveryFAM: [FAM('SOF', '110'), FAM('RES', '1')] })),
  passes('not devolved', aim({ LearningDeliveryFAM: [FAM('SOF', '105')] })),
];
