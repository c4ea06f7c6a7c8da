import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, passes, triggers, workPlacementAim } from '../../examples/index.ts';
import { T_LEVEL_PLACEMENT } from '../../words/provision.ts';

export default rule({
  name: 'WorkPlaceStartDate_04',
  message: 'An industry placement has another funding model than 16-19',
  fix: 'Correct FundModel to 25 (or 99 if the T Level is not funded).',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it an industry placement (ZWRKX002 or ZWRKX003)?', aim =>
      ['ZWRKX002', T_LEVEL_PLACEMENT].includes(aim.LearnAimRef),
    ).noPasses(),
    ask('Is it 16-19 funded (FundModel 25)?', aim => aim.FundModel === 25).yesPasses(),
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).yesPasses(),
  ],
});

const placement = (FundModel: number, LearnAimRef = 'ZWRKX003') =>
  aLearner([workPlacementAim({ FundModel, LearnAimRef })]);

export const examples = () => [
  triggers('Adult Skills Fund', placement(38)),
  triggers('other 16-19', placement(82, 'ZWRKX002')),
  passes('16-19', placement(25)),
  passes('non-funded', placement(99)),
  passes('work experience', placement(38, 'ZWRKX001')),
];
