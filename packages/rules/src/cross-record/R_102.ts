import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipProgramme,
  FAM,
  passes,
  triggers,
} from '../examples/index.ts';
import { fams, hasFAM } from '../words/fam.ts';

export default rule({
  name: 'R_102',
  message: 'No apprenticeship contract type applies from the first day of the aim',
  fix: 'Set LearnDelFAMDateFrom of the first ACT record to the start of the aim.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an apprenticeship contract type (FAM ACT) returned?', aim => hasFAM(aim, 'ACT')).noPasses(),
    ask('Does an ACT record begin on the day on which the aim started?', aim =>
      fams(aim, 'ACT').some(record => record.LearnDelFAMDateFrom === aim.LearnStartDate),
    ).yesPasses(),
  ],
});

const starting = (...dates: (string | undefined)[]) =>
  aLearner([apprenticeshipProgramme({ LearningDeliveryFAM: dates.map(date => FAM('ACT', '1', date)) })]);

export const examples = () => [
  triggers('a day after the start', starting('2025-09-02')),
  triggers('a day before the start', starting('2025-08-31')),
  triggers('without a date', starting(undefined)),
  passes('on the day of the start', starting('2025-09-01')),
  passes('one of two on the day of the start', starting('2025-11-03', '2025-09-01')),
  passes('no contract type', aLearner([adultSkillsAim()])),
];
