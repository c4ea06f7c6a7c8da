import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, notChecked, passes, triggers } from '../../examples/index.ts';
import { DD07 } from '../../words/derived/DD07.ts';
import { hasFAM } from '../../words/fam.ts';
import { larsLevel } from '../../words/lars.ts';
import { about } from '../../words/look-up.ts';

export default rule({
  name: 'LearnAimRef_79',
  message: 'A level 4 aim is returned as adult skills',
  fix: 'Check LearnAimRef and FundModel: adult skills funding does not pay for level 4.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
    ask('Did it start after 31 July 2016?', aim => aim.LearnStartDate > '2016-07-31').noPasses(),
    ask('Did it start on or before 31 July 2024?', aim => aim.LearnStartDate <= '2024-07-31').noPasses(),
    ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).yesPasses(),
    ask('Is the learner in custody (FAM LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).yesPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Does a devolved authority fund it in full (FAM DAM 023)?', aim =>
      hasFAM(aim, 'DAM', '023'),
    ).yesPasses(),
    ask('Is it a level 4 aim in LARS?', (aim, context) =>
      about(larsLevel(aim.LearnAimRef, context), level => level === '4'),
    ).noPasses(),
  ],
});

const aim = (draft = {}) =>
  aLearner([adultSkillsAim({ FundModel: 35, LearnStartDate: '2016-08-01', ...draft })]);
const fams = (type: string, code: string) => ({ LearningDeliveryFAM: [FAM('SOF', '105'), FAM(type, code)] });
const lars = (level: string) => ({ reference: exampleReference({ aims: { '60012345': { level } } }) });

export const examples = () => [
  triggers('started on 1 August 2016', aim(), lars('4')),
  triggers('started on 31 July 2024', aim({ LearnStartDate: '2024-07-31' }), lars('4')),
  passes('started on 31 July 2016', aim({ LearnStartDate: '2016-07-31' }), lars('4')),
  passes('started on 1 August 2024', aim({ LearnStartDate: '2024-08-01' }), lars('4')),
  passes('level 3', aim(), lars('3')),
  passes('an apprenticeship', aim({ AimType: 3, ProgType: 25, StdCode: 105 }), lars('4')),
  passes('offender learning', aim(fams('LDM', '034')), lars('4')),
  passes('a restart', aim(fams('RES', '1')), lars('4')),
  passes('fully funded by a devolved authority', aim(fams('DAM', '023')), lars('4')),
  passes('another funding', aim({ FundModel: 99 }), lars('4')),
  notChecked('no LARS data at hand', aim()),
];
