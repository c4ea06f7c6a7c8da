import { rule } from '../../engine/rule.ts';
import { theLearner } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  nonFundedAim,
  passes,
  triggers,
} from '../../examples/index.ts';
import { ageAtFirstStart } from '../../words/age.ts';
import { hasAim } from '../../words/aims.ts';

export default rule({
  name: 'LLDDHealthProb_06',
  message:
    'The learner says they have a learning difficulty, disability or health problem, but none is recorded',
  fix: 'Add an LLDDandHealthProblem record, or correct LLDDHealthProb.',
  note: 'The page does not say whether one aim of the excepted funding excuses the learner, or all have to be; read as all.',
  looksAt: theLearner,
  questions: ask => [
    ask(
      'Does the learner say they have one (LLDDHealthProb 1)?',
      learner => learner.LLDDHealthProb === 1,
    ).noPasses(),
    ask(
      'Is a learning difficulty, disability or health problem recorded?',
      learner => learner.LLDDandHealthProblem[0]?.LLDDCat !== undefined,
    ).yesPasses(),
    ask(
      'Was the learner 25 or over when the first aim started?',
      learner => (ageAtFirstStart(learner) ?? 0) >= 25,
    ).yesPasses(),
    ask(
      'Has the learner an aim that is neither community learning nor non-funded (FundModel 10, 99)?',
      learner =>
        hasAim(learner, 'aim with FundModel other than 10 and 99', aim => ![10, 99].includes(aim.FundModel)),
      { until: 2526 },
    ).noPasses(),
    ask(
      'Has the learner a funded aim (FundModel other than 99)?',
      learner => hasAim(learner, 'aim with FundModel other than 99', aim => aim.FundModel !== 99),
      { from: 2627 },
    ).noPasses(),
  ],
});

const young = (aims: readonly AimDraft[], draft = {}) =>
  aLearner(aims, { LLDDHealthProb: 1, DateOfBirth: '2004-04-12', ...draft });
const aims = [adultSkillsAim({ LearnStartDate: '2025-09-01' })];

export const examples = () => [
  triggers('none is recorded', young(aims)),
  triggers('25 the day after the start', young(aims, { DateOfBirth: '2000-09-02' })),
  passes('25 on the day of the start', young(aims, { DateOfBirth: '2000-09-01' })),
  triggers('no date of birth', young(aims, { DateOfBirth: undefined })),
  passes('one is recorded', young(aims, { LLDDandHealthProblem: [{ LLDDCat: 12 }] })),
  passes('the learner says they have none', young(aims, { LLDDHealthProb: 2 })),
  passes('non-funded', young([nonFundedAim()])),
  triggers('one aim funded, one not', young([nonFundedAim(), adultSkillsAim({ AimSeqNumber: 2 })])),
  passes('community learning', young([adultSkillsAim({ FundModel: 10 })]), { years: [2425, 2526] }),
  triggers('FundModel 10 is no exception any more', young([adultSkillsAim({ FundModel: 10 })]), {
    years: [2627],
  }),
];
