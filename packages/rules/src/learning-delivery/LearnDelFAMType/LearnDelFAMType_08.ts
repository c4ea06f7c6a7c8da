import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, nonFundedAim, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_08',
  message: 'A non-funded aim has the adult or 16-19 source of funding',
  fix: 'Remove SOF 105 or 107, or correct FundModel.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).noPasses(),
    ask('Is the source of funding 105 or 107?', aim => hasFAM(aim, 'SOF', ['105', '107'])).noPasses(),
  ],
});

const withSource = (code: string) => aLearner([nonFundedAim({ LearningDeliveryFAM: [FAM('SOF', code)] })]);

export const examples = () => [
  triggers('adult', withSource('105')),
  triggers('16-19', withSource('107')),
  passes('OfS', withSource('1')),
  passes('a funded aim', aLearner([adultSkillsAim()])),
];
