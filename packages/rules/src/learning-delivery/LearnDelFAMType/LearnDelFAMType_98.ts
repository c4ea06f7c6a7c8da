import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  FAM,
  notChecked,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { isInLars } from '../../words/lars.ts';
import { everInLarsCategory } from '../../words/lars-category.ts';

export default rule({
  name: 'LearnDelFAMType_98',
  message: 'The aim is marked as Free Courses for Jobs (LDM 378), but LARS does not count it among them',
  fix: 'Remove LDM 378, or correct LearnAimRef.',
  note: 'The message speaks of full funding, which the condition does not test.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
    ask('Did it start on or before 31 July 2024?', aim => aim.LearnStartDate <= '2024-07-31').noPasses(),
    ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).noPasses(),
    ask('Does LARS know the aim?', (aim, context) => isInLars(aim.LearnAimRef, context)).noPasses(),
    ask('Is it in one of the Free Courses for Jobs categories (45, 46, 49 or 56)?', (aim, context) =>
      everInLarsCategory(aim.LearnAimRef, [45, 46, 49, 56], context),
    ).yesPasses(),
    ask('Is it in the category of the level 3 adult offer alone (48)?', (aim, context) =>
      everInLarsCategory(aim.LearnAimRef, [48], context),
    ).yesPasses(),
  ],
});

const free = (draft: AimDraft = {}) =>
  aLearner([
    adultSkillsAim({
      FundModel: 35,
      LearnStartDate: '2024-07-31',
      LearningDeliveryFAM: [FAM('LDM', '378')],
      ...draft,
    }),
  ]);
const inCategory = (...categories: number[]) => ({
  reference: exampleReference({ aims: { 60012345: { categories } } }),
});

export const examples = () => [
  triggers('another category', free(), inCategory(38)),
  passes('rate 1', free(), inCategory(45)),
  passes('flexible delivery', free(), inCategory(56)),
  passes('level 3 adult offer only', free(), inCategory(48)),
  passes('an aim that LARS does not know', free({ LearnAimRef: '60099999' }), inCategory(38)),
  passes('started on 1 August 2024', free({ LearnStartDate: '2024-08-01' }), inCategory(38)),
  passes('Adult Skills Fund', free({ FundModel: 38 }), inCategory(38)),
  passes('no LDM 378', free({ LearningDeliveryFAM: [] }), inCategory(38)),
  notChecked('no LARS at hand', free()),
];
