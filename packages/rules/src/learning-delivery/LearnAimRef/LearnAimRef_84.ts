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
  name: 'LearnAimRef_84',
  message: 'The level 3 adult skills aim is not part of the level 3 entitlement on its start date',
  fix: 'Check LearnAimRef, LearnStartDate and FundModel: a level 3 aim needs LARS category 38.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
    ask('Did it start on or after 1 August 2017?', aim => aim.LearnStartDate >= '2017-08-01').noPasses(),
    ask('Did it start on or before 31 July 2024?', aim => aim.LearnStartDate <= '2024-07-31').noPasses(),
    ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).yesPasses(),
    ask('Is it part of a traineeship (ProgType 24)?', aim => aim.ProgType === 24).yesPasses(),
    ask('Is the learner in custody (FAM LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).yesPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Does a devolved authority fund it in full (FAM DAM 023)?', aim =>
      hasFAM(aim, 'DAM', '023'),
    ).yesPasses(),
    ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).yesPasses(),
    ask('Is it a level 3 aim in LARS?', (aim, context) =>
      about(larsLevel(aim.LearnAimRef, context), level => level === '3'),
    ).noPasses(),
    ask('Was it part of the level 3 entitlement on its start date (LARS category 38)?', (aim, context) =>
      inLarsCategory(aim.LearnAimRef, 38, aim.LearnStartDate, context),
    ).yesPasses(),
  ],
});

const aim = (draft = {}) =>
  aLearner([adultSkillsAim({ FundModel: 35, LearnStartDate: '2017-08-01', ...draft })]);
const fams = (type: string, code: string) => ({ LearningDeliveryFAM: [FAM('SOF', '105'), FAM(type, code)] });
const lars = (level: string, from?: string, to?: string) => ({
  reference: exampleReference({
    aims: {
      '60012345': { level, categories: from ? [{ ref: 38, from, ...(to && { to }) }] : [] },
    },
  }),
});

export const examples = () => [
  triggers('never part of it, started on 1 August 2017', aim(), lars('3')),
  triggers('part of it from the day after', aim(), lars('3', '2017-08-02')),
  passes('part of it from that day', aim(), lars('3', '2017-08-01')),
  triggers('part of it until the day before', aim(), lars('3', '2010-08-01', '2017-07-31')),
  passes('part of it until that day', aim(), lars('3', '2010-08-01', '2017-08-01')),
  triggers('started on 31 July 2024', aim({ LearnStartDate: '2024-07-31' }), lars('3')),
  passes('started on 31 July 2017', aim({ LearnStartDate: '2017-07-31' }), lars('3')),
  passes('started on 1 August 2024', aim({ LearnStartDate: '2024-08-01' }), lars('3')),
  passes('level 2', aim(), lars('2')),
  passes('an apprenticeship', aim({ AimType: 3, ProgType: 25, StdCode: 105 }), lars('3')),
  passes('a traineeship', aim({ AimType: 3, ProgType: 24 }), lars('3')),
  passes('offender learning', aim(fams('LDM', '034')), lars('3')),
  passes('a restart', aim(fams('RES', '1')), lars('3')),
  passes('fully funded by a devolved authority', aim(fams('DAM', '023')), lars('3')),
  passes('Free Courses for Jobs', aim(fams('LDM', '378')), lars('3')),
  passes('another funding', aim({ FundModel: 99 }), lars('3')),
  notChecked('no LARS data at hand', aim()),
];
