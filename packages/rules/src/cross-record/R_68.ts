import { word } from '@waymark/flow';
import type { AppFinRecord, Learner, LearningDelivery } from '@waymark/ilr';
import { rule } from '../engine/rule.ts';
import { eachAppFinRecord } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../examples/index.ts';
import { DD07 } from '../words/derived/DD07.ts';
import { earlierLike } from '../words/duplicates.ts';
import { sameProgramme } from '../words/programmes.ts';

const ofApprenticeship = (learner: Learner, aim: LearningDelivery): readonly AppFinRecord[] =>
  learner.LearningDelivery.flatMap(other =>
    other.FundModel === 36 && other.AimType === 1 && sameProgramme(other, aim) ? other.AppFinRecord : [],
  );

const earlierRecord = word(
  'earlier record of the apprenticeship with the same type, code and date',
  (record: AppFinRecord, aim: LearningDelivery, learner: Learner) =>
    earlierLike(record, ofApprenticeship(learner, aim), ['AFinType', 'AFinCode', 'AFinDate']),
);

export default rule({
  name: 'R_68',
  message: 'The same financial record is returned twice for the apprenticeship',
  fix: 'Remove one of the records, or correct its type, code or date.',
  looksAt: eachAppFinRecord,
  questions: ask => [
    ask(
      'Is the aim funded as an apprenticeship (FundModel 36)?',
      (_, { aim }) => aim.FundModel === 36,
    ).noPasses(),
    ask('Is the aim a programme aim (AimType 1)?', (_, { aim }) => aim.AimType === 1).noPasses(),
    ask('Is the aim part of an apprenticeship (DD07)?', (_, { aim }) => DD07(aim)).noPasses(),
    ask(
      'Has an earlier record of the same apprenticeship the same AFinType, AFinCode and AFinDate?',
      (record, { aim, learner }) => earlierRecord(record, aim, learner) !== undefined,
    ).noPasses(),
  ],
});

const price = (AFinDate: string) => ({ AFinType: 'TNP', AFinCode: 1, AFinDate, AFinAmount: 9000 });
const aim = (dates: readonly string[], more = {}) =>
  apprenticeshipProgramme({ AppFinRecord: dates.map(price), ...more });
const twice = ['2025-09-01', '2025-09-01'];

export const examples = () => [
  triggers('twice on one aim', aLearner([aim(twice)])),
  triggers('once on each of two aims of one standard', aLearner([aim(['2025-09-01']), aim(['2025-09-01'])])),
  passes('two standards', aLearner([aim(['2025-09-01']), aim(['2025-09-01'], { StdCode: 7 })])),
  passes('two dates', aLearner([aim(['2025-09-01', '2025-10-01'])])),
  passes('another programme', aLearner([aim(twice, { ProgType: 32 })])),
  passes('a component aim', aLearner([aim(twice, { AimType: 3 })])),
  passes('another funding model', aLearner([aim(twice, { FundModel: 81 })])),
];
