import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  FAM,
  passes,
  studyProgrammeAim,
  triggers,
} from '../../examples/index.ts';
import { DD35 } from '../../words/derived/DD35.ts';

const PROGRAMMES: readonly number[] = [2, 3, 20, 21, 22, 23, 24, 25, 30, 31];

export default rule({
  name: 'LearnDelFAMType_109',
  message: 'A devolved source of funding stands on an apprenticeship, traineeship or T Level programme',
  fix: 'Correct SOF: these programmes are funded nationally.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is a programme type returned (ProgType)?', aim => aim.ProgType !== undefined).noPasses(),
    ask(
      'Is the programme an apprenticeship, traineeship or T Level (ProgType 2, 3, 20 to 25, 30 or 31)?',
      aim => PROGRAMMES.includes(aim.ProgType!),
    ).noPasses(),
    ask('Does a devolved authority fund it (DD35)?', (aim, context) => DD35(aim, context)).noPasses(),
  ],
});

const devolved = { LearningDeliveryFAM: [FAM('SOF', '110')] };

export const examples = () => [
  triggers('a devolved apprenticeship', aLearner([apprenticeshipProgramme(devolved)])),
  triggers('a devolved T Level', aLearner([studyProgrammeAim({ ...devolved, ProgType: 31 })])),
  passes('a national apprenticeship', aLearner([apprenticeshipProgramme()])),
  passes('a Skills Bootcamp', aLearner([bootcampProgramme(devolved)])),
  passes('no programme', aLearner([adultSkillsAim(devolved)])),
];
