import { rule } from '../../engine/rule.ts';
import { eachWorkPlacement } from '../../engine/selector.ts';
import { aLearner, passes, triggers, workPlacementAim } from '../../examples/index.ts';

export default rule({
  name: 'WorkPlaceStartDate_02',
  message: 'The work placement starts before the aim',
  fix: 'Correct WorkPlaceStartDate or LearnStartDate.',
  note: 'The message asks for a later day; the condition accepts the same.',
  looksAt: eachWorkPlacement,
  questions: ask => [
    ask(
      'Does the placement start before the aim?',
      (placement, { aim }) => placement.WorkPlaceStartDate < aim.LearnStartDate,
    ).noPasses(),
  ],
});

const placed = (WorkPlaceStartDate: string) => aLearner([workPlacementAim({}, { WorkPlaceStartDate })]);

export const examples = () => [
  triggers('a day before the aim', placed('2025-08-31')),
  passes('on the first day of the aim', placed('2025-09-01')),
];
