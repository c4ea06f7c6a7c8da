import { rule } from '../../engine/rule.ts';
import { eachWorkPlacement } from '../../engine/selector.ts';
import { type AimDraft, aLearner, passes, triggers, workPlacementAim } from '../../examples/index.ts';

export default rule({
  name: 'WorkPlaceEndDate_02',
  message: 'The work placement ends after the aim',
  fix: 'Correct WorkPlaceEndDate or LearnActEndDate.',
  note: 'The message asks for an earlier day; the condition accepts the same. An aim without an end passes.',
  looksAt: eachWorkPlacement,
  questions: ask => [
    ask(
      'Is an end date of the placement returned?',
      placement => placement.WorkPlaceEndDate !== undefined,
    ).noPasses(),
    ask(
      'Is an actual end date of the aim returned?',
      (_, { aim }) => aim.LearnActEndDate !== undefined,
    ).noPasses(),
    ask(
      'Is the end of the placement after it?',
      (placement, { aim }) => placement.WorkPlaceEndDate! > aim.LearnActEndDate!,
    ).noPasses(),
  ],
});

const placed = (WorkPlaceEndDate?: string, draft: AimDraft = { LearnActEndDate: '2026-02-20' }) =>
  aLearner([workPlacementAim(draft, { WorkPlaceEndDate })]);

export const examples = () => [
  triggers('a day after the aim', placed('2026-02-21')),
  passes('on the last day of the aim', placed('2026-02-20')),
  passes('the aim has not ended', placed('2026-02-21', {})),
  passes('the placement has not ended', placed()),
];
