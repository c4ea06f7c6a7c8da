import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, nonFundedAim, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'FundModel_22',
  message: 'A growth and skills aim is not returned as part of an apprenticeship unit',
  fix: 'Return ProgType 34, or correct FundModel.',
  looksAt: eachAim,
  questions: ask => [
    ask(
      'Is it funded by the growth and skills offer (FundModel 39)?',
      aim => aim.FundModel === 39,
    ).noPasses(),
    ask('Is it part of an apprenticeship unit (ProgType 34)?', aim => aim.ProgType === 34).yesPasses(),
  ],
});

const aim = (FundModel: number, ProgType?: number) =>
  aLearner([nonFundedAim({ FundModel, ProgType, ...(ProgType && { AimType: 3 }) })]);

export const examples = () => [
  triggers('another programme', aim(39, 32)),
  triggers('no programme', aim(39)),
  passes('an apprenticeship unit', aim(39, 34)),
  passes('another funding', aim(99, 34)),
];
