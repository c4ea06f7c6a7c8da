import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, notChecked, passes, triggers } from '../../examples/index.ts';
import { DD07 } from '../../words/derived/DD07.ts';
import { hasFAM } from '../../words/fam.ts';
import { larsLevel } from '../../words/lars.ts';
import { inLarsCategory } from '../../words/lars-category.ts';
import { about } from '../../words/look-up.ts';

export default rule({
  name: 'LearnAimRef_78',
  message: 'The level 3 adult skills aim is not part of the level 3 entitlement',
  fix: 'Check LearnAimRef and FundModel: for starts in 2016-17 a level 3 aim needs LARS category 38.',
  needs: ['lars', 'organisations'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
    ask('Did it start on or after 1 August 2016?', aim => aim.LearnStartDate >= '2016-08-01').noPasses(),
    ask('Did it start on or before 31 July 2017?', aim => aim.LearnStartDate <= '2017-07-31').noPasses(),
    ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).yesPasses(),
    ask('Is the learner in custody (FAM LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).yesPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Is it redundancy training of the steel industry (FAM LDM 347)?', aim =>
      hasFAM(aim, 'LDM', '347'),
    ).yesPasses(),
    ask('Is it a level 3 aim in LARS?', (aim, context) =>
      about(larsLevel(aim.LearnAimRef, context), level => level === '3'),
    ).noPasses(),
    ask('Is it part of the level 3 entitlement (LARS category 38)?', (aim, context) =>
      inLarsCategory(aim.LearnAimRef, 38, aim.LearnStartDate, context),
    ).yesPasses(),
    ask('Is the provider a specialist designated college (USDC)?', (_, { file, reference }) =>
      about(reference.organisations.legalOrgType(file.UKPRN), type => type === 'USDC'),
    ).yesPasses(),
  ],
});

const aim = (draft = {}) =>
  aLearner([adultSkillsAim({ FundModel: 35, LearnStartDate: '2016-08-01', ...draft })]);
const fams = (type: string, code: string) => ({ LearningDeliveryFAM: [FAM('SOF', '105'), FAM(type, code)] });
const given = (level: string, category: number, legalOrgType = 'UGFE') => ({
  reference: exampleReference({
    aims: { '60012345': { level, categories: [category] } },
    organisations: { 10000001: { legalOrgType } },
  }),
});

export const examples = () => [
  triggers('without the entitlement, started on 1 August 2016', aim(), given('3', 37)),
  triggers('started on 31 July 2017', aim({ LearnStartDate: '2017-07-31' }), given('3', 37)),
  passes('started on 31 July 2016', aim({ LearnStartDate: '2016-07-31' }), given('3', 37)),
  passes('started on 1 August 2017', aim({ LearnStartDate: '2017-08-01' }), given('3', 37)),
  passes('with the entitlement', aim(), given('3', 38)),
  passes('level 2', aim(), given('2', 37)),
  passes('a specialist designated college', aim(), given('3', 37, 'USDC')),
  passes('an apprenticeship', aim({ AimType: 3, ProgType: 25, StdCode: 105 }), given('3', 37)),
  passes('offender learning', aim(fams('LDM', '034')), given('3', 37)),
  passes('a restart', aim(fams('RES', '1')), given('3', 37)),
  passes('steel industry', aim(fams('LDM', '347')), given('3', 37)),
  passes('another funding', aim({ FundModel: 99 }), given('3', 37)),
  notChecked('no LARS data at hand', aim()),
];
