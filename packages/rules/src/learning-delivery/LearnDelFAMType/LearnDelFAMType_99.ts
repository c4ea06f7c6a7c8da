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
import { DD35 } from '../../words/derived/DD35.ts';
import { hasFAM } from '../../words/fam.ts';
import { everInLarsCategory } from '../../words/lars-category.ts';

export default rule({
  name: 'LearnDelFAMType_99',
  message: 'LARS offers the aim for the level 3 adult offer alone, but LDM 378 is missing',
  fix: 'Add LDM 378, or correct LearnAimRef.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
    ask('Did it start on or before 31 July 2024?', aim => aim.LearnStartDate <= '2024-07-31').noPasses(),
    ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).yesPasses(),
    ask('Does a devolved authority fund it (DD35)?', (aim, context) => DD35(aim, context)).yesPasses(),
    ask('Is it in the category of the level 3 adult offer alone (48)?', (aim, context) =>
      everInLarsCategory(aim.LearnAimRef, [48], context),
    ).noPasses(),
  ],
});

const offer = (draft: AimDraft = {}) =>
  aLearner([adultSkillsAim({ FundModel: 35, LearnStartDate: '2024-07-31', ...draft })]);
const inCategory = (...categories: number[]) => ({
  reference: exampleReference({ aims: { 60012345: { categories } } }),
});

export const examples = () => [
  triggers('without LDM 378', offer(), inCategory(48)),
  passes('another category', offer(), inCategory(45)),
  passes('with LDM 378', offer({ LearningDeliveryFAM: [FAM('LDM', '378')] }), inCategory(48)),
  passes('devolved', offer({ LearningDeliveryFAM: [FAM('SOF', '110')] }), inCategory(48)),
  passes('started on 1 August 2024', offer({ LearnStartDate: '2024-08-01' }), inCategory(48)),
  passes('Adult Skills Fund', offer({ FundModel: 38 }), inCategory(48)),
  notChecked('no LARS at hand', offer()),
];
