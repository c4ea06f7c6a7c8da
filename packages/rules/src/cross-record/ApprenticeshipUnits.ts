import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { type AimDraft, adultSkillsAim, aLearner, passes, triggers } from '../examples/index.ts';
import { counterpart } from '../words/apprenticeship.ts';

/** An apprenticeship unit (ProgType 34) is a programme aim and a component aim that agree with each other. */
const sides = [
  { name: 'R_159', AimType: 3, called: 'component aim', other: 'programme aim' },
  { name: 'R_160', AimType: 1, called: 'programme aim', other: 'component aim' },
];

export default sides.map(({ name, AimType, called, other }) =>
  rule({
    name,
    message: `The ${called} of the apprenticeship unit has no ${other} with the same funding and dates`,
    fix: `Add the ${other}, or make FundModel, LearnStartDate, LearnPlanEndDate and LearnActEndDate of both aims agree.`,
    note: 'The actual end date is compared where this aim has one.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it part of an apprenticeship unit (ProgType 34)?', aim => aim.ProgType === 34).noPasses(),
      ask(`Is it a ${called} (AimType ${AimType})?`, aim => aim.AimType === AimType).noPasses(),
      ask(
        `Is there a ${other} with the same funding model, start, planned end and, if returned, actual end?`,
        (aim, { learner }) => counterpart(aim, learner) !== undefined,
      ).yesPasses(),
    ],
  }),
);

const unit = (AimType: number, draft: AimDraft = {}) =>
  adultSkillsAim({
    AimType,
    FundModel: 39,
    ProgType: 34,
    LearnStartDate: '2026-09-01',
    LearnPlanEndDate: '2026-10-30',
    ...draft,
  });
const ended = { LearnActEndDate: '2026-10-30', CompStatus: 2, Outcome: 1 };

export const examples = () =>
  Object.fromEntries(
    sides.map(({ name, AimType }) => {
      const counter = AimType === 1 ? 3 : 1;
      const pair = (mine: AimDraft, others: AimDraft) =>
        aLearner([unit(AimType, mine), unit(counter, others)]);
      return [
        name,
        [
          triggers('alone', aLearner([unit(AimType)])),
          triggers('another funding model', aLearner([unit(AimType), unit(counter, { FundModel: 99 })])),
          triggers('another programme', aLearner([unit(AimType), unit(counter, { ProgType: undefined })])),
          triggers('another start', pair({}, { LearnStartDate: '2026-09-02' })),
          triggers('another planned end', pair({}, { LearnPlanEndDate: '2026-10-31' })),
          triggers('another actual end', pair(ended, { ...ended, LearnActEndDate: '2026-10-29' })),
          triggers('ended on one side alone', pair(ended, {})),
          passes('both in learning', pair({}, {})),
          passes('both ended', pair(ended, ended)),
          passes('another programme type', aLearner([adultSkillsAim({ AimType })])),
        ],
      ];
    }),
  );
