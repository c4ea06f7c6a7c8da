import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, notChecked, passes, triggers } from '../../examples/index.ts';
import { DD35 } from '../../words/derived/DD35.ts';
import { hasFAM } from '../../words/fam.ts';
import { everInLarsCategory, inLarsCategory } from '../../words/lars-category.ts';

export default rule({
  name: 'LearnDelFAMType_129',
  message:
    'The aim started while LARS did not offer it to devolved authorities as a Free Courses for Jobs aim',
  fix: 'Remove LDM 378, or correct LearnStartDate.',
  note: 'The flow chart would also take aims that were never in the category; the condition needs it.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).noPasses(),
    ask('Does a devolved authority fund it (DD35)?', (aim, context) => DD35(aim, context)).noPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Is the aim in the category of devolved flexible delivery (56) at any time?', (aim, context) =>
      everInLarsCategory(aim.LearnAimRef, [56], context),
    ).noPasses(),
    ask('Was it in that category on the start date?', (aim, context) =>
      inLarsCategory(aim.LearnAimRef, 56, aim.LearnStartDate, context),
    ).yesPasses(),
    ask('Is it in the category of rate 1 or rate 2 (45 or 46)?', (aim, context) =>
      everInLarsCategory(aim.LearnAimRef, [45, 46], context),
    ).yesPasses(),
  ],
});

const free = (LearnAimRef: string, SOF = '110', ...more: ReturnType<typeof FAM>[]) =>
  aLearner([
    adultSkillsAim({ LearnAimRef, LearningDeliveryFAM: [FAM('SOF', SOF), FAM('LDM', '378'), ...more] }),
  ]);
const until = (to: string) => ({ ref: 56, from: '2022-04-01', to });
const reference = exampleReference({
  aims: {
    60012345: { categories: [until('2025-08-31')] },
    60011111: { categories: [until('2025-09-01')] },
    60022222: { categories: [until('2025-08-31'), 45] },
    60033333: {},
  },
});

export const examples = () => [
  triggers('a day after the category ended', free('60012345'), { reference }),
  passes('on its last day', free('60011111'), { reference }),
  passes('also rate 1', free('60022222'), { reference }),
  passes('never in the category', free('60033333'), { reference }),
  passes('national', free('60012345', '105'), { reference }),
  passes('a restart', free('60012345', '110', FAM('RES', '1')), { reference }),
  passes('no LDM 378', aLearner([adultSkillsAim()]), { reference }),
  notChecked('no LARS at hand', free('60012345')),
];
