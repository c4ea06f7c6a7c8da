import type { LearningDelivery } from '@waymark/ilr';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../examples/index.ts';

const hasReducedHours = (aim: LearningDelivery) =>
  aim.HRSRecord.some(({ HRSType, HRSCode }) => HRSType === 'HRS' && HRSCode === 4);

const hasReducedPrice = (aim: LearningDelivery) =>
  aim.AppFinRecord.some(({ AFinType, AFinCode }) => AFinType === 'RIP' && AFinCode === 1);

const note = 'Not stated: hours and price are expected on the same aim.';

/** Prior learning takes hours off an apprenticeship (HRS 4) and money off its price (RIP 1): both or neither. */
export default [
  rule({
    name: 'R_161',
    message: 'Hours are reduced for prior learning (HRS 4), but the price is not (RIP 1)',
    fix: 'Add the financial record RIP 1 with the reduction of the price, or remove the hours record.',
    note,
    looksAt: eachAim,
    questions: ask => [
      ask('Is an hours record HRS 4 returned?', hasReducedHours).noPasses(),
      ask('Is a financial record RIP 1 returned?', hasReducedPrice).yesPasses(),
    ],
  }),
  rule({
    name: 'R_162',
    message: 'The price is reduced for prior learning (RIP 1), but the hours are not (HRS 4)',
    fix: 'Add the hours record HRS 4 with the reduced hours, or remove the financial record.',
    note,
    looksAt: eachAim,
    questions: ask => [
      ask('Is a financial record RIP 1 returned?', hasReducedPrice).noPasses(),
      ask('Is an hours record HRS 4 returned?', hasReducedHours).yesPasses(),
    ],
  }),
];

const hours = { HRSType: 'HRS', HRSCode: 4, HRSAmount: 300 };
const price = { AFinType: 'RIP', AFinCode: 1, AFinDate: '2026-09-07', AFinAmount: 800 };
const aim = (HRSRecord: (typeof hours)[], AppFinRecord: (typeof price)[]) =>
  aLearner([apprenticeshipProgramme({ LearnStartDate: '2026-09-07', HRSRecord, AppFinRecord })]);

export const examples = () => ({
  R_161: [
    triggers('hours alone', aim([hours], [])),
    passes('hours and price', aim([hours], [price])),
    passes('other hours', aim([{ ...hours, HRSCode: 1 }], [])),
  ],
  R_162: [
    triggers('price alone', aim([], [price])),
    passes('price and hours', aim([hours], [price])),
    passes('a negotiated price', aim([], [{ ...price, AFinType: 'TNP' }])),
  ],
});
