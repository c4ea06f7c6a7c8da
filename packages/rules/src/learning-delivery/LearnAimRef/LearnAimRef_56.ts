import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, notChecked, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { inLarsCategory } from '../../words/lars-category.ts';

export default rule({
  name: 'LearnAimRef_56',
  message: 'A security licence to practise is returned with adult skills funding for a learner in custody',
  fix: 'Return the aim under another funding, or check the LDM codes 034 and 328.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it adult skills or other adult funded (FundModel 35 or 81)?', aim =>
      [35, 81].includes(aim.FundModel),
    ).noPasses(),
    ask('Did it start on or after 1 August 2015?', aim => aim.LearnStartDate >= '2015-08-01').noPasses(),
    ask('Is the learner in custody or on temporary release (FAM LDM 034 or 328)?', aim =>
      hasFAM(aim, 'LDM', ['034', '328']),
    ).noPasses(),
    ask('Is it a security licence to practise (LARS category 22)?', (aim, context) =>
      inLarsCategory(aim.LearnAimRef, 22, aim.LearnStartDate, context),
    ).noPasses(),
  ],
});

const aim = (draft = {}) =>
  aLearner([
    adultSkillsAim({
      FundModel: 35,
      LearnStartDate: '2023-09-01',
      LearningDeliveryFAM: [FAM('SOF', '105'), FAM('LDM', '034')],
      ...draft,
    }),
  ]);
const lars = (category: number) => ({
  reference: exampleReference({ aims: { '60012345': { categories: [category] } } }),
});

export const examples = () => [
  triggers('in custody', aim(), lars(22)),
  triggers(
    'on temporary release, other adult',
    aim({ FundModel: 81, LearningDeliveryFAM: [FAM('LDM', '328')] }),
    lars(22),
  ),
  triggers('started on 1 August 2015', aim({ LearnStartDate: '2015-08-01' }), lars(22)),
  passes('started on 31 July 2015', aim({ LearnStartDate: '2015-07-31' }), lars(22)),
  passes('not an offender', aim({ LearningDeliveryFAM: [FAM('SOF', '105')] }), lars(22)),
  passes('another category', aim(), lars(37)),
  passes('another funding', aim({ FundModel: 99 }), lars(22)),
  notChecked('no LARS data at hand', aim()),
];
