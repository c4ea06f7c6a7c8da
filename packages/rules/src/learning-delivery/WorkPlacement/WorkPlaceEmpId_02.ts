import { rule } from '../../engine/rule.ts';
import { eachWorkPlacement } from '../../engine/selector.ts';
import { aLearner, passes, triggers, workPlacementAim } from '../../examples/index.ts';
import { DD14 } from '../../words/derived/DD14.ts';

export default rule({
  name: 'WorkPlaceEmpId_02',
  message: 'The employer number of the work placement is mistyped: its check digit is wrong',
  fix: 'Correct WorkPlaceEmpId.',
  looksAt: eachWorkPlacement,
  questions: ask => [
    ask('Is an employer returned?', placement => placement.WorkPlaceEmpId !== undefined).noPasses(),
    ask('Is it 999999999?', placement => placement.WorkPlaceEmpId === 999_999_999).yesPasses(),
    ask(
      'Does it end in its check digit?',
      placement => DD14(placement.WorkPlaceEmpId!) === placement.WorkPlaceEmpId! % 10,
    ).yesPasses(),
  ],
});

const placed = (WorkPlaceEmpId?: number) => aLearner([workPlacementAim({}, { WorkPlaceEmpId })]);

export const examples = () => [
  triggers('a wrong digit', placed(100_000_001)),
  passes('the right digit', placed(100_000_002)),
  passes('no number yet', placed(999_999_999)),
  passes('none', placed()),
];
