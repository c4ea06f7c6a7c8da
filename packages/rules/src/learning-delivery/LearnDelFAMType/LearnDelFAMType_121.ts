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
  name: 'LearnDelFAMType_121',
  message:
    'The Adult Skills Fund aim is marked as Free Courses for Jobs (LDM 378), but LARS does not count it among them',
  fix: 'Remove LDM 378, or correct LearnAimRef.',
  note: 'The exclusion is printed with LDM 95; its name, Project S pilot, is LDM 395.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded by the Adult Skills Fund (FundModel 38)?', aim => aim.FundModel === 38).noPasses(),
    ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).noPasses(),
    ask('Did it start on or after 1 August 2024?', aim => aim.LearnStartDate >= '2024-08-01').noPasses(),
    ask('Is it part of the Project S pilot (FAM LDM 395)?', aim => hasFAM(aim, 'LDM', '395')).yesPasses(),
    ask('Does LARS know the aim?', (aim, context) => isInLars(aim.LearnAimRef, context)).noPasses(),
    ask('Is it in one of the Free Courses for Jobs categories (45, 46, 49 or 56)?', (aim, context) =>
      everInLarsCategory(aim.LearnAimRef, [45, 46, 49, 56], context),
    ).yesPasses(),
  ],
});

const free = (draft: AimDraft = {}, ...codes: string[]) =>
  aLearner([
    adultSkillsAim({
      LearnStartDate: '2024-08-01',
      LearningDeliveryFAM: ['378', ...codes].map(code => FAM('LDM', code)),
      ...draft,
    }),
  ]);
const inCategory = (...categories: number[]) => ({
  reference: exampleReference({ aims: { 60012345: { categories } } }),
});

export const examples = () => [
  triggers('another category', free(), inCategory(48)),
  passes('rate 2', free(), inCategory(46)),
  passes('Project S pilot', free({}, '395'), inCategory(48)),
  passes('an aim that LARS does not know', free({ LearnAimRef: '60099999' }), inCategory(48)),
  passes('started on 31 July 2024', free({ LearnStartDate: '2024-07-31' }), inCategory(48)),
  passes('adult skills', free({ FundModel: 35 }), inCategory(48)),
  passes('no LDM 378', aLearner([adultSkillsAim()]), inCategory(48)),
  notChecked('no LARS at hand', free()),
];
