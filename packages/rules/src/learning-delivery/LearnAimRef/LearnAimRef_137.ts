import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, notChecked, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { larsLevel } from '../../words/lars.ts';
import { about } from '../../words/look-up.ts';
import { hadLevel3 } from '../../words/prior-attainment.ts';

export default rule({
  name: 'LearnAimRef_137',
  message:
    'A level 3 Adult Skills Fund aim is returned for a learner who already had level 3 and does not earn little',
  fix: 'Check PriorAttain and LearnAimRef. If the learner earns below the threshold, return LDM 391.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded by the Adult Skills Fund (FundModel 38)?', aim => aim.FundModel === 38).noPasses(),
    ask('Did it start on or after 1 August 2024?', aim => aim.LearnStartDate >= '2024-08-01').noPasses(),
    ask('Had the learner reached level 3 or above by then?', (aim, { learner }) =>
      hadLevel3(learner, aim.LearnStartDate),
    ).noPasses(),
    ask('Does the learner earn below the threshold (FAM LDM 391)?', aim =>
      hasFAM(aim, 'LDM', '391'),
    ).yesPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Does a devolved authority fund it in full (FAM DAM 023)?', aim =>
      hasFAM(aim, 'DAM', '023'),
    ).yesPasses(),
    ask('Is it a level 3 aim in LARS?', (aim, context) =>
      about(larsLevel(aim.LearnAimRef, context), level => level === '3'),
    ).noPasses(),
  ],
});

const learner = (draft = {}, PriorLevel = 7, DateLevelApp = '2015-07-31') =>
  aLearner([adultSkillsAim({ LearnStartDate: '2024-08-01', ...draft })], {
    PriorAttain: [{ PriorLevel, DateLevelApp }],
  });
const fams = (type: string, code: string) => ({ LearningDeliveryFAM: [FAM('SOF', '105'), FAM(type, code)] });
const lars = (level: string) => ({ reference: exampleReference({ aims: { '60012345': { level } } }) });

export const examples = () => [
  triggers('level 4 attained before', learner(), lars('3')),
  triggers('level 3 reached on the day of the start', learner({}, 6, '2024-08-01'), lars('3')),
  passes('level 3 reached the day after', learner({}, 6, '2024-08-02'), lars('3')),
  passes('level 2 attained', learner({}, 2), lars('3')),
  passes('earns below the threshold', learner(fams('LDM', '391')), lars('3')),
  passes('started on 31 July 2024', learner({ LearnStartDate: '2024-07-31' }), lars('3')),
  passes('a level 2 aim', learner(), lars('2')),
  passes('a restart', learner(fams('RES', '1')), lars('3')),
  passes('fully funded by a devolved authority', learner(fams('DAM', '023')), lars('3')),
  passes('another funding', learner({ FundModel: 99 }), lars('3')),
  notChecked('no LARS data at hand', learner()),
];
