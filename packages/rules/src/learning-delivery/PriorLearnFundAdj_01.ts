import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, loanAim, nonFundedAim, passes, triggers } from '../examples/index.ts';
import { hasFAM } from '../words/fam.ts';

const UNTIL_2526: readonly number[] = [10, 25, 82, 99];
const FROM_2627: readonly number[] = [25, 39, 82, 99];

export default rule({
  name: 'PriorLearnFundAdj_01',
  message: 'A funding adjustment for prior learning is returned for an aim that has none',
  fix: 'Remove PriorLearnFundAdj.',
  looksAt: eachAim,
  questions: ask => [
    ask(
      'Is a funding adjustment for prior learning returned?',
      aim => aim.PriorLearnFundAdj !== undefined,
    ).noPasses(),
    ask(
      'Is it 16-19 or non-funded (FundModel 25, 82 or 99; until 2025-26 also 10, then 39)?',
      (aim, { file }) => (file.Year >= 2627 ? FROM_2627 : UNTIL_2526).includes(aim.FundModel),
    ).noPasses(),
    ask('Is it financed by an advanced learner loan (FAM ADL)?', aim => hasFAM(aim, 'ADL')).yesPasses(),
  ],
});

const adjusted = { PriorLearnFundAdj: 80 };
const model = (FundModel: number) => aLearner([adultSkillsAim({ ...adjusted, FundModel })]);

export const examples = () => [
  triggers('non-funded', aLearner([nonFundedAim(adjusted)])),
  triggers('community learning', model(10), { years: [2425, 2526] }),
  passes('community learning, which has ended', model(10), { years: [2627] }),
  triggers('a growth and skills short course', model(39), { years: [2627] }),
  passes('FundModel 39 before it existed', model(39), { years: [2425, 2526] }),
  passes('a loan', aLearner([loanAim(adjusted)])),
  passes('Adult Skills Fund', aLearner([adultSkillsAim(adjusted)])),
  passes('none', aLearner([nonFundedAim()])),
];
