import { rule } from '../../engine/rule.ts';
import { eachWorkPlacement } from '../../engine/selector.ts';
import { aLearner, passes, triggers, workPlacementAim } from '../../examples/index.ts';

export default rule({
  name: 'WorkPlaceEndDate_01',
  message: 'The work placement ends before it starts',
  fix: 'Correct WorkPlaceStartDate or WorkPlaceEndDate.',
  note: 'The message asks for a later day; the condition accepts the same.',
  looksAt: eachWorkPlacement,
  questions: ask => [
    ask('Is an end date returned?', placement => placement.WorkPlaceEndDate !== undefined).noPasses(),
    ask(
      'Is it before the start date?',
      ({ WorkPlaceStartDate, WorkPlaceEndDate }) => WorkPlaceEndDate! < WorkPlaceStartDate,
    ).noPasses(),
  ],
});

const placed = (WorkPlaceEndDate?: string) =>
  aLearner([workPlacementAim({}, { WorkPlaceStartDate: '2025-10-06', WorkPlaceEndDate })]);

export const examples = () => [
  triggers('ends the day before', placed('2025-10-05')),
  passes('one day', placed('2025-10-06')),
  passes('not ended', placed()),
];
