import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  ESM,
  FAM,
  notChecked,
  passes,
  status,
  triggers,
} from '../../examples/index.ts';
import { DD07 } from '../../words/derived/DD07.ts';
import { DD38 } from '../../words/derived/DD38.ts';
import { hasFAM } from '../../words/fam.ts';
import { larsLevel } from '../../words/lars.ts';
import { about } from '../../words/look-up.ts';
import { hadLevel3 } from '../../words/prior-attainment.ts';

export default rule({
  name: 'LearnAimRef_85',
  message: 'A level 3 adult skills aim is returned for a learner who already had level 3',
  fix: 'Check PriorAttain and LearnAimRef. If both are right, the aim cannot be adult skills funded.',
  note: 'The last exclusion is read as Free Courses for Jobs (LDM 378) together with one of two things: out of work on benefits (DD38), or a low wage (LDM 382).',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
    ask('Did it start on or after 1 August 2017?', aim => aim.LearnStartDate >= '2017-08-01').noPasses(),
    ask('Did it start on or before 31 July 2024?', aim => aim.LearnStartDate <= '2024-07-31').noPasses(),
    ask('Had the learner reached level 3 or above by then?', (aim, { learner }) =>
      hadLevel3(learner, aim.LearnStartDate),
    ).noPasses(),
    ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).yesPasses(),
    ask('Is it part of a traineeship (ProgType 24)?', aim => aim.ProgType === 24).yesPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Does a devolved authority fund it in full (FAM DAM 023)?', aim =>
      hasFAM(aim, 'DAM', '023'),
    ).yesPasses(),
    ask
      .oneOf('Is it Free Courses for Jobs for someone out of work or on a low wage?', {
        'out of work': [
          ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim =>
            hasFAM(aim, 'LDM', '378'),
          ).noPasses(),
          ask('Was the learner out of work on benefits (DD38)?', (aim, { learner }) =>
            DD38(aim, learner),
          ).noPasses(),
        ],
        'low wage': [
          ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim =>
            hasFAM(aim, 'LDM', '378'),
          ).noPasses(),
          ask('Is the learner on a low wage (FAM LDM 382)?', aim => hasFAM(aim, 'LDM', '382')).noPasses(),
        ],
      })
      .yesPasses(),
    ask('Is it a level 3 aim in LARS?', (aim, context) =>
      about(larsLevel(aim.LearnAimRef, context), level => level === '3'),
    ).noPasses(),
  ],
});

const learner = (
  draft = {},
  prior: readonly [number, string][] = [[7, '2015-07-31']],
  BSI = 3,
  from = '2016-01-01',
) =>
  aLearner([adultSkillsAim({ FundModel: 35, LearnStartDate: '2023-09-01', ...draft })], {
    PriorAttain: prior.map(([PriorLevel, DateLevelApp]) => ({ PriorLevel, DateLevelApp })),
    LearnerEmploymentStatus: [status(11, from, ESM('BSI', BSI))],
  });
const fams = (...codes: [string, string][]) => ({
  LearningDeliveryFAM: [FAM('SOF', '105'), ...codes.map(([type, code]) => FAM(type, code))],
});
const lars = (level: string) => ({ reference: exampleReference({ aims: { '60012345': { level } } }) });

export const examples = () => [
  triggers('level 4 attained before', learner(), lars('3')),
  triggers(
    'level 3 reached on the day of the start',
    learner({}, [
      [2, '2010-07-31'],
      [6, '2023-09-01'],
    ]),
    lars('3'),
  ),
  passes(
    'level 3 reached the day after',
    learner({}, [
      [2, '2010-07-31'],
      [6, '2023-09-02'],
    ]),
    lars('3'),
  ),
  passes('nothing attained', learner({}, []), lars('3')),
  triggers('started on 1 August 2017', learner({ LearnStartDate: '2017-08-01' }), lars('3')),
  passes('started on 31 July 2017', learner({ LearnStartDate: '2017-07-31' }), lars('3')),
  triggers('started on 31 July 2024', learner({ LearnStartDate: '2024-07-31' }), lars('3')),
  passes('started on 1 August 2024', learner({ LearnStartDate: '2024-08-01' }), lars('3')),
  passes('a level 2 aim', learner(), lars('2')),
  passes('an apprenticeship', learner({ AimType: 3, ProgType: 25, StdCode: 105 }), lars('3')),
  passes('a traineeship', learner({ AimType: 3, ProgType: 24 }), lars('3')),
  passes('a restart', learner(fams(['RES', '1'])), lars('3')),
  passes('fully funded by a devolved authority', learner(fams(['DAM', '023'])), lars('3')),
  passes(
    'Free Courses for Jobs, out of work on benefits',
    learner(fams(['LDM', '378']), undefined, 1),
    lars('3'),
  ),
  passes(
    'Free Courses for Jobs, on benefits from the day of the start',
    learner(fams(['LDM', '378']), undefined, 1, '2023-09-01'),
    lars('3'),
  ),
  triggers(
    'Free Courses for Jobs, on benefits from the day after the start',
    learner(fams(['LDM', '378']), undefined, 1, '2023-09-02'),
    lars('3'),
  ),
  passes('Free Courses for Jobs, low wage', learner(fams(['LDM', '378'], ['LDM', '382'])), lars('3')),
  triggers('Free Courses for Jobs, neither', learner(fams(['LDM', '378'])), lars('3')),
  triggers('low wage without Free Courses for Jobs', learner(fams(['LDM', '382'])), lars('3')),
  passes('another funding', learner({ FundModel: 99 }), lars('3')),
  notChecked('no LARS data at hand', learner()),
];
