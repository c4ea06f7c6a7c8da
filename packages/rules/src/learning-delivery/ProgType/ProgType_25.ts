import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, nonFundedAim, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'ProgType_25',
  message: 'An apprenticeship unit is not returned with growth and skills funding',
  fix: 'Return FundModel 39, or correct ProgType.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship unit (ProgType 34)?', aim => aim.ProgType === 34).noPasses(),
    ask(
      'Is it funded by the growth and skills offer (FundModel 39)?',
      aim => aim.FundModel === 39,
    ).yesPasses(),
  ],
});

const aim = (FundModel: number, ProgType: number) =>
  aLearner([nonFundedAim({ FundModel, AimType: 3, ProgType })]);

export const examples = () => [
  triggers('not funded', aim(99, 34)),
  passes('growth and skills', aim(39, 34)),
  passes('another programme', aim(99, 32)),
];
