import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, nonFundedAim, passes, triggers } from '../../examples/index.ts';
import { isListed } from '../../words/codes.ts';

export default rule({
  name: 'FundModel_01',
  message: "The funding model is not in this year's code list",
  fix: 'Correct FundModel.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is FundModel in the code list?', (aim, { file }) =>
      isListed('FundModel', aim.FundModel, file.Year),
    ).yesPasses(),
  ],
});

const aim = (FundModel: number) => aLearner([nonFundedAim({ FundModel })]);

export const examples = () => [
  triggers('code 70, long closed', aim(70)),
  passes('Skills Bootcamp', aim(37)),
  passes('community learning', aim(10), { years: [2425, 2526] }),
  triggers('community learning', aim(10), { years: [2627] }),
  passes('growth and skills', aim(39), { years: [2627] }),
  triggers('growth and skills', aim(39), { years: [2425, 2526] }),
];
