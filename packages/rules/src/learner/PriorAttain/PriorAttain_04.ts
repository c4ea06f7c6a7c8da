import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { type AimDraft, adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';
import { priorAttainment } from '../../words/prior-attainment.ts';

export default rule({
  name: 'PriorAttain_04',
  message:
    'A learner with level 4 or above is on an intermediate, advanced or level 4 apprenticeship framework with adult skills funding',
  fix: 'Correct PriorLevel, ProgType or FundModel.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of such a framework (ProgType 2, 3 or 20)?', aim =>
      [2, 3, 20].includes(aim.ProgType!),
    ).noPasses(),
    ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
    ask(
      'Did the learner already have level 4 or above (PriorLevel 7, 8, 9 or 10)?',
      (_, { learner }) => priorAttainment(learner, [7, 8, 9, 10]) !== undefined,
    ).noPasses(),
  ],
});

const framework = (draft: AimDraft = {}, PriorLevel = 7) =>
  aLearner([adultSkillsAim({ FundModel: 35, ProgType: 3, ...draft })], {
    PriorAttain: [{ PriorLevel, DateLevelApp: '2013-07-31' }],
  });

export const examples = () => [
  ...[2, 3, 20].map(ProgType => triggers(`ProgType ${ProgType}`, framework({ ProgType }))),
  ...[7, 8, 9, 10].map(level => triggers(`PriorLevel ${level}`, framework({}, level))),
  passes('PriorLevel 6', framework({}, 6)),
  passes('not known', framework({}, 98)),
  passes('another funding', framework({ FundModel: 36 })),
  passes('another programme', framework({ ProgType: 21 })),
  passes('no programme', framework({ ProgType: undefined })),
];
