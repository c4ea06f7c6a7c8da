import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, notChecked, passes, triggers } from '../../examples/index.ts';
import { inLarsCategoryOrBelow } from '../../words/lars-category.ts';

export default rule({
  name: 'LearnAimRef_155',
  message: 'Start, planned end and actual end of a CSCS card aim are not the same day',
  fix: 'Return one day in LearnStartDate, LearnPlanEndDate and LearnActEndDate.',
  note: 'The condition is a chain of inequalities, read as "not all three the same"; an aim without an actual end date breaks it. It asks for category 76 as a parent, R_158 for category 76 itself: both count. The tree of categories is not read, so a category of unknown place leaves the rule unchecked.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask
      .oneOf('Do the three dates differ?', {
        'planned end': [
          ask(
            'Is the planned end date the start date?',
            aim => aim.LearnPlanEndDate === aim.LearnStartDate,
          ).yesPasses(),
        ],
        'no actual end': [
          ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).yesPasses(),
        ],
        'actual end': [
          ask(
            'Is the actual end date the start date?',
            aim => aim.LearnActEndDate === aim.LearnStartDate,
          ).yesPasses(),
        ],
      })
      .noPasses(),
    ask('Is it a CSCS card (LARS category 76 or below)?', (aim, context) =>
      inLarsCategoryOrBelow(aim.LearnAimRef, 76, aim.LearnStartDate, context),
    ).noPasses(),
  ],
});

const card = (draft = {}) =>
  aLearner([
    adultSkillsAim({
      LearnStartDate: '2026-09-14',
      LearnPlanEndDate: '2026-09-14',
      LearnActEndDate: '2026-09-14',
      CompStatus: 2,
      Outcome: 1,
      ...draft,
    }),
  ]);
const lars = (category: number) => ({
  reference: exampleReference({ aims: { '60012345': { categories: [category] } } }),
});

export const examples = () => [
  passes('one day', card(), lars(76)),
  triggers('planned end a day later', card({ LearnPlanEndDate: '2026-09-15' }), lars(76)),
  triggers('actual end a day later', card({ LearnActEndDate: '2026-09-15' }), lars(76)),
  triggers('still open', card({ LearnActEndDate: undefined, CompStatus: 1, Outcome: undefined }), lars(76)),
  passes('another category', card({ LearnPlanEndDate: '2026-09-15' }), lars(37)),
  notChecked(
    'a category whose place in the tree is not known',
    card({ LearnPlanEndDate: '2026-09-15' }),
    lars(77),
  ),
  notChecked('no LARS data at hand', card({ LearnPlanEndDate: '2026-09-15' })),
];
