import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, notChecked, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { larsLevel } from '../../words/lars.ts';
import { inLarsCategory } from '../../words/lars-category.ts';
import { about } from '../../words/look-up.ts';

export default rule({
  name: 'LearnAimRef_136',
  message: 'The level 3 Adult Skills Fund aim is not part of the level 3 entitlement on its start date',
  fix: 'Check LearnAimRef, LearnStartDate and FundModel: a level 3 aim needs LARS category 38.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded by the Adult Skills Fund (FundModel 38)?', aim => aim.FundModel === 38).noPasses(),
    ask('Did it start on or after 1 August 2024?', aim => aim.LearnStartDate >= '2024-08-01').noPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Does a devolved authority fund it in full (FAM DAM 023)?', aim =>
      hasFAM(aim, 'DAM', '023'),
    ).yesPasses(),
    ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).yesPasses(),
    ask('Is it part of the Project S pilot (FAM LDM 395)?', aim => hasFAM(aim, 'LDM', '395')).yesPasses(),
    ask('Is it a level 3 aim in LARS?', (aim, context) =>
      about(larsLevel(aim.LearnAimRef, context), level => level === '3'),
    ).noPasses(),
    ask('Was it part of the level 3 entitlement on its start date (LARS category 38)?', (aim, context) =>
      inLarsCategory(aim.LearnAimRef, 38, aim.LearnStartDate, context),
    ).yesPasses(),
  ],
});

const aim = (draft = {}) => aLearner([adultSkillsAim({ LearnStartDate: '2024-08-01', ...draft })]);
const fams = (type: string, code: string) => ({ LearningDeliveryFAM: [FAM('SOF', '105'), FAM(type, code)] });
const lars = (level: string, from?: string, to?: string) => ({
  reference: exampleReference({
    aims: {
      '60012345': { level, categories: from ? [{ ref: 38, from, ...(to && { to }) }] : [] },
    },
  }),
});

export const examples = () => [
  triggers('never part of it', aim(), lars('3')),
  triggers('part of it from the day after', aim(), lars('3', '2024-08-02')),
  passes('part of it from that day', aim(), lars('3', '2024-08-01')),
  triggers('part of it until the day before', aim(), lars('3', '2020-08-01', '2024-07-31')),
  passes('part of it until that day', aim(), lars('3', '2020-08-01', '2024-08-01')),
  passes('started on 31 July 2024', aim({ LearnStartDate: '2024-07-31' }), lars('3')),
  passes('level 2', aim(), lars('2')),
  passes('a restart', aim(fams('RES', '1')), lars('3')),
  passes('fully funded by a devolved authority', aim(fams('DAM', '023')), lars('3')),
  passes('Free Courses for Jobs', aim(fams('LDM', '378')), lars('3')),
  passes('Project S', aim(fams('LDM', '395')), lars('3')),
  passes('another funding', aim({ FundModel: 99 }), lars('3')),
  notChecked('no LARS data at hand', aim()),
];
