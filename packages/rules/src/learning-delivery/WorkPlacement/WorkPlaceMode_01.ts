import { rule } from '../../engine/rule.ts';
import { eachWorkPlacement } from '../../engine/selector.ts';
import { aLearner, passes, triggers, workPlacementAim } from '../../examples/index.ts';
import { isListed } from '../../words/codes.ts';

export default rule({
  name: 'WorkPlaceMode_01',
  message: 'The mode of the work placement is not in the code list',
  fix: 'Return 1 (internal or simulated) or 2 (external).',
  looksAt: eachWorkPlacement,
  questions: ask => [
    ask('Is WorkPlaceMode in the code list?', (placement, { file }) =>
      isListed('WorkPlaceMode', placement.WorkPlaceMode, file.Year),
    ).yesPasses(),
  ],
});

const placed = (WorkPlaceMode: number) => aLearner([workPlacementAim({}, { WorkPlaceMode })]);

export const examples = () => [
  triggers('code 3', placed(3)),
  passes('code 1', placed(1)),
  passes('code 2', placed(2)),
];
