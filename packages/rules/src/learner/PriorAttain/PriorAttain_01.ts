import { rule } from '../../engine/rule.ts';
import { theLearner } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  bootcampProgramme,
  nonFundedAim,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hasAim } from '../../words/aims.ts';

const EXCEPT = [99, 25, 82, 11];

export default rule({
  name: 'PriorAttain_01',
  message: "The learner's prior attainment is missing",
  fix: 'Add a PriorAttain record with the highest level before learning started; 98 stands for not known, 99 for no qualifications.',
  note: 'The page does not say whether one aim of the excepted funding excuses the learner, or all have to be; read as all.',
  looksAt: theLearner,
  questions: ask => [
    ask(
      'Is prior attainment returned?',
      learner => learner.PriorAttain[0]?.PriorLevel !== undefined,
    ).yesPasses(),
    ask(
      'Has the learner an aim of other funding than community, tailored or 16-19 learning (FundModel not 10, 11, 25, 82 or 99)?',
      learner =>
        hasAim(learner, 'aim that needs prior attainment', aim => ![10, ...EXCEPT].includes(aim.FundModel)),
      { until: 2526 },
    ).noPasses(),
    ask(
      'Has the learner an aim of other funding than tailored or 16-19 learning (FundModel not 11, 25, 82 or 99)?',
      learner => hasAim(learner, 'aim that needs prior attainment', aim => !EXCEPT.includes(aim.FundModel)),
      { from: 2627 },
    ).noPasses(),
  ],
});

const without = (...aims: AimDraft[]) => aLearner(aims, { PriorAttain: [] });

export const examples = () => [
  triggers('adult skills', without(adultSkillsAim())),
  triggers('a Skills Bootcamp', without(bootcampProgramme())),
  triggers('one aim that needs it', without(nonFundedAim(), adultSkillsAim({ AimSeqNumber: 2 }))),
  ...EXCEPT.map(FundModel => passes(`FundModel ${FundModel}`, without(adultSkillsAim({ FundModel })))),
  passes('community learning', without(adultSkillsAim({ FundModel: 10 })), { years: [2425, 2526] }),
  triggers('FundModel 10 is no exception any more', without(adultSkillsAim({ FundModel: 10 })), {
    years: [2627],
  }),
  passes('returned', aLearner([adultSkillsAim()])),
];
