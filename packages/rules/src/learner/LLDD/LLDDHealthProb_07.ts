import { rule } from '../../engine/rule.ts';
import { theLearner } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, nonFundedAim, passes, triggers } from '../../examples/index.ts';
import { ageAtFirstStart } from '../../words/age.ts';
import { allCommunityLearning } from '../../words/provision.ts';

export default rule({
  name: 'LLDDHealthProb_07',
  message:
    'The community learner says they have a learning difficulty, disability or health problem, but none is recorded',
  fix: 'Add an LLDDandHealthProblem record, or correct LLDDHealthProb.',
  note: 'The description covers any non-funded aim; the condition asks for the community learning source of funding (SOF 108).',
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
      'Are more than 10 learning hours planned?',
      learner => learner.PlanLearnHours !== undefined && learner.PlanLearnHours > 10,
    ).noPasses(),
    ask(
      'Was the learner 25 or over when the first aim started?',
      learner => (ageAtFirstStart(learner) ?? 0) >= 25,
    ).yesPasses(),
    ask('Is every aim community learning (FundModel 10, or 99 with FAM SOF 108)?', learner =>
      allCommunityLearning(learner),
    ).noPasses(),
  ],
});

const community = adultSkillsAim({ FundModel: 10, LearnStartDate: '2025-09-01' });
const young = (draft = {}, aims = [community]) =>
  aLearner(aims, { LLDDHealthProb: 1, DateOfBirth: '2004-04-12', PlanLearnHours: 11, ...draft });

export const examples = () => [
  triggers('11 hours, none is recorded', young()),
  triggers(
    'non-funded with SOF 108',
    young({}, [nonFundedAim({ LearningDeliveryFAM: [FAM('SOF', '108')] })]),
  ),
  passes('10 hours', young({ PlanLearnHours: 10 })),
  passes('no hours returned', young({ PlanLearnHours: undefined })),
  triggers('25 the day after the start', young({ DateOfBirth: '2000-09-02' })),
  passes('25 on the day of the start', young({ DateOfBirth: '2000-09-01' })),
  passes('one is recorded', young({ LLDDandHealthProblem: [{ LLDDCat: 12 }] })),
  passes('the learner says they have none', young({ LLDDHealthProb: 2 })),
  passes('another aim is not', young({}, [community, adultSkillsAim({ AimSeqNumber: 2 })])),
];
