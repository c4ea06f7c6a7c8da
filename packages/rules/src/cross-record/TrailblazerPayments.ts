import { type Answer, isUnknown, word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, notChecked, passes, triggers } from '../examples/index.ts';
import { DD17, standardCap, standardPrice } from '../words/derived/DD17.ts';

/** What the employer has paid for the standard so far, in pounds: PMR 1 and 2, less PMR 3. */
const employerPaid = word('payments of the employer', (aim: LearningDelivery, learner: Learner): number => {
  let paid = 0;
  for (const { AimType, ProgType, StdCode, FundModel, AppFinRecord } of learner.LearningDelivery) {
    if (AimType !== 1 || ProgType !== 25 || StdCode !== aim.StdCode || FundModel !== 81) continue;
    for (const { AFinType, AFinCode, AFinAmount } of AppFinRecord) {
      if (AFinType !== 'PMR') continue;
      if (AFinCode === 1 || AFinCode === 2) paid += AFinAmount;
      if (AFinCode === 3) paid -= AFinAmount;
    }
  }
  return paid;
});

/** The employer of a trailblazer apprenticeship pays a third of its price, or what is over the cap of the standard. */
export default [
  rule({
    name: 'R_72',
    message: 'The employer has paid more than a third of the price of the trailblazer apprenticeship',
    fix: 'Correct the payments (PMR) or the agreed price (TNP).',
    needs: ['lars'],
    looksAt: eachAim,
    questions: ask => [
      ask('Is it funded as other adult provision (FundModel 81)?', aim => aim.FundModel === 81).noPasses(),
      ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
      ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
      ask(
        'Has the employer paid more than a third of the latest price?',
        (aim, { learner }) => 3 * employerPaid(aim, learner) > standardPrice(aim, learner),
      ).noPasses(),
      ask('Are two thirds of the price over the cap of the standard (DD17)?', (aim, context) =>
        DD17(aim, context.learner, context),
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'R_73',
    message: 'The employer has paid more than the part of the price that is over the cap of the standard',
    fix: 'Correct the payments (PMR) or the agreed price (TNP).',
    note: 'The text repeats R_72 word for word, which would report the same payments twice. By its place beside R_72 and by the published source of the service it is the other case: DD17 is yes, and the employer pays the price less the cap.',
    needs: ['lars'],
    looksAt: eachAim,
    questions: ask => [
      ask('Is it funded as other adult provision (FundModel 81)?', aim => aim.FundModel === 81).noPasses(),
      ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
      ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
      ask('Has the employer paid anything?', (aim, { learner }) => employerPaid(aim, learner) > 0).noPasses(),
      ask('Are two thirds of the price over the cap of the standard (DD17)?', (aim, context) =>
        DD17(aim, context.learner, context),
      ).noPasses(),
      ask('Has the employer paid more than the latest price less the cap?', (aim, context): Answer => {
        const cap = standardCap(aim, context.learner, context);
        if (isUnknown(cap)) return cap;
        const { learner } = context;
        return 100 * (employerPaid(aim, learner) - standardPrice(aim, learner)) > -(cap ?? 0);
      }).noPasses(),
    ],
  }),
];

const reference = exampleReference({
  standards: { 105: { funding: [{ from: '2014-08-01', coreGovContributionCap: 600_000 }] } },
});
const FIRST_DAY = { LearnStartDate: '2014-08-01' };
const DAY_BEFORE = { LearnStartDate: '2014-07-31' };
const record = (AFinType: string, AFinCode: number, AFinAmount: number) => ({
  AFinType,
  AFinCode,
  AFinDate: '2025-09-01',
  AFinAmount,
});
const standard = (price: number, paid: number, refunded = 0, more = {}) =>
  apprenticeshipProgramme({
    FundModel: 81,
    AppFinRecord: [
      record('TNP', 1, price - 600),
      record('TNP', 2, 600),
      record('PMR', 1, paid),
      record('PMR', 3, refunded),
    ],
    ...more,
  });

export const examples = () => ({
  R_72: [
    triggers('a pound over a third', aLearner([standard(9000, 3001)]), { reference }),
    passes('a third', aLearner([standard(9000, 3000)]), { reference }),
    passes('a third after a refund', aLearner([standard(9000, 3001, 1)]), { reference }),
    triggers(
      'a pound over on two programme aims',
      aLearner([standard(9000, 3000), standard(9000, 0, 0, { AppFinRecord: [record('PMR', 2, 1)] })]),
      { reference },
    ),
    triggers(
      'the price of a programme aim of another funding model does not count',
      aLearner([standard(9000, 3500), standard(12_000, 0, 0, { FundModel: 36 })]),
      { reference },
    ),
    passes('the price is over the cap', aLearner([standard(9003, 3500)]), { reference }),
    passes('the cap applies on the day of the first start', aLearner([standard(9003, 3500, 0, FIRST_DAY)]), {
      reference,
    }),
    triggers('it applies from the day after', aLearner([standard(9003, 3500, 0, DAY_BEFORE)]), { reference }),
    passes('a component aim', aLearner([standard(9000, 3001, 0, { AimType: 3 })]), { reference }),
    passes('no standard', aLearner([standard(9000, 3001, 0, { ProgType: 32 })]), { reference }),
    passes('another funding model', aLearner([standard(9000, 3001, 0, { FundModel: 36 })]), { reference }),
    notChecked('without LARS', aLearner([standard(9000, 3001)])),
  ],
  R_73: [
    triggers('a pound over', aLearner([standard(12_000, 6001)]), { reference }),
    passes('price less cap', aLearner([standard(12_000, 6000)]), { reference }),
    passes('the price is not over the cap', aLearner([standard(9000, 3500)]), { reference }),
    triggers(
      'the cap applies on the day of the first start',
      aLearner([standard(12_000, 6001, 0, FIRST_DAY)]),
      {
        reference,
      },
    ),
    passes('it applies from the day after', aLearner([standard(12_000, 6001, 0, DAY_BEFORE)]), { reference }),
    passes('nothing paid', aLearner([standard(12_000, 0)]), { reference }),
    passes('a component aim', aLearner([standard(12_000, 6001, 0, { AimType: 3 })]), { reference }),
    passes('no standard', aLearner([standard(12_000, 6001, 0, { ProgType: 32 })]), { reference }),
    passes('another funding model', aLearner([standard(12_000, 6001, 0, { FundModel: 36 })]), { reference }),
    notChecked('without LARS', aLearner([standard(12_000, 6001)])),
  ],
});
