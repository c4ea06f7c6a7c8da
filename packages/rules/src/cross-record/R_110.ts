import { rule } from '../engine/rule.ts';
import { eachFAM } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, ESM, FAM, passes, status, triggers } from '../examples/index.ts';
import { hasMonitoring, latestStatus, statusOn } from '../words/employment.ts';
import { hasFAM } from '../words/fam.ts';

export default rule({
  name: 'R_110',
  message: 'The apprentice is paid for by an employer (ACT 1) but was not employed when that began',
  fix: 'Return an employment status of 10 that applies by LearnDelFAMDateFrom, or correct the contract type.',
  note: 'Without an employment status for that day the rule passes; other rules ask for one.',
  looksAt: eachFAM,
  questions: ask => [
    ask(
      'Is it an apprenticeship contract type (FAM ACT)?',
      record => record.LearnDelFAMType === 'ACT',
    ).noPasses(),
    ask('Is the contract with the employer (code 1)?', record => record.LearnDelFAMCode === '1').noPasses(),
    ask(
      'Is the aim funded as an apprenticeship (FundModel 36)?',
      (_, { aim }) => aim.FundModel === 36,
    ).noPasses(),
    ask('Is LearnDelFAMDateFrom returned?', record => record.LearnDelFAMDateFrom !== undefined).noPasses(),
    ask(
      'Is an employment status known for that day?',
      (record, { learner }) => statusOn(learner, record.LearnDelFAMDateFrom!) !== undefined,
    ).noPasses(),
    ask(
      'Was the learner employed on that day (EmpStat 10)?',
      (record, { learner }) => statusOn(learner, record.LearnDelFAMDateFrom!)!.EmpStat === 10,
    ).yesPasses(),
    ask('Is the aim a restart (FAM RES)?', (_, { aim }) => hasFAM(aim, 'RES')).yesPasses(),
    ask(
      'Does the latest employment status say that the learner was made redundant (OET 1)?',
      (_, { learner }) => hasMonitoring(latestStatus(learner), 'OET', 1),
    ).yesPasses(),
  ],
});

const ACT = FAM('ACT', '1', '2025-09-01');
const apprentice = (LearningDeliveryFAM = [ACT], more = {}) =>
  apprenticeshipProgramme({ LearningDeliveryFAM, ...more });
const having = (...LearnerEmploymentStatus: ReturnType<typeof status>[]) => ({ LearnerEmploymentStatus });
const jobless = having(status(11, '2025-06-01'), status(10, '2025-09-02'));

export const examples = () => [
  triggers('employed from the day after', aLearner([apprentice()], jobless)),
  passes('employed from that day', aLearner([apprentice()], having(status(10, '2025-09-01')))),
  passes('no status yet', aLearner([apprentice()], having(status(11, '2025-09-02')))),
  passes(
    'made redundant since',
    aLearner([apprentice()], having(status(11, '2025-06-01'), status(11, '2026-01-05', ESM('OET', 1)))),
  ),
  passes(
    'made redundant the day after another status, wherever it stands',
    aLearner([apprentice()], having(status(11, '2025-06-02', ESM('OET', 1)), status(11, '2025-06-01'))),
  ),
  triggers(
    'redundant before, not by the latest status',
    aLearner([apprentice()], having(status(11, '2025-06-01', ESM('OET', 1)), status(10, '2026-01-05'))),
  ),
  passes('a restart', aLearner([apprentice([ACT, FAM('RES', '1')])], jobless)),
  passes('contract with the department', aLearner([apprentice([FAM('ACT', '2', '2025-09-01')])], jobless)),
  passes('no date', aLearner([apprentice([FAM('ACT', '1')])], jobless)),
  passes('another funding model', aLearner([apprentice([ACT], { FundModel: 99 })], jobless)),
  passes('another FAM type', aLearner([apprentice([FAM('SOF', '105')])], jobless)),
];
