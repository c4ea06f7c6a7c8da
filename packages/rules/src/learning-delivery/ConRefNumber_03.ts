import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  bootcampProgramme,
  nonFundedAim,
  passes,
  triggers,
} from '../examples/index.ts';

export default rule({
  name: 'ConRefNumber_03',
  message: 'A contract reference is returned on an aim whose funding has none',
  fix: 'Remove ConRefNumber, or correct FundModel.',
  note: 'The text still names apprenticeships; FundModel 36 is no longer in its list, and apprenticeships now carry the agreement of the employer there.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is a contract reference returned?', aim => aim.ConRefNumber !== undefined).noPasses(),
    ask(
      'Is its funding model 10, 11, 25, 35, 38, 81, 82 or 99?',
      aim => [10, 11, 25, 35, 38, 81, 82, 99].includes(aim.FundModel),
      { until: 2526 },
    ).noPasses(),
    ask(
      'Is its funding model 11, 25, 35, 38, 81, 82 or 99?',
      aim => [11, 25, 35, 38, 81, 82, 99].includes(aim.FundModel),
      { from: 2627 },
    ).noPasses(),
  ],
});

const aim = (FundModel: number) => aLearner([nonFundedAim({ FundModel, ConRefNumber: 'SB-10001-101' })]);

export const examples = () => [
  ...[11, 25, 35, 38, 81, 82, 99].map(FundModel => triggers(`FundModel ${FundModel}`, aim(FundModel))),
  triggers('community learning', aim(10), { years: [2425, 2526] }),
  passes('a Skills Bootcamp', aLearner([bootcampProgramme()])),
  passes('an apprenticeship', aim(36)),
  passes('not returned', aLearner([adultSkillsAim()])),
];
