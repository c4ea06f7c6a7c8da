import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, studyProgrammeAim, triggers } from '../examples/index.ts';
import { allOf } from '../words/questions.ts';

const UNTIL_2526 = [25, 35, 38, 37, 81, 10, 99];
const FROM_2627 = [25, 35, 38, 37, 39, 81, 99];

export default rule({
  name: 'PlanLearnHours_02',
  message: 'No learning hours are planned',
  fix: 'Return the planned hours of the year in PlanLearnHours.',
  note: 'An aim of a T Level is let off by itself, not the learner for it, as in PlanLearnHours_01.',
  looksAt: eachAim,
  questions: ask => [
    ask('Are the planned learning hours 0?', (_, { learner }) => learner.PlanLearnHours === 0).noPasses(),
    ask(
      'Is the aim funded by FundModel 10, 25, 35, 37, 38, 81 or 99?',
      aim => UNTIL_2526.includes(aim.FundModel),
      { until: 2526 },
    ).noPasses(),
    ask(
      'Is the aim funded by FundModel 25, 35, 37, 38, 39, 81 or 99?',
      aim => FROM_2627.includes(aim.FundModel),
      { from: 2627 },
    ).noPasses(),
    allOf(ask, 'Is it part of a T Level?', {
      'Is it 16-19 funded (FundModel 25)?': aim => aim.FundModel === 25,
      'Is it part of a T Level (ProgType 31)?': aim => aim.ProgType === 31,
    }).yesPasses(),
  ],
});

const planned = (PlanLearnHours: number | undefined, draft = {}) =>
  aLearner([studyProgrammeAim(draft)], { PlanLearnHours });

export const examples = () => [
  ...[25, 35, 37, 38, 81, 99].map(FundModel => triggers(`FundModel ${FundModel}`, planned(0, { FundModel }))),
  triggers('community learning', aLearner([adultSkillsAim({ FundModel: 10 })], { PlanLearnHours: 0 }), {
    years: [2425, 2526],
  }),
  passes('growth and skills', planned(0, { FundModel: 39 }), { years: [2425, 2526] }),
  triggers('growth and skills', planned(0, { FundModel: 39 }), { years: [2627] }),
  passes('an apprenticeship', planned(0, { FundModel: 36 })),
  passes('1 hour', planned(1)),
  passes('not returned', planned(undefined)),
  passes('a T Level', planned(0, { ProgType: 31 })),
  triggers('non-funded, in a T Level', planned(0, { FundModel: 99, ProgType: 31 })),
  triggers(
    'an aim beside a T Level',
    aLearner([studyProgrammeAim({ ProgType: 31 }), studyProgrammeAim({ AimSeqNumber: 2 })], {
      PlanLearnHours: 0,
    }),
  ),
];
