import { every, not, some, word } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import { exampleReference } from '@waymark/reference/testing';
import type { Context } from '../engine/context.ts';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, notChecked, passes, triggers } from '../examples/index.ts';
import { hasFAM } from '../words/fam.ts';
import { larsAim } from '../words/lars.ts';
import { everInLarsCategory } from '../words/lars-category.ts';
import { about } from '../words/look-up.ts';

/** The LARS category of the construction skills certification scheme (CSCS) card. */
const CSCS = 76;

const isCard = (aim: LearningDelivery, context: Context) =>
  everInLarsCategory(aim.LearnAimRef, [CSCS], context);

const isBuilding = (aim: LearningDelivery, context: Context) =>
  about(larsAim(aim.LearnAimRef, context), lars => Number(lars.sectorSubjectAreaTier2) === 5.2);

const buildingAimUnderWay = word(
  'building and construction aim under way',
  (card: LearningDelivery, context: Context) =>
    some(context.learner.LearningDelivery, other => {
      if (other === card || other.FundModel !== 38 || other.LearnStartDate > card.LearnStartDate)
        return false;
      if (other.LearnActEndDate !== undefined && other.LearnActEndDate < card.LearnStartDate) return false;
      return every([isBuilding(other, context), not(isCard(other, context))], answer => answer);
    }),
);

export default rule({
  name: 'R_158',
  message: 'The CSCS card did not start during a building and construction aim of the Adult Skills Fund',
  fix: 'Record the card beside the construction aim that it belongs to, or correct its LearnStartDate.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded by the Adult Skills Fund (FundModel 38)?', aim => aim.FundModel === 38).noPasses(),
    ask('Does a devolved authority fund it in full (FAM DAM 023)?', aim =>
      hasFAM(aim, 'DAM', '023'),
    ).yesPasses(),
    ask('Is it a CSCS card in LARS (category 76)?', (aim, context) => isCard(aim, context)).noPasses(),
    ask(
      'Was another aim of the fund, in building and construction (5.2) and no card itself, under way when it started?',
      (aim, context) => buildingAimUnderWay(aim, context),
    ).yesPasses(),
  ],
});

const reference = exampleReference({
  aims: {
    '60076001': { categories: [CSCS], sectorSubjectAreaTier2: '5.2' },
    '60012345': { sectorSubjectAreaTier2: '5.2' },
    '60012346': { sectorSubjectAreaTier2: '14.2' },
  },
});
const card = (LearnStartDate: string, more = {}) =>
  adultSkillsAim({ LearnAimRef: '60076001', LearnStartDate, ...more });
const building = (LearnActEndDate?: string, more = {}) =>
  adultSkillsAim({ LearnStartDate: '2026-09-07', LearnPlanEndDate: '2027-06-30', LearnActEndDate, ...more });

export const examples = () => [
  passes('within the construction aim', aLearner([building(), card('2026-10-05')]), { reference }),
  passes('on its first day', aLearner([building(), card('2026-09-07')]), { reference }),
  triggers('the day before its first day', aLearner([building(), card('2026-09-06')]), { reference }),
  passes('on its last day', aLearner([building('2026-12-18'), card('2026-12-18')]), { reference }),
  triggers('the day after its last day', aLearner([building('2026-12-18'), card('2026-12-19')]), {
    reference,
  }),
  triggers(
    'beside another subject',
    aLearner([building(undefined, { LearnAimRef: '60012346' }), card('2026-10-05')]),
    {
      reference,
    },
  ),
  triggers('beside another card', aLearner([card('2026-09-07'), card('2026-10-05')]), { reference }),
  triggers(
    'beside a non-funded aim',
    aLearner([building(undefined, { FundModel: 99 }), card('2026-10-05')]),
    {
      reference,
    },
  ),
  passes(
    'DAM 023',
    aLearner([card('2026-10-05', { LearningDeliveryFAM: [FAM('SOF', '110'), FAM('DAM', '023')] })]),
    { reference },
  ),
  passes('no card', aLearner([building()]), { reference }),
  passes('another funding model', aLearner([card('2026-10-05', { FundModel: 99 })])),
  notChecked('without LARS', aLearner([building(), card('2026-10-05')])),
];
