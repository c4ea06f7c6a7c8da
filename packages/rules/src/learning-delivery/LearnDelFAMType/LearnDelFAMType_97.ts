import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_97',
  message: 'DAM 002 (procured devolved adult education) stands on an aim with national adult skills funding',
  fix: 'Remove DAM 002, or correct SOF to the devolved authority.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is DAM 002 recorded?', aim => hasFAM(aim, 'DAM', '002')).noPasses(),
    ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
    ask('Is the source of funding adult (FAM SOF 105)?', aim => hasFAM(aim, 'SOF', '105')).noPasses(),
  ],
});

const procured = (FundModel: number, SOF: string, DAM = '002') =>
  aLearner([adultSkillsAim({ FundModel, LearningDeliveryFAM: [FAM('SOF', SOF), FAM('DAM', DAM)] })]);

export const examples = () => [
  triggers('national', procured(35, '105')),
  passes('devolved', procured(35, '110')),
  passes('Adult Skills Fund', procured(38, '105')),
  passes('another code', procured(35, '105', '023')),
];
