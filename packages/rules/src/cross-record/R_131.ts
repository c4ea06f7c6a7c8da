import { word } from '@waymark/flow';
import type { Learner, PriorAttain } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, studyProgrammeAim, triggers } from '../examples/index.ts';

const FUNDED = [35, 36, 37, 38, 81, 99];

/** FundModel 39 came with 2026-27. */
const counts = (FundModel: number) => FundModel === 39 || FUNDED.includes(FundModel);

const earliestStart = word('earliest start of these aims', (learner: Learner): ISODate | undefined => {
  let earliest: ISODate | undefined;
  for (const { FundModel, LearnStartDate } of learner.LearningDelivery) {
    if (!counts(FundModel)) continue;
    if (earliest === undefined || LearnStartDate < earliest) earliest = LearnStartDate;
  }
  return earliest;
});

const firstAttainment = word('earliest prior attainment', (learner: Learner): PriorAttain | undefined => {
  let first: PriorAttain | undefined;
  for (const record of learner.PriorAttain) {
    if (first === undefined || record.DateLevelApp < first.DateLevelApp) first = record;
  }
  return first;
});

export default rule({
  name: 'R_131',
  message: 'No prior attainment is dated on or before the first start of an adult or apprenticeship aim',
  fix: 'Add the prior attainment that the learner had when the first of these aims began, with its DateLevelApp.',
  note: 'The message says "matching" the start, the condition on or before it, which is followed. A learner without any prior attainment is left to PriorAttain_01, which exempts some provision that this rule names.',
  looksAt: theLearner,
  questions: ask => [
    ask(
      'Has the learner an aim with FundModel 35, 36, 37, 38, 81 or 99, from 2026-27 also 39?',
      learner => earliestStart(learner) !== undefined,
    ).noPasses(),
    ask('Is any prior attainment returned?', learner => firstAttainment(learner) !== undefined).noPasses(),
    ask(
      'Does the earliest of it apply on or before the first start of these aims?',
      learner => firstAttainment(learner)!.DateLevelApp <= earliestStart(learner)!,
    ).yesPasses(),
  ],
});

const attained = (...dates: string[]) => ({
  PriorAttain: dates.map(DateLevelApp => ({ PriorLevel: 2, DateLevelApp })),
});
const aim = adultSkillsAim({ LearnStartDate: '2025-09-01' });

export const examples = () => [
  triggers('dated a day after the start', aLearner([aim], attained('2025-09-02'))),
  passes('dated on the day of the start', aLearner([aim], attained('2025-09-01'))),
  passes('one of two in time', aLearner([aim], attained('2026-01-31', '2013-07-31'))),
  triggers(
    'in time for the later aim only',
    aLearner([aim, adultSkillsAim({ LearnStartDate: '2026-01-12' })], attained('2025-10-01')),
  ),
  passes(
    'an earlier 16-19 aim does not count',
    aLearner([studyProgrammeAim({ LearnStartDate: '2023-09-01' }), aim], attained('2024-07-31')),
  ),
  passes('no prior attainment', aLearner([aim], attained())),
  passes('a 16-19 learner', aLearner([studyProgrammeAim()], attained('2025-12-01'))),
  triggers(
    'a short course',
    aLearner([adultSkillsAim({ FundModel: 39, LearnStartDate: '2026-09-01' })], attained('2026-09-02')),
    {
      years: [2627],
    },
  ),
];
