import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, ESM, notChecked, passes, status, triggers } from '../../examples/index.ts';
import { hasMonitoring, statusOn } from '../../words/employment.ts';
import { inLarsCategoryOrBelow } from '../../words/lars-category.ts';

export default rule({
  name: 'LearnAimRef_81',
  message:
    'A licence to practise is returned with adult skills funding for a learner on other state benefits',
  fix: 'Check the benefit status (BSI) on the start date, LearnAimRef and FundModel.',
  note: 'The rule means LARS category 20 and those below it. The tree of categories is not read: category 22 is known to lie below, and a category of unknown place leaves the rule unchecked.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it adult skills or other adult funded (FundModel 35 or 81)?', aim =>
      [35, 81].includes(aim.FundModel),
    ).noPasses(),
    ask('Did it start on or after 1 August 2016?', aim => aim.LearnStartDate >= '2016-08-01').noPasses(),
    ask('Was the learner on other state benefits at the start (BSI 3)?', (aim, { learner }) =>
      hasMonitoring(statusOn(learner, aim.LearnStartDate), 'BSI', 3),
    ).noPasses(),
    ask('Is it a licence to practise (LARS category 20 or below)?', (aim, context) =>
      inLarsCategoryOrBelow(aim.LearnAimRef, 20, aim.LearnStartDate, context),
    ).noPasses(),
  ],
});

const learner = (draft = {}, BSI = 3, from = '2016-01-01') =>
  aLearner([adultSkillsAim({ FundModel: 35, LearnStartDate: '2023-09-01', ...draft })], {
    LearnerEmploymentStatus: [status(11, from, ESM('BSI', BSI))],
  });
const lars = (...categories: number[]) => ({
  reference: exampleReference({ aims: { '60012345': { categories } } }),
});

export const examples = () => [
  triggers('a licence to practise', learner(), lars(20)),
  triggers('a security licence, other adult', learner({ FundModel: 81 }), lars(22)),
  triggers('started on 1 August 2016', learner({ LearnStartDate: '2016-08-01' }), lars(20)),
  passes('started on 31 July 2016', learner({ LearnStartDate: '2016-07-31' }), lars(20)),
  triggers('on the benefit from the day of the start', learner({}, 3, '2023-09-01'), lars(20)),
  passes('on the benefit from the day after the start', learner({}, 3, '2023-09-02'), lars(20)),
  passes('another benefit', learner({}, 1), lars(20)),
  passes('the level 2 entitlement', learner(), lars(37)),
  passes('another funding', learner({ FundModel: 38 }), lars(20)),
  notChecked('a category whose place in the tree is not known', learner(), lars(37, 23)),
  notChecked('no LARS data at hand', learner()),
];
