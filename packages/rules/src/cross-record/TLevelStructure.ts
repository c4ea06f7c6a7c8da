import type { LearningDelivery } from '@waymark/ilr';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, passes, studyProgrammeAim, triggers } from '../examples/index.ts';
import { aimWhere } from '../words/aims.ts';

const isTLevel = ({ ProgType }: LearningDelivery) => ProgType === 31 || ProgType === 30;
const isPart = ({ AimType }: LearningDelivery) => AimType === 3 || AimType === 5;
const same = (a: LearningDelivery, b: LearningDelivery) =>
  a.FundModel === b.FundModel && a.ProgType === b.ProgType;

/** T Levels and T Level foundation years have a programme aim and, under it, a core or component aim. */
export default [
  rule({
    name: 'R_125',
    message: 'The T Level aim has no programme aim with its funding model and programme type',
    fix: 'Add the programme aim (AimType 1), or give both aims the same FundModel and ProgType.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it part of a T Level or foundation year (ProgType 31 or 30)?', isTLevel).noPasses(),
      ask('Is it a component or core aim (AimType 3 or 5)?', isPart).noPasses(),
      ask(
        'Is there a programme aim with the same FundModel and ProgType?',
        (aim, { learner }) =>
          aimWhere(learner, 'programme aim', other => other.AimType === 1 && same(other, aim)) !== undefined,
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'R_126',
    message:
      'The T Level programme aim has no core or component aim with its funding model and programme type',
    fix: 'Add the core or component aim (AimType 5 or 3), or give both aims the same FundModel and ProgType.',
    note: 'Intent and description of 2024-25 are those of R_125; the condition tests the other direction.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it part of a T Level or foundation year (ProgType 31 or 30)?', isTLevel).noPasses(),
      ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
      ask(
        'Is there a core or component aim with the same FundModel and ProgType?',
        (aim, { learner }) =>
          aimWhere(learner, 'core or component aim', other => isPart(other) && same(other, aim)) !==
          undefined,
      ).yesPasses(),
    ],
  }),
];

const core = studyProgrammeAim({ ProgType: 31 });
const programme = studyProgrammeAim({ ProgType: 31, AimType: 1, LearnAimRef: 'ZPROG001' });

export const examples = () => ({
  R_125: [
    triggers('a core aim alone', aLearner([core])),
    triggers('the programme aim is of a foundation year', aLearner([core, { ...programme, ProgType: 30 }])),
    triggers(
      'the programme aim has another funding model',
      aLearner([core, { ...programme, FundModel: 99 }]),
    ),
    passes('core aim and programme aim', aLearner([core, programme])),
    passes('a study programme', aLearner([studyProgrammeAim()])),
  ],
  R_126: [
    triggers('a programme aim alone', aLearner([programme])),
    triggers('the core aim is of a foundation year', aLearner([programme, { ...core, ProgType: 30 }])),
    triggers('the core aim has another funding model', aLearner([programme, { ...core, FundModel: 99 }])),
    passes('programme aim and core aim', aLearner([programme, core])),
    passes('programme aim and component aim', aLearner([programme, { ...core, AimType: 3 }])),
    passes('a study programme', aLearner([studyProgrammeAim({ AimType: 1 })])),
  ],
});
