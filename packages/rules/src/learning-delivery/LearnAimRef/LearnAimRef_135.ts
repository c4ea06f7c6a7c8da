import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, notChecked, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { larsLevel } from '../../words/lars.ts';
import { about } from '../../words/look-up.ts';

export default rule({
  name: 'LearnAimRef_135',
  message: 'A level 4 aim is returned under the Adult Skills Fund',
  fix: 'Check LearnAimRef and FundModel: the Adult Skills Fund does not pay for level 4.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded by the Adult Skills Fund (FundModel 38)?', aim => aim.FundModel === 38).noPasses(),
    ask('Did it start on or after 1 August 2024?', aim => aim.LearnStartDate >= '2024-08-01').noPasses(),
    ask('Does a devolved authority fund it in full (FAM DAM 023)?', aim =>
      hasFAM(aim, 'DAM', '023'),
    ).yesPasses(),
    ask('Is it a level 4 aim in LARS?', (aim, context) =>
      about(larsLevel(aim.LearnAimRef, context), level => level === '4'),
    ).noPasses(),
  ],
});

const aim = (draft = {}) => aLearner([adultSkillsAim({ LearnStartDate: '2024-08-01', ...draft })]);
const lars = (level: string) => ({ reference: exampleReference({ aims: { '60012345': { level } } }) });

export const examples = () => [
  triggers('level 4', aim(), lars('4')),
  passes('level 3', aim(), lars('3')),
  passes('started on 31 July 2024', aim({ LearnStartDate: '2024-07-31' }), lars('4')),
  passes(
    'fully funded by a devolved authority',
    aim({ LearningDeliveryFAM: [FAM('SOF', '110'), FAM('DAM', '023')] }),
    lars('4'),
  ),
  passes('another funding', aim({ FundModel: 99 }), lars('4')),
  notChecked('no LARS data at hand', aim()),
];
