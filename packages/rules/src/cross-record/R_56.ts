import type { Learner, LearningDelivery } from '@waymark/ilr';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  passes,
  triggers,
} from '../examples/index.ts';
import { programmeAim } from '../words/programmes.ts';

const openUnfunded = (aim: LearningDelivery, learner: Learner) =>
  programmeAim(
    aim,
    learner,
    programme => programme.FundModel === 99 && programme.LearnActEndDate === undefined,
  );

export default rule({
  name: 'R_56',
  message: 'The component aim is funded although its open programme aim is not',
  fix: 'Give programme aim and component aims the same FundModel.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).noPasses(),
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).yesPasses(),
    ask(
      'Is there an open, non-funded programme aim with the same ProgType and StdCode?',
      (aim, { learner }) => openUnfunded(aim, learner) !== undefined,
    ).noPasses(),
    ask(
      'Had the component aim ended before that programme aim began?',
      (aim, { learner }) =>
        aim.LearnActEndDate !== undefined && aim.LearnActEndDate < openUnfunded(aim, learner)!.LearnStartDate,
      { from: 2627 },
    ).yesPasses(),
  ],
});

const programme = (more = {}) =>
  apprenticeshipProgramme({ FundModel: 99, LearningDeliveryFAM: [], LearnStartDate: '2025-11-03', ...more });
const ended = (LearnActEndDate: string) =>
  apprenticeshipComponent({ LearnStartDate: '2025-09-01', LearnActEndDate, CompStatus: 3, Outcome: 3 });

export const examples = () => [
  triggers('funded component, non-funded programme', aLearner([programme(), apprenticeshipComponent()])),
  passes('both non-funded', aLearner([programme(), apprenticeshipComponent({ FundModel: 99 })])),
  passes('both funded', aLearner([apprenticeshipProgramme(), apprenticeshipComponent()])),
  passes(
    'the non-funded programme is closed',
    aLearner([programme({ LearnActEndDate: '2026-01-31' }), apprenticeshipComponent()]),
  ),
  passes('another standard', aLearner([programme({ StdCode: 7 }), apprenticeshipComponent()])),
  passes('ended the day before the programme began', aLearner([programme(), ended('2025-11-02')]), {
    years: [2627],
  }),
  triggers('the same before 2026-27', aLearner([programme(), ended('2025-11-02')]), { years: [2425, 2526] }),
  triggers('ended on the day on which the programme began', aLearner([programme(), ended('2025-11-03')])),
];
